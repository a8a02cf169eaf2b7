// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/columns.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace araxes {

namespace {

/// Empty without a date, and with one that knows neither its start nor its end ("/").
TimeSpan possibleSpan(const Event &event)
{
    return event.when ? event.when->possible() : TimeSpan{};
}

std::vector<int> eventsInTimeOrder(const std::vector<Event> &events)
{
    std::vector<TimeSpan> spans;
    spans.reserve(events.size());
    for (const Event &event : events) {
        spans.push_back(possibleSpan(event));
    }
    std::vector<int> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto left = static_cast<std::size_t>(a);
        const auto right = static_cast<std::size_t>(b);
        return std::tuple(spans[left].isEmpty(), spans[left].begin, spans[left].end) <
               std::tuple(spans[right].isEmpty(), spans[right].begin, spans[right].end);
    });
    return order;
}

void appendPoints(Columns &columns, const Event &event, const std::vector<Place> &places)
{
    const std::size_t before = columns.point.size();
    for (const int index : event.where) {
        if (const auto anchor = places[std::size_t(index)].anchor()) {
            columns.point.push_back(*anchor);
            columns.pointPlace.push_back(index);
        }
    }
    columns.placed += columns.point.size() > before ? 1 : 0;
    columns.pointStart.push_back(static_cast<std::uint32_t>(columns.point.size()));
}

} // namespace

std::span<const GeoPoint> Columns::points(int r) const
{
    const std::size_t first = pointStart[std::size_t(r)];
    const std::size_t last = pointStart[std::size_t(r) + 1];
    return {point.data() + first, last - first};
}

Columns buildColumns(const std::vector<Event> &events, const std::vector<Place> &places)
{
    Columns columns;
    columns.event = eventsInTimeOrder(events);
    columns.row.resize(events.size());
    columns.pointStart.push_back(0);
    for (std::size_t row = 0; row < events.size(); ++row) {
        const Event &event = events[std::size_t(columns.event[row])];
        const TimeSpan possible = possibleSpan(event);
        const TimeSpan certain = event.when ? event.when->certain() : TimeSpan{};
        columns.row[std::size_t(columns.event[row])] = static_cast<int>(row);
        columns.begin.push_back(possible.begin);
        columns.end.push_back(possible.end);
        columns.coreBegin.push_back(certain.begin);
        columns.coreEnd.push_back(certain.end);
        columns.category.push_back(static_cast<std::int16_t>(event.category));
        columns.dated += possible.isEmpty() ? 0 : 1;
        appendPoints(columns, event, places);
    }
    return columns;
}

} // namespace araxes
