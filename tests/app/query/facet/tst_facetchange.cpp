// SPDX-License-Identifier: GPL-3.0-or-later
// What clicks on values of a facet come down to.

#include "app/query/facet/facetchange.h"
#include "tests/support/core/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace araxes;
using Need = FacetChoice::Need;

namespace {

/// Categories of samples::small(): 0, 1 below 0, 2.
FacetChoice after(FacetChoice choice, int value, FacetVerb verb, Facet facet = Facet::Category)
{
    return changed(std::move(choice), *samples::small(), facet, value, verb);
}

Standing standingOf(const FacetChoice &choice, int value)
{
    return standing(choice, *samples::small(), Facet::Category, value);
}

/// Whether an event of this category, and no other value, passes.
bool passes(const Collection &collection, const FacetChoice &choice, int category)
{
    std::vector<int> own;
    for (int up = category; up != kNone; up = collection.categories()[std::size_t(up)].parent) {
        own.push_back(up);
    }
    std::sort(own.begin(), own.end());
    return choice.allows(own);
}

} // namespace

class TestFacetChange : public QObject
{
    Q_OBJECT
private slots:
    void aClickTakesOutAndLetsIn()
    {
        const FacetChoice off = after({}, 2, FacetVerb::Toggle);
        QCOMPARE(off, (FacetChoice{{}, {2}, Need::Any}));
        QCOMPARE(standingOf(off, 2), Standing::Excluded);
        QCOMPARE(standingOf(off, 0), Standing::Free);
        QCOMPARE(after(off, 2, FacetVerb::Toggle), FacetChoice{});
    }
    void onceSomeAreIncludedAClickAddsAndTakesAway()
    {
        const FacetChoice only = after({{}, {0, 1}, Need::Any}, 2, FacetVerb::Only);
        QCOMPARE(only, (FacetChoice{{2}, {}, Need::Any}));
        QCOMPARE(standingOf(only, 2), Standing::Included);
        QCOMPARE(standingOf(only, 1), Standing::LeftOut);
        const FacetChoice both = after(only, 0, FacetVerb::Toggle);
        QCOMPARE(both.included, (std::vector{0, 2}));
        QCOMPARE(after(both, 2, FacetVerb::Toggle).included, std::vector{0});
        QVERIFY(after(only, 2, FacetVerb::Toggle).isEmpty());
    }
    void whatIsBelowAnIncludedOneIsTakenOutByName()
    {
        FacetChoice choice = after({{0}, {}, Need::Any}, 1, FacetVerb::Toggle);
        QCOMPARE(choice, (FacetChoice{{0}, {1}, Need::Any}));
        QCOMPARE(standingOf(choice, 0), Standing::Partly);
        QCOMPARE(standingOf(choice, 1), Standing::Excluded);
        QCOMPARE(after(choice, 1, FacetVerb::Toggle), (FacetChoice{{0}, {}, Need::Any}));
    }
    void anIncludedOneBelowIsPartOfWhatIsAbove()
    {
        const FacetChoice choice{{1}, {}, Need::Any};
        QCOMPARE(standingOf(choice, 0), Standing::Partly);
        QCOMPARE(after(choice, 0, FacetVerb::Also).included, std::vector{0});
    }
    void alsoNotAndWhatever()
    {
        FacetChoice choice = after({}, 2, FacetVerb::Also);
        choice.need = Need::All;
        choice = after(choice, 1, FacetVerb::Also);
        QCOMPARE(choice, (FacetChoice{{1, 2}, {}, Need::All}));
        choice = after(choice, 1, FacetVerb::Not);
        QCOMPARE(choice, (FacetChoice{{2}, {1}, Need::All}));
        QCOMPARE(after(choice, 1, FacetVerb::Whatever), (FacetChoice{{2}, {}, Need::All}));
        QCOMPARE(after(choice, 2, FacetVerb::Whatever).included, std::vector<int>{});
    }
    void otherFacetsHaveNoTree()
    {
        const FacetChoice choice = after({}, 1, FacetVerb::Not, Facet::Country);
        QCOMPARE(choice.excluded, std::vector{1});
        QCOMPARE(standing(choice, *samples::small(), Facet::Country, 0), Standing::Free);
    }
    /// After any clicks, on what is ticked every event of it passes, on what is empty none.
    void boxesTellTheTruth()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const CollectionPtr collection = samples::random(seed, 1);
            QRandomGenerator random(seed);
            const int count = int(collection->categories().size());
            FacetChoice choice;
            for (int step = 0; step < 40; ++step) {
                const int value = random.bounded(count);
                const auto verb = FacetVerb(random.bounded(5));
                const Standing before = standing(choice, *collection, Facet::Category, value);
                choice = changed(choice, *collection, Facet::Category, value, verb);
                QVERIFY(std::is_sorted(choice.included.begin(), choice.included.end()));
                QVERIFY(std::is_sorted(choice.excluded.begin(), choice.excluded.end()));
                if (verb == FacetVerb::Toggle && before != Standing::Free && before != Standing::Included) {
                    QVERIFY2(passes(*collection, choice, value), "a click on what is off takes it in");
                }
                for (int each = 0; each < count; ++each) {
                    const Standing now = standing(choice, *collection, Facet::Category, each);
                    if (now != Standing::Partly) {
                        const bool isOn = now == Standing::Free || now == Standing::Included;
                        QCOMPARE(passes(*collection, choice, each), isOn);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFacetChange)
#include "tst_facetchange.moc"
