// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The plain arrays of a collection on which everything fast runs.

#include "app/event/event.h"
#include "app/place/place.h"

#include <cstdint>
#include <span>

namespace araxes {

/// What a row's date leaves open beyond its bounds, as bits.
enum DateDoubt : std::uint8_t {
    UnknownStart = 1,
    UnknownEnd = 2,
    HasMembers = 4,     ///< a set of several stretches
    WorseThanAYear = 8, ///< dated to a decade, a century …, or to one of several days more than a year apart
};

/// Stands where a row has no point.
inline constexpr GeoPoint kNoPoint{1000, 1000};

/// One entry a row. Rows are events in order of time: dated ones by begin, then end, then file order;
/// undated ones (also "/", of which no day is known) last, in file order. "Event" is a number below size().
struct Columns
{
    std::vector<int> event;                ///< row to event
    std::vector<int> row;                  ///< event to row
    std::vector<Day> begin;                ///< first possible day; 0 when undated
    std::vector<Day> end;                  ///< day after the last possible day; 0 when undated
    std::vector<Day> coreBegin;            ///< latest possible start; empty when that of every row is its begin
    std::vector<Day> coreEnd;              ///< day after the earliest possible end; empty together with coreBegin
    std::vector<std::uint8_t> doubt;       ///< of DateDoubt; 0 when undated; empty when no row has any
    std::vector<std::int16_t> category;    ///< kNone when without; empty when no row has any
    std::vector<std::uint32_t> pointStart; ///< rows + 1 entries: the row's points are [pointStart[r], pointStart[r+1]);
                                           ///< empty: one entry of point a row, kNoPoint for none
    std::vector<GeoPoint> point;           ///< anchors of the event's placed places; empty when no row has any
    std::vector<int> pointPlace;           ///< which place each point is of; empty without pointStart
    int dated = 0;                         ///< rows below this are dated
    int placed = 0;                        ///< how many events have at least one point

    [[nodiscard]] int size() const { return static_cast<int>(event.size()); }
    [[nodiscard]] TimeSpan span(int r) const { return {begin[std::size_t(r)], end[std::size_t(r)]}; }
    /// The certain days; an empty span, not always the same one, when there are none.
    [[nodiscard]] TimeSpan core(int r) const
    {
        return coreBegin.empty() ? span(r) : TimeSpan{coreBegin[std::size_t(r)], coreEnd[std::size_t(r)]};
    }
    [[nodiscard]] std::uint8_t doubtOf(int r) const { return doubt.empty() ? std::uint8_t(0) : doubt[std::size_t(r)]; }
    [[nodiscard]] int categoryOf(int r) const { return category.empty() ? kNone : category[std::size_t(r)]; }
    [[nodiscard]] bool isDated(int r) const { return r < dated; }
    [[nodiscard]] std::span<const GeoPoint> points(int r) const;
};

inline std::span<const GeoPoint> Columns::points(int r) const
{
    const auto at = std::size_t(r);
    if (pointStart.empty()) {
        const bool hasPoint = !point.empty() && point[at] != kNoPoint;
        return hasPoint ? std::span(point).subspan(at, 1) : std::span<const GeoPoint>{};
    }
    return std::span(point).subspan(pointStart[at], pointStart[at + 1] - pointStart[at]);
}

/// The bounds of a date as a row has them, and what they leave open.
struct DateRow
{
    TimeSpan span;
    TimeSpan core;
    std::uint8_t doubt = 0;
    bool operator==(const DateRow &) const = default;
};
/// All empty without a date, and with one that knows neither its start nor its end ("/").
[[nodiscard]] DateRow dateRow(const std::optional<HistoricalDate> &when);

/// How long all events are, as those of a table with a column of days; none when they differ, 1 without any events.
[[nodiscard]] std::optional<Day> commonLength(std::span<const Day> begin, std::span<const Day> end);

/// Events in order of time, from the first and the day after the last possible day of each.
[[nodiscard]] std::vector<int> inTimeOrder(const std::vector<Day> &begin, const std::vector<Day> &end);

/// Builds the columns of events over their places.
[[nodiscard]] Columns buildColumns(const std::vector<Event> &events, const std::vector<Place> &places);

} // namespace araxes
