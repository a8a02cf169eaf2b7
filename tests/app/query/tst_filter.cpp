// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filter.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const DayRange kAllTime{-1e9, 1e9};

bool statesCountry(const QString &code, const Place &place)
{
    return place.country == code;
}

bool passes(const Collection &collection, const Filter &filter, const QString &id)
{
    return evaluate(collection, filter, kAllTime, {}, statesCountry).passes(collection.eventWithId(id));
}

/// The rules once more, for one event, with nothing prepared and nothing shared.
struct Slow
{
    const Collection &collection;
    const Filter &filter;
    DayRange span;
    GeoBox box;

    bool time(const Event &event) const { return !filter.time || lies(event, filter.timeMode); }
    /// tst_timemode.cpp holds what each mode means; here it is the counting that matters.
    bool lies(const Event &event, TimeMode mode) const
    {
        if (!filter.time || !event.when) {
            return false;
        }
        const DateBounds &bounds = event.when->bounds();
        const Day start = std::max(bounds.earliestStart, filter.time->begin);
        const Day end = std::min(bounds.latestEnd, filter.time->end - 1);
        switch (mode) {
        case TimeMode::Overlaps:
            return filter.time->overlaps(event.when->possible());
        case TimeMode::PossiblyWithin:
            return start <= bounds.latestStart && end >= bounds.earliestEnd && start <= end;
        case TimeMode::CertainlyWithin:
            return filter.time->contains(event.when->possible());
        case TimeMode::StartsWithin:
            return start <= std::min(bounds.latestStart, bounds.latestEnd) && filter.time->contains(start);
        }
        return false;
    }
    bool inSpan(const Event &event) const { return event.when && span.overlaps(event.when->possible()); }
    bool isPlaced(const Event &event) const
    {
        return anyPlace(event, [](const Place &) { return true; });
    }
    bool inBox(const Event &event) const
    {
        return anyPlace(event, [this](const Place &place) { return box.contains(*place.anchor()); });
    }
    bool where(const Event &event) const
    {
        const auto liesIn = [this](const RegionFilter &each, const Event &one) {
            return anyPlace(one, [&](const Place &place) {
                return each.code.isEmpty() ? contains(each.area, *place.anchor()) : statesCountry(each.code, place);
            });
        };
        int asked = 0;
        int met = 0;
        for (const RegionFilter &each : filter.regions) {
            if (each.take == Take::Out && liesIn(each, event)) {
                return false;
            }
            asked += each.take == Take::In;
            met += each.take == Take::In && liesIn(each, event);
        }
        return (asked == 0 || met > 0) && (!filter.limitToMapView || inBox(event));
    }
    QStringList valuesOf(const Event &event, Facet facet) const
    {
        QStringList keys;
        switch (facet) {
        case Facet::Category:
            for (int at = event.category; at != kNone; at = collection.categories()[std::size_t(at)].parent) {
                keys += collection.categories()[std::size_t(at)].id;
            }
            break;
        case Facet::Participant:
            for (const Role &role : event.who) {
                keys += collection.participants()[std::size_t(role.participant)].id;
            }
            break;
        case Facet::Country:
        case Facet::PlaceKind:
            for (const int place : event.where) {
                keys += facet == Facet::Country ? collection.place(place)->country : collection.place(place)->kind;
            }
            break;
        case Facet::Source:
            for (const Claim &claim : event.claims) {
                keys += claim.source == kNone ? QString() : collection.sources()[std::size_t(claim.source)].id;
            }
            break;
        case Facet::Language:
            for (const LocalizedText *texts : {&event.title, &event.text}) {
                for (const LocalizedText::Entry &entry : texts->entries()) {
                    keys += entry.language;
                }
            }
            break;
        }
        keys.removeAll(QString());
        keys.removeDuplicates();
        return keys;
    }
    bool meets(const Event &event, Facet facet) const
    {
        const QStringList keys = valuesOf(event, facet);
        const auto has = [&](int value) {
            return keys.contains(collection.facet(facet).values[std::size_t(value)].key);
        };
        const FacetChoice &choice = filter.of(facet);
        const bool isAsked = !choice.included.empty();
        return std::ranges::none_of(choice.excluded, has) &&
               (!isAsked || (choice.need == FacetChoice::Need::All ? std::ranges::all_of(choice.included, has)
                                                                   : std::ranges::any_of(choice.included, has)));
    }
    bool meetsFacetsBut(const Event &event, std::optional<Facet> left) const
    {
        return std::ranges::all_of(kFacets, [&](Facet facet) { return facet == left || meets(event, facet); });
    }
    bool facets(const Event &event) const { return meetsFacetsBut(event, {}); }
    template <typename Test>
    bool anyPlace(const Event &event, Test test) const
    {
        return std::ranges::any_of(event.where, [&](int index) {
            return collection.places()[std::size_t(index)].anchor() && test(collection.places()[std::size_t(index)]);
        });
    }

    Matches answer() const
    {
        Matches matches;
        for (const Facet facet : kFacets) {
            matches.offered[std::size_t(facet)].resize(collection.facet(facet).values.size());
        }
        for (const Event &event : collection.parts().events) {
            add(matches, event);
        }
        return matches;
    }

    void add(Matches &matches, const Event &event) const
    {
        const bool all = time(event) && where(event) && facets(event);
        int state = (all ? PassesFilter : 0) | (inSpan(event) ? InVisibleSpan : 0) | (inBox(event) ? InVisibleBox : 0);
        state |= where(event) && facets(event) ? PassesAllButTime : 0;
        state |= time(event) && facets(event) ? PassesAllButWhere : 0;
        matches.state.push_back(std::uint8_t(state));
        matches.passing += all;
        matches.onTimeline += all && inSpan(event);
        matches.onMap += all && inSpan(event) && isPlaced(event);
        matches.inView += all && inSpan(event) && inBox(event);
        matches.undated += !event.when && where(event) && facets(event);
        matches.unplaced += !isPlaced(event) && time(event) && facets(event);
        for (const TimeMode mode : kTimeModes) {
            matches.offeredByTimeMode[std::size_t(mode)] += lies(event, mode) && where(event) && facets(event);
        }
        for (const Facet facet : kFacets) {
            if (time(event) && where(event) && meetsFacetsBut(event, facet)) {
                for (const QString &key : valuesOf(event, facet)) {
                    ++matches.offered[std::size_t(facet)][std::size_t(collection.facet(facet).valueWithKey(key))];
                }
            }
        }
    }
};

/// Some of so many values, rising.
std::vector<int> randomValues(QRandomGenerator &random, std::size_t count, int oneIn)
{
    std::vector<int> values;
    for (int value = 0; value < int(count); ++value) {
        if (random.bounded(oneIn) == 0) {
            values.push_back(value);
        }
    }
    return values;
}

Filter randomFilter(QRandomGenerator &random, const Collection &collection)
{
    Filter filter;
    if (random.bounded(2)) {
        const Day from = firstDayOfYear(random.bounded(4000) - 2000);
        filter.time = TimeSpan{random.bounded(5) ? from : kOpenPast, from + random.bounded(1, 400'000)};
        filter.timeMode = kTimeModes[std::size_t(random.bounded(int(kTimeModes.size())))];
    }
    if (random.bounded(3) == 0) {
        filter.regions.push_back({random.bounded(2) ? u"AZ"_s : u"IR"_s, {}, {}});
    }
    if (random.bounded(3) == 0) {
        filter.regions.push_back({{}, {}, GeoBox{100, -40, -100, 60}});
    }
    filter.limitToMapView = random.bounded(3) == 0;
    for (RegionFilter &region : filter.regions) {
        region.take = random.bounded(4) == 0 ? Take::Out : Take::In;
    }
    for (const Facet facet : kFacets) {
        const std::size_t count = collection.facet(facet).values.size();
        FacetChoice &choice = filter.of(facet);
        if (random.bounded(4) == 0) {
            choice.excluded = randomValues(random, count, 6);
        }
        if (random.bounded(6) == 0) {
            choice.included = randomValues(random, count, 2);
            choice.need = random.bounded(2) ? FacetChoice::Need::All : FacetChoice::Need::Any;
        }
    }
    return filter;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyFilterLetsEverythingPass();
    void possibleDaysCount();
    void timeLetsNoUndatedPassButCountsThem();
    void regionLetsNoUnplacedPassButCountsThem();
    void mapViewHidesOnlyWhenLimited();
    void hiddenCategoryHidesItsDescendants();
    void eventWithoutCategoryIsNeverHiddenByCategory();
    void unknownCategoriesAreIgnored();
    void withoutRegionTestNoCodeMatches();
    void agreesWithTheSlowRulesOnRandomCollections();
};

void TestFilter::anEmptyFilterLetsEverythingPass()
{
    const Matches matches = evaluate(*samples::small(), {}, kAllTime, {}, statesCountry);
    QCOMPARE(matches.passing, 6);
    QCOMPARE(matches.onTimeline, 5);
    QCOMPARE(matches.onMap, 4);
    QCOMPARE(matches.inView, 4);
    QCOMPARE(matches.undated, 1);
    QCOMPARE(matches.unplaced, 1);
}

void TestFilter::possibleDaysCount()
{
    const CollectionPtr collection = samples::small();
    Filter filter;
    const Day last = dayNumber({1918, 12, 31});
    filter.time = TimeSpan{last, last + 1};
    QVERIFY(passes(*collection, filter, u"unplaced"_s));
    filter.time = TimeSpan{last + 1, last + 2};
    QVERIFY(!passes(*collection, filter, u"unplaced"_s));
    filter.time = TimeSpan{kOpenPast, dayNumber({-43, 3, 15})};
    QVERIFY(!passes(*collection, filter, u"ides"_s));
    filter.time = TimeSpan{kOpenPast, dayNumber({-43, 3, 16})};
    QVERIFY(passes(*collection, filter, u"ides"_s));
}

void TestFilter::timeLetsNoUndatedPassButCountsThem()
{
    const CollectionPtr collection = samples::small();
    Filter filter;
    filter.time = TimeSpan{kOpenPast, kOpenFuture};
    QVERIFY(!passes(*collection, filter, u"undated"_s));
    const Matches matches = evaluate(*collection, filter, kAllTime, {}, statesCountry);
    QCOMPARE(matches.passing, 5);
    QCOMPARE(matches.undated, 1);
    QVERIFY(matches.state[4] & PassesAllButTime);
}

void TestFilter::regionLetsNoUnplacedPassButCountsThem()
{
    const CollectionPtr collection = samples::small();
    Filter filter;
    filter.regions = {{u"AZ"_s, u"Azerbaijan"_s, {}}};
    const Matches matches = evaluate(*collection, filter, kAllTime, {}, statesCountry);
    QCOMPARE(matches.passing, 3); // gulistan, opening, undated
    QCOMPARE(matches.unplaced, 1);
    filter.regions.push_back({{}, u"Italy"_s, GeoBox{10, 40, 15, 45}});
    QVERIFY(passes(*collection, filter, u"ides"_s));
    QVERIFY(!passes(*collection, filter, u"turkmenchay"_s));
}

void TestFilter::mapViewHidesOnlyWhenLimited()
{
    const CollectionPtr collection = samples::small();
    const GeoBox italy{10, 40, 15, 45};
    Filter filter;
    QCOMPARE(evaluate(*collection, filter, kAllTime, italy, statesCountry).passing, 6);
    QCOMPARE(evaluate(*collection, filter, kAllTime, italy, statesCountry).inView, 1);
    filter.limitToMapView = true;
    QCOMPARE(evaluate(*collection, filter, kAllTime, italy, statesCountry).passing, 1);
    QCOMPARE(evaluate(*collection, filter, kAllTime, italy, statesCountry).unplaced, 1);
}

void TestFilter::hiddenCategoryHidesItsDescendants()
{
    const CollectionPtr collection = samples::small();
    Filter filter;
    filter.of(Facet::Category).excluded = {0};
    const Matches matches = evaluate(*collection, filter, kAllTime, {}, statesCountry);
    QCOMPARE(matches.passing, 3);
    QCOMPARE(matches.offered[std::size_t(Facet::Category)], (std::vector<int>{3, 2, 2}));
}

void TestFilter::eventWithoutCategoryIsNeverHiddenByCategory()
{
    Filter filter;
    filter.of(Facet::Category).excluded = {0, 1, 2};
    QVERIFY(passes(*samples::small(), filter, u"undated"_s));
}

void TestFilter::unknownCategoriesAreIgnored()
{
    Filter filter;
    filter.of(Facet::Category).excluded = {-7, 3, 99};
    QCOMPARE(evaluate(*samples::small(), filter, kAllTime, {}, statesCountry).passing, 6);
}

void TestFilter::withoutRegionTestNoCodeMatches()
{
    Filter filter;
    filter.regions = {{u"AZ"_s, {}, {}}};
    QCOMPARE(evaluate(*samples::small(), filter, kAllTime, {}, {}).passing, 0);
}

void TestFilter::agreesWithTheSlowRulesOnRandomCollections()
{
    QRandomGenerator random(20);
    for (unsigned seed = 0; seed < 300; ++seed) {
        const CollectionPtr collection = samples::random(seed, random.bounded(120));
        const Filter filter = randomFilter(random, *collection);
        const double from = double(firstDayOfYear(random.bounded(4000) - 2000));
        const DayRange span{from, from + random.bounded(1, 500'000)};
        const GeoBox box{random.bounded(360.0) - 180, -50, random.bounded(360.0) - 180, random.bounded(90.0) - 40};
        const Matches matches = evaluate(*collection, filter, span, box, statesCountry);
        QVERIFY2(matches == (Slow{*collection, filter, span, box}.answer()), qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
