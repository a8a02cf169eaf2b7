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
        const bool region =
            filter.regions.empty() || anyPlace(event, [this](const Place &place) {
                return std::ranges::any_of(filter.regions, [&](const RegionFilter &each) {
                    return each.code.isEmpty() ? each.box.contains(*place.anchor()) : statesCountry(each.code, place);
                });
            });
        return region && (!filter.limitToMapView || inBox(event));
    }
    bool category(const Event &event) const
    {
        for (int at = event.category; at != kNone; at = collection.categories()[std::size_t(at)].parent) {
            if (std::ranges::find(filter.hiddenCategories, at) != filter.hiddenCategories.end()) {
                return false;
            }
        }
        return true;
    }
    template <typename Test>
    bool anyPlace(const Event &event, Test test) const
    {
        return std::ranges::any_of(
            event.where, [&](int index) { return collection.place(index).anchor() && test(collection.place(index)); });
    }

    Matches answer() const
    {
        Matches matches;
        matches.passingByCategory.resize(collection.categories().size());
        matches.offeredByCategory.resize(collection.categories().size());
        for (const Event &event : collection.events()) {
            add(matches, event);
        }
        return matches;
    }

    void add(Matches &matches, const Event &event) const
    {
        const bool all = time(event) && where(event) && category(event);
        int state = (all ? PassesFilter : 0) | (inSpan(event) ? InVisibleSpan : 0) | (inBox(event) ? InVisibleBox : 0);
        state |= where(event) && category(event) ? PassesAllButTime : 0;
        state |= time(event) && category(event) ? PassesAllButWhere : 0;
        matches.state.push_back(std::uint8_t(state));
        matches.passing += all;
        matches.onTimeline += all && inSpan(event);
        matches.onMap += all && inSpan(event) && isPlaced(event);
        matches.inView += all && inSpan(event) && inBox(event);
        matches.undated += !event.when && where(event) && category(event);
        matches.unplaced += !isPlaced(event) && time(event) && category(event);
        for (const TimeMode mode : kTimeModes) {
            matches.offeredByTimeMode[std::size_t(mode)] += lies(event, mode) && where(event) && category(event);
        }
        if (event.category != kNone) {
            matches.passingByCategory[std::size_t(event.category)] += all;
            matches.offeredByCategory[std::size_t(event.category)] += time(event) && where(event);
        }
    }
};

Filter randomFilter(QRandomGenerator &random)
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
        filter.regions.push_back({{}, {}, {100, -40, -100, 60}});
    }
    filter.limitToMapView = random.bounded(3) == 0;
    for (int category = 0; category < 12; ++category) {
        if (random.bounded(6) == 0) {
            filter.hiddenCategories.push_back(category);
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
    filter.regions.push_back({{}, u"Italy"_s, {10, 40, 15, 45}});
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
    filter.hiddenCategories = {0};
    const Matches matches = evaluate(*collection, filter, kAllTime, {}, statesCountry);
    QCOMPARE(matches.passing, 3);
    QCOMPARE(matches.passingByCategory, (std::vector<int>{0, 0, 2}));
    QCOMPARE(matches.offeredByCategory, (std::vector<int>{1, 2, 2}));
}

void TestFilter::eventWithoutCategoryIsNeverHiddenByCategory()
{
    Filter filter;
    filter.hiddenCategories = {0, 1, 2};
    QVERIFY(passes(*samples::small(), filter, u"undated"_s));
}

void TestFilter::unknownCategoriesAreIgnored()
{
    Filter filter;
    filter.hiddenCategories = {-7, 3, 99};
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
        const Filter filter = randomFilter(random);
        const double from = double(firstDayOfYear(random.bounded(4000) - 2000));
        const DayRange span{from, from + random.bounded(1, 500'000)};
        const GeoBox box{random.bounded(360.0) - 180, -50, random.bounded(360.0) - 180, random.bounded(90.0) - 40};
        const Matches matches = evaluate(*collection, filter, span, box, statesCountry);
        QVERIFY2(matches == (Slow{*collection, filter, span, box}.answer()), qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
