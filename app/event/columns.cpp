// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/columns.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace araxes {

namespace {

std::uint8_t doubtOf(const HistoricalDate &date)
{
    constexpr Day kYear = 366;
    const bool isOneOfFar = date.set() == SetKind::OneOf && date.possible().length() > kYear;
    const int bits = (date.start() == Endpoint::Unknown ? UnknownStart : 0) |
                     (date.end() == Endpoint::Unknown ? UnknownEnd : 0) | (date.members().empty() ? 0 : HasMembers) |
                     (date.precision() >= Precision::Decades || isOneOfFar ? WorseThanAYear : 0);
    return static_cast<std::uint8_t>(bits);
}

/// Indexes by rising day, those of a day in their own order. Days that lie close together, as those of all but the
/// strangest collections do, are counted instead of compared: a million take some milliseconds.
std::vector<int> inOrderOf(const std::vector<Day> &days)
{
    constexpr Day kMostCounted = Day(1) << 24;
    std::vector<int> order(days.size());
    std::iota(order.begin(), order.end(), 0);
    if (days.empty()) {
        return order;
    }
    const auto [least, most] = std::minmax_element(days.begin(), days.end());
    if (*least < -kMostCounted || *most > kMostCounted || *most - *least > Day(days.size()) * 64 + 4096) {
        std::stable_sort(order.begin(), order.end(),
                         [&days](int a, int b) { return days[std::size_t(a)] < days[std::size_t(b)]; });
        return order;
    }
    std::vector<std::uint32_t> next(std::size_t(*most - *least) + 2);
    for (const Day day : days) {
        ++next[std::size_t(day - *least) + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::size_t i = 0; i < days.size(); ++i) {
        order[next[std::size_t(days[i] - *least)]++] = int(i);
    }
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

DateRow dateRow(const std::optional<HistoricalDate> &when)
{
    if (!when) {
        return {};
    }
    // From the latest start to the earliest end, which may lie before it.
    const DateBounds &bounds = when->bounds();
    const Day coreEnd = bounds.earliestEnd >= kOpenFuture ? kOpenFuture : bounds.earliestEnd + 1;
    return {when->possible(), {bounds.latestStart, coreEnd}, doubtOf(*when)};
}

std::optional<Day> commonLength(std::span<const Day> begin, std::span<const Day> end)
{
    const Day length = begin.empty() ? 1 : end[0] - begin[0];
    for (std::size_t i = 0; i < begin.size(); ++i) {
        if (end[i] - begin[i] != length) {
            return {};
        }
    }
    return length;
}

std::vector<int> inTimeOrder(const std::vector<Day> &begin, const std::vector<Day> &end)
{
    const auto isDated = [&](int event) { return begin[std::size_t(event)] < end[std::size_t(event)]; };
    std::vector<int> order = inOrderOf(begin);
    if (commonLength(begin, end).value_or(0) > 0) { // dated, and what begins on one day ends on one
        return order;
    }
    const auto firstUndated = std::stable_partition(order.begin(), order.end(), isDated);
    std::sort(firstUndated, order.end());
    const auto endsBefore = [&end](int a, int b) { return end[std::size_t(a)] < end[std::size_t(b)]; };
    for (auto first = order.begin(); first != firstUndated;) {
        const Day day = begin[std::size_t(*first)];
        const auto isLater = [&](int event) { return begin[std::size_t(event)] != day; };
        const auto last = std::find_if(first, firstUndated, isLater);
        if (!std::is_sorted(first, last, endsBefore)) {
            std::stable_sort(first, last, endsBefore);
        }
        first = last;
    }
    return order;
}

Columns buildColumns(const std::vector<Event> &events, const std::vector<Place> &places)
{
    std::vector<DateRow> dates;
    std::vector<Day> begin;
    std::vector<Day> end;
    for (const Event &event : events) {
        const DateRow &date = dates.emplace_back(dateRow(event.when));
        begin.push_back(date.span.begin);
        end.push_back(date.span.end);
    }
    Columns columns;
    columns.event = inTimeOrder(begin, end);
    columns.row.resize(events.size());
    columns.pointStart.push_back(0);
    for (std::size_t row = 0; row < events.size(); ++row) {
        const auto index = std::size_t(columns.event[row]);
        const DateRow &date = dates[index];
        columns.row[index] = static_cast<int>(row);
        columns.begin.push_back(date.span.begin);
        columns.end.push_back(date.span.end);
        columns.coreBegin.push_back(date.core.begin);
        columns.coreEnd.push_back(date.core.end);
        columns.doubt.push_back(date.doubt);
        columns.category.push_back(static_cast<std::int16_t>(events[index].category));
        columns.dated += date.span.isEmpty() ? 0 : 1;
        appendPoints(columns, events[index], places);
    }
    return columns;
}

} // namespace araxes
