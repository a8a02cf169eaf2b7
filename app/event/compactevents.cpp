// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/compactevents.h"

#include <algorithm>
#include <future>

namespace araxes {

namespace {

constexpr std::size_t kManyRows = 100'000; ///< worth a second thread

/// What was by event is by row; of the old array nothing is left, so that no two are held longer than it takes.
template <typename Value>
std::vector<Value> byRow(std::vector<Value> &&byEvent, const std::vector<int> &order)
{
    const std::vector<Value> old = std::move(byEvent);
    std::vector<Value> rows;
    if (!old.empty()) {
        rows.reserve(order.size());
        for (const int event : order) {
            rows.push_back(old[std::size_t(event)]);
        }
    }
    return rows;
}

/// Points of events that stand at a listed place.
void fillFromPlaces(CompactEvents &events)
{
    std::vector<GeoPoint> anchors;
    bool isAnyPlaced = false;
    for (const Place &place : events.places) {
        const auto anchor = place.anchor();
        anchors.push_back(anchor.value_or(kNoPoint));
        isAnyPlaced = isAnyPlaced || anchor;
    }
    if (!isAnyPlaced || events.place.empty()) {
        return;
    }
    events.point.resize(events.begin.size(), kNoPoint);
    for (std::size_t event = 0; event < events.begin.size(); ++event) {
        const int place = events.place[event];
        if (place != kNone && anchors[std::size_t(place)] != kNoPoint) {
            events.point[event] = anchors[std::size_t(place)];
        }
    }
}

/// Stands for records that are not there yet.
class UnreadRecords : public EventRecords
{
public:
    [[nodiscard]] Event event(int) const override { return {}; }
    [[nodiscard]] Source source(int) const override { return {}; }
    [[nodiscard]] int eventWithId(const QString &) const override { return kNone; }
};

/// Every so manieth entry; none of an empty array.
template <typename Value>
std::vector<Value> everyNth(const std::vector<Value> &all, std::size_t events, std::size_t step)
{
    std::vector<Value> some;
    for (std::size_t event = 0; event < events && !all.empty(); event += step) {
        some.push_back(all[event]);
    }
    return some;
}

} // namespace

std::shared_ptr<const EventRecords> unreadRecords()
{
    return std::make_shared<const UnreadRecords>();
}

CompactEvents sampleOf(const CompactEvents &events, int most)
{
    const auto count = std::size_t(events.size());
    const std::size_t step = std::max<std::size_t>(1, (count + std::size_t(most) - 1) / std::size_t(most));
    CompactEvents some;
    some.begin = everyNth(events.begin, count, step);
    some.end = everyNth(events.end, count, step);
    some.coreBegin = everyNth(events.coreBegin, count, step);
    some.coreEnd = everyNth(events.coreEnd, count, step);
    some.doubt = everyNth(events.doubt, count, step);
    some.category = everyNth(events.category, count, step);
    some.place = everyNth(events.place, count, step);
    some.point = everyNth(events.point, count, step);
    for (std::size_t event = 0; event < count; event += step) {
        const auto begin = events.titleText.begin() + (event == 0 ? 0 : std::ptrdiff_t(events.titleEnd[event - 1]));
        some.titleText.insert(some.titleText.end(), begin,
                              events.titleText.begin() + std::ptrdiff_t(events.titleEnd[event]));
        some.titleEnd.push_back(std::uint32_t(some.titleText.size()));
    }
    some.records = unreadRecords();
    return some;
}

Columns takeColumns(CompactEvents &events)
{
    fillFromPlaces(events);
    Columns columns;
    columns.event = inTimeOrder(events.begin, events.end);
    const std::vector<int> &order = columns.event;
    // Beside the rest in a second thread, if there is one to be had.
    const auto aside = std::launch::async | std::launch::deferred;
    auto days = std::async(order.size() > kManyRows ? aside : std::launch::deferred, [&] {
        columns.begin = byRow(std::move(events.begin), order);
        columns.end = byRow(std::move(events.end), order);
        columns.coreBegin = byRow(std::move(events.coreBegin), order);
        columns.coreEnd = byRow(std::move(events.coreEnd), order);
    });
    columns.row.resize(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        columns.row[std::size_t(order[row])] = int(row);
    }
    columns.doubt = byRow(std::move(events.doubt), order);
    columns.category = byRow(std::move(events.category), order);
    columns.point = byRow(std::move(events.point), order);
    days.get();
    while (columns.dated < columns.size() &&
           columns.begin[std::size_t(columns.dated)] < columns.end[std::size_t(columns.dated)]) {
        ++columns.dated;
    }
    columns.placed = int(columns.point.size()) - int(std::count(columns.point.begin(), columns.point.end(), kNoPoint));
    return columns;
}

} // namespace araxes
