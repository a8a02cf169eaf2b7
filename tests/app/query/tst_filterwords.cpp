// SPDX-License-Identifier: GPL-3.0-or-later
// What chips and captions say of facets, and what to drop when nothing passes.

#include "app/query/wayout.h"
#include "tests/support/core/samples.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;
using Need = FacetChoice::Need;

namespace {

/// Participants "State 0" to "State 4", countries AZ and IR, kinds bridge and town, languages en and fa.
const CollectionPtr &sample()
{
    static const CollectionPtr collection = samples::random(1, 40);
    return collection;
}

QStringList textsOf(const Filter &filter)
{
    QStringList texts;
    for (const FilterPhrase &phrase : filterPhrases(filter, *sample(), {u"en"_s}, QLocale::c())) {
        texts.append(phrase.text);
    }
    return texts;
}

QStringList textsOf(Facet facet, const FacetChoice &choice)
{
    Filter filter;
    filter.of(facet) = choice;
    return textsOf(filter);
}

} // namespace

class TestFilterWords : public QObject
{
    Q_OBJECT
private slots:
    void eachFacetSaysWhatItMeans_data()
    {
        QTest::addColumn<int>("facet");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        const auto row = [](Facet facet, const QString &in, const QString &out) {
            QTest::newRow(qPrintable(in)) << int(facet) << in << out;
        };
        row(Facet::Category, u"Category 0"_s, u"not: Category 0"_s);
        row(Facet::Participant, u"with State 0"_s, u"not with State 0"_s);
        row(Facet::Country, u"in AZ"_s, u"not in AZ"_s);
        row(Facet::PlaceKind, u"kind of place: bridge"_s, u"kind of place: not bridge"_s);
        row(Facet::Source, u"source: Source 0"_s, u"source: not Source 0"_s);
        row(Facet::Language, u"in English"_s, u"not in English"_s);
    }
    void eachFacetSaysWhatItMeans()
    {
        QFETCH(int, facet);
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(textsOf(Facet(facet), {{0}, {}, Need::Any}), QStringList{in});
        QCOMPARE(textsOf(Facet(facet), {{}, {0}, Need::Any}), QStringList{out});
    }
    void severalAreOneChip()
    {
        QCOMPARE(textsOf(Facet::Participant, {{0, 1}, {}, Need::All}), QStringList{u"between State 0 and State 1"_s});
        QCOMPARE(textsOf(Facet::Participant, {{0, 1}, {}, Need::Any}), QStringList{u"with State 0 or State 1"_s});
        QCOMPARE(textsOf(Facet::Participant, {{0, 1, 2}, {}, Need::All}),
                 QStringList{u"with State 0, State 1 and State 2"_s});
        QCOMPARE(textsOf(Facet::Country, {{0, 1}, {}, Need::Any}), QStringList{u"in AZ or IR"_s});
    }
    void manyAreCounted()
    {
        QCOMPARE(textsOf(Facet::Participant, {{0, 1, 2, 3}, {}, Need::Any}),
                 QStringList{u"with State 0, State 1, State 2 or State 3"_s});
        QCOMPARE(textsOf(Facet::Participant, {{0, 1, 2, 3, 4}, {}, Need::Any}),
                 QStringList{u"with State 0, State 1, State 2 or 2 more"_s});
    }
    void eachChipLeavesTheRest()
    {
        Filter filter;
        filter.of(Facet::Participant) = {{0, 1}, {3}, Need::All};
        filter.of(Facet::Country).excluded = {1};
        const auto phrases = filterPhrases(filter, *sample(), {u"en"_s}, QLocale::c());
        QCOMPARE(phrases.size(), std::size_t(3));
        QCOMPARE(phrases[0].without.of(Facet::Participant), (FacetChoice{{}, {3}, Need::Any}));
        QCOMPARE(phrases[1].without.of(Facet::Participant), (FacetChoice{{0, 1}, {}, Need::All}));
        QVERIFY(phrases[2].without.of(Facet::Country).isEmpty());
        QVERIFY(phrases[2].without.of(Facet::Participant) == filter.of(Facet::Participant));
    }
    void theBestWayOutComesFirst()
    {
        Filter none;
        const std::vector<FilterPhrase> phrases{{u"few"_s, none}, {u"none"_s, none}, {u"many"_s, none}};
        std::vector<int> answers{3, 0, 14};
        std::size_t asked = 0;
        const auto ways = waysOut(phrases, [&](const Filter &) { return answers[asked++]; });
        QCOMPARE(ways.size(), std::size_t(2));
        QCOMPARE(ways[0].dropped.text, u"many"_s);
        QCOMPARE(ways[0].passing, 14);
        QCOMPARE(ways[1].dropped.text, u"few"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
