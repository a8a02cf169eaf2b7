// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/collection.h"
#include "app/query/filter.h"
#include "tests/support/core/samples.h"

#include <QtTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Records that are kept in memory, as whole events with places and sources of their own.
class KeptRecords : public EventRecords
{
public:
    std::vector<Event> events;
    std::vector<Source> sources;
    [[nodiscard]] Event event(int index) const override { return events[std::size_t(index)]; }
    [[nodiscard]] Source source(int index) const override { return sources[std::size_t(index)]; }
    [[nodiscard]] int eventWithId(const QString &id) const override
    {
        const auto found = std::ranges::find(events, id, &Event::id);
        return found == events.end() ? int(kNone) : int(found - events.begin());
    }
};

/// The same events whole and compact.
struct Twins
{
    CollectionPtr whole;
    CollectionPtr compact;
};

Twins twins(unsigned seed, int count)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    CollectionParts parts;
    CompactEvents events;
    auto records = std::make_shared<KeptRecords>();
    for (int i = 0; i < 3; ++i) {
        Category category;
        category.id = u"category-%1"_s.arg(i);
        category.name = {u"und"_s, category.id};
        parts.categories.push_back(category);
    }
    Place baku; // what two countries' places have in common
    baku.name = {u"und"_s, u"Baku"_s};
    baku.country = u"AZ"_s;
    Place whole = samples::place(u"whole"_s, 10, 20, u"IR"_s);
    events.places = {baku, whole};
    events.categories = parts.categories;
    for (int i = 0; i < count; ++i) {
        std::optional<HistoricalDate> when;
        if (below(6) > 0) {
            when = below(3) ? samples::day(1800 + below(200), 1 + below(12), 1 + below(28))
                            : samples::years(1800 + below(100), 1900 + below(100));
        }
        Event event = samples::event(u"event-%1"_s.arg(i), when, {}, below(4) - 1);
        event.title = {u"und"_s, u"Title %1 ə"_s.arg(i)};
        const int kind = below(4); // no place, a place of its own, one of its own that says Baku, the whole place
        GeoPoint point = kNoPoint;
        if (kind == 1 || kind == 2) {
            point = {double(below(360)) - 180, double(below(160)) - 80};
            Place own = kind == 2 ? baku : Place();
            own.id = u"place-of-%1"_s.arg(i + 1);
            own.point = point;
            parts.places.push_back(own);
            event.where = {int(parts.places.size()) - 1};
        } else if (kind == 3) {
            parts.places.push_back(whole);
            event.where = {int(parts.places.size()) - 1};
        }
        const DateRow row = dateRow(when);
        events.begin.push_back(row.span.begin);
        events.end.push_back(row.span.end);
        events.coreBegin.push_back(row.core.begin);
        events.coreEnd.push_back(row.core.end);
        events.doubt.push_back(row.doubt);
        events.category.push_back(std::int16_t(event.category));
        events.point.push_back(point);
        events.place.push_back(kind == 2 ? 0 : kind == 3 ? 1 : kNone);
        const QByteArray title = event.title.best({}).toUtf8();
        events.titleText.insert(events.titleText.end(), title.begin(), title.end());
        events.titleEnd.push_back(std::uint32_t(events.titleText.size()));
        parts.events.push_back(event);
        event.where = kind == 0 ? std::vector<int>() : std::vector<int>{kind == 3 ? 1 : 2 + i};
        records->events.push_back(event);
    }
    events.records = records;
    return {std::make_shared<const Collection>(parts),
            std::make_shared<const Collection>(std::move(events), CollectionParts())};
}

class CompactEventsTest : public QObject
{
    Q_OBJECT
private slots:
    void answerAsWholeEventsDo()
    {
        const auto [whole, compact] = twins(1, 600);
        QVERIFY(compact->isCompact());
        QCOMPARE(compact->size(), whole->size());
        QCOMPARE(compact->columns().event, whole->columns().event);
        QCOMPARE(compact->columns().dated, whole->columns().dated);
        QCOMPARE(compact->columns().placed, whole->columns().placed);
        QCOMPARE(compact->timeSpan(), whole->timeSpan());
        QCOMPARE(compact->box(), whole->box());
        for (int event = 0; event < whole->size(); ++event) {
            const int row = whole->rowOf(event);
            QCOMPARE(compact->rowOf(event), row);
            QCOMPARE(compact->spanOf(event), whole->spanOf(event));
            QCOMPARE(compact->columns().core(row), whole->columns().core(row));
            QCOMPARE(compact->columns().doubtOf(row), whole->columns().doubtOf(row));
            QCOMPARE(compact->category(event), whole->category(event));
            QCOMPARE(compact->title(event, {}), whole->title(event, {}));
            const auto ours = compact->columns().points(row);
            const auto theirs = whole->columns().points(row);
            QVERIFY(std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end()));
            for (const Facet facet : {Facet::Category, Facet::Country}) {
                const auto keys = [facet, event](const Collection &collection) {
                    QStringList all;
                    for (const int value : collection.facet(facet).of(event)) {
                        all.append(collection.facet(facet).values[std::size_t(value)].key);
                    }
                    return all;
                };
                QCOMPARE(keys(*compact), keys(*whole));
            }
            if (!ours.empty()) {
                const Borrowed<Place> place = compact->place(compact->placeAt(row, 0));
                const Borrowed<Place> other = whole->place(whole->placeAt(row, 0));
                QVERIFY(*place == *other);
            }
        }
    }

    void areFilteredAsWholeEventsAre()
    {
        const auto [whole, compact] = twins(2, 600);
        Filter filter;
        filter.time = samples::years(1850, 1930).possible();
        RegionFilter east;
        east.area = GeoBox{0, -80, 180, 80};
        filter.regions = {east};
        RegionFilter azerbaijan;
        azerbaijan.code = u"AZ"_s;
        const RegionTest stated = [](const QString &code, const Place &place) { return place.country == code; };
        for (const auto &regions : {std::vector{east}, std::vector{azerbaijan}, std::vector<RegionFilter>()}) {
            filter.regions = regions;
            const Matches ours = evaluate(*compact, filter, {-60'000, 0}, {-90, -45, 90, 45}, stated);
            const Matches theirs = evaluate(*whole, filter, {-60'000, 0}, {-90, -45, 90, 45}, stated);
            QCOMPARE(ours.state, theirs.state);
            QCOMPARE(ours.passing, theirs.passing);
        }
    }

    void becomeWholeToBeSaved()
    {
        const auto [whole, compact] = twins(3, 200);
        const CollectionParts parts = compact->wholeParts();
        const Collection again(parts);
        QCOMPARE(again.size(), compact->size());
        for (int event = 0; event < again.size(); ++event) {
            const int row = again.rowOf(event);
            QCOMPARE(again.parts().events[std::size_t(event)].id, whole->parts().events[std::size_t(event)].id);
            const auto ours = again.columns().points(row);
            const auto theirs = whole->columns().points(row);
            QVERIFY(std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end()));
        }
    }

    void keepTheirColumnsWhenAreasChange()
    {
        const auto [whole, compact] = twins(4, 50);
        const auto kept = compact->keeping({{u"Area"_s, GeoBox{}, {}}}, {});
        QCOMPARE(kept->parts().areas.size(), 1U);
        QCOMPARE(&kept->columns(), &compact->columns());
        QCOMPARE(kept->eventWithId(u"event-7"_s), 7);
        QCOMPARE(kept->event(7)->id, u"event-7"_s);
    }

    void sortAMillionDaysAsAComparisonWould()
    {
        std::mt19937_64 random(5);
        std::vector<Day> begin;
        std::vector<Day> end;
        for (int i = 0; i < 20'000; ++i) {
            const Day day = Day(random() % 3000) - 1500;
            const bool isDated = random() % 10 > 0;
            begin.push_back(isDated ? day : 0);
            end.push_back(isDated ? day + 1 + Day(random() % 4) : 0);
        }
        begin.push_back(kOpenPast); // days that are too far apart to be counted
        end.push_back(5);
        const auto compare = [&] {
            std::vector<int> expected(begin.size());
            std::iota(expected.begin(), expected.end(), 0);
            std::ranges::stable_sort(expected, {}, [&](int event) {
                const auto at = std::size_t(event);
                return std::tuple(begin[at] >= end[at], begin[at] < end[at] ? begin[at] : 0, end[at]);
            });
            QCOMPARE(inTimeOrder(begin, end), expected);
        };
        compare();
        begin.pop_back();
        end.pop_back();
        compare();
        std::ranges::transform(begin, end.begin(), [](Day day) { return day + 3; });
        compare(); // all equally long
        end[7] = begin[7];
        compare();
    }
};

} // namespace

QTEST_GUILESS_MAIN(CompactEventsTest)
#include "tst_compactevents.moc"
