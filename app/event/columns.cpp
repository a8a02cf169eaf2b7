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

/// From the latest start to the earliest end, which may lie before it.
TimeSpan coreSpan(const Event &event)
{
    if (!event.when) {
        return {};
    }
    const DateBounds &bounds = event.when->bounds();
    return {bounds.latestStart, bounds.earliestEnd >= kOpenFuture ? kOpenFuture : bounds.earliestEnd + 1};
}

std::uint8_t doubtOf(const Event &event)
{
    if (!event.when) {
        return 0;
    }
    constexpr Day kYear = 366;
    const HistoricalDate &date = *event.when;
    const bool isOneOfFar = date.set() == SetKind::OneOf && date.possible().length() > kYear;
    const int bits = (date.start() == Endpoint::Unknown ? UnknownStart : 0) |
                     (date.end() == Endpoint::Unknown ? UnknownEnd : 0) | (date.members().empty() ? 0 : HasMembers) |
                     (date.precision() > Precision::Years || isOneOfFar ? WorseThanAYear : 0);
    return static_cast<std::uint8_t>(bits);
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
        const TimeSpan core = coreSpan(event);
        columns.row[std::size_t(columns.event[row])] = static_cast<int>(row);
        columns.begin.push_back(possible.begin);
        columns.end.push_back(possible.end);
        columns.coreBegin.push_back(core.begin);
        columns.coreEnd.push_back(core.end);
        columns.doubt.push_back(doubtOf(event));
        columns.category.push_back(static_cast<std::int16_t>(event.category));
        columns.dated += possible.isEmpty() ? 0 : 1;
        appendPoints(columns, event, places);
    }
    return columns;
}

} // namespace araxes
