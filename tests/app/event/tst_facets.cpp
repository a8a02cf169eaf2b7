// SPDX-License-Identifier: GPL-3.0-or-later
// Which values each facet has, and which of them each event has.

#include "app/event/collection.h"
#include "tests/support/core/samples.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Category category(const QString &id, int parent)
{
    Category made;
    made.id = id;
    made.parent = parent;
    return made;
}

Claim claimOf(int source)
{
    Claim made;
    made.source = source;
    return made;
}

/// "a" has one or two of everything, "b" nothing.
CollectionParts parts()
{
    CollectionParts parts;
    parts.categories = {category(u"works"_s, kNone), category(u"bridges"_s, 0), category(u"wars"_s, kNone)};
    parts.places = {samples::place(u"Khudaferin"_s, 46.9, 39.1, u"IR"_s),
                    samples::place(u"Ganja"_s, 46.4, 40.7, u"AZ"_s), samples::place(u"sea"_s, 50, 42)};
    parts.places[0].kind = u"bridge"_s;
    parts.places[1].kind = u"city"_s;
    parts.participants.resize(2);
    parts.participants[0].id = u"iran"_s;
    parts.participants[1].id = u"azerbaijan"_s;
    parts.participants[1].name = {u"az"_s, u"Azərbaycan"_s};
    parts.sources.resize(2);
    parts.sources[0].id = u"s0"_s;
    parts.sources[0].title = u"On bridges"_s;
    parts.sources[1].id = u"s1"_s;
    parts.sources[1].author = u"An author"_s;
    Event event = samples::event(u"a"_s, {}, {1, 0, 1, 2}, 1);
    event.who = {{1, u"host"_s, {}}, {0, {}, {}}, {1, u"signatory"_s, {}}};
    event.claims = {claimOf(1), claimOf(kNone), claimOf(0), claimOf(1)};
    event.text = {u"fa"_s, u"متن"_s};
    parts.events = {event, {}};
    return parts;
}

QStringList keysOf(const Collection &collection, Facet facet, int event)
{
    QStringList keys;
    for (const int value : collection.facet(facet).of(event)) {
        keys.append(collection.facet(facet).values[std::size_t(value)].key);
    }
    return keys;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private slots:
    void anEventHasItsCategoryAndAllAbove()
    {
        QCOMPARE(keysOf(Collection(parts()), Facet::Category, 0), QStringList({u"works"_s, u"bridges"_s}));
    }
    void eachParticipantAndSourceCountsOnce()
    {
        const Collection collection(parts());
        QCOMPARE(keysOf(collection, Facet::Participant, 0), QStringList({u"iran"_s, u"azerbaijan"_s}));
        QCOMPARE(keysOf(collection, Facet::Source, 0), QStringList({u"s0"_s, u"s1"_s}));
        QCOMPARE(collection.facet(Facet::Source).values[1].name.best({u"en"_s}), u"An author"_s);
    }
    void placesGiveCountriesAndKindsSortedByKey()
    {
        const Collection collection(parts());
        QCOMPARE(keysOf(collection, Facet::Country, 0), QStringList({u"AZ"_s, u"IR"_s}));
        QCOMPARE(keysOf(collection, Facet::PlaceKind, 0), QStringList({u"bridge"_s, u"city"_s}));
        QVERIFY(collection.facet(Facet::Country).values[0].name.isEmpty());
    }
    void aRuleFindsAndNamesCountries()
    {
        const Collection collection(parts(), [](const Place &place) {
            return place.country.isEmpty() ? FacetValue{u"RU"_s, {u"en"_s, u"Russia"_s}}
                                           : FacetValue{place.country, {}};
        });
        QCOMPARE(keysOf(collection, Facet::Country, 0), QStringList({u"AZ"_s, u"IR"_s, u"RU"_s}));
        QCOMPARE(collection.facet(Facet::Country).values[2].name.best({}), u"Russia"_s);
    }
    void languagesOfTitleAndTextAreNamed()
    {
        const Collection collection(parts());
        QCOMPARE(keysOf(collection, Facet::Language, 0), QStringList({u"en"_s, u"fa"_s}));
        const LocalizedText &persian = collection.facet(Facet::Language).values[1].name;
        QCOMPARE(persian.in(u"en"), u"Persian"_s);
        QCOMPARE(persian.in(u"fa"), u"فارسی"_s);
    }
    void scriptsTellLanguagesApartAndUnknownTagsHaveNoName()
    {
        CollectionParts made;
        made.events.resize(1);
        made.events[0].title.set(u"az-Cyrl"_s, u"Араз"_s);
        made.events[0].title.set(u"x-none"_s, u"?"_s);
        const Collection collection(std::move(made));
        const FacetColumn &column = collection.facet(Facet::Language);
        QCOMPARE(column.values[std::size_t(column.valueWithKey(u"az-Cyrl"_s))].name.in(u"en"), u"Azerbaijani (Cyrl)"_s);
        QVERIFY(column.values[std::size_t(column.valueWithKey(u"x-none"_s))].name.isEmpty());
    }
    void anEventWithoutAnythingHasNoValues()
    {
        const Collection collection(parts());
        for (const Facet facet : kFacets) {
            QVERIFY(collection.facet(facet).of(1).empty());
            QCOMPARE(collection.facet(facet).start.size(), std::size_t(3));
        }
    }
    void valuesAreFoundByKey()
    {
        const Collection collection(parts());
        QCOMPARE(collection.facet(Facet::Country).valueWithKey(u"IR"_s), 1);
        QCOMPARE(collection.facet(Facet::Country).valueWithKey(u"ir"_s), kNone);
        QCOMPARE(Collection({}).facet(Facet::Country).valueWithKey(u"IR"_s), kNone);
    }
    void valuesOfAnEventRiseForAnySeed()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const CollectionPtr collection = samples::random(seed, 50);
            for (const Facet facet : kFacets) {
                for (int event = 0; event < collection->size(); ++event) {
                    const auto own = collection->facet(facet).of(event);
                    QVERIFY(std::adjacent_find(own.begin(), own.end(), std::greater_equal<>()) == own.end());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
