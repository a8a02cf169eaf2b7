// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stretches of time on one axis whose unit is the day.

#include <algorithm>
#include <cstdint>

namespace araxes {

/// A whole day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar; negative before it.
/// Range: the years ±13.8 thousand million fit with a factor of a million to spare.
using Day = std::int64_t;

/// Stand for "no bound": earlier and later than any day that a date can have. Safe to subtract from each other.
inline constexpr Day kOpenPast = -(Day{1} << 60);
inline constexpr Day kOpenFuture = Day{1} << 60;

/// Whole days from begin up to, not including, end. Empty when end <= begin.
struct TimeSpan
{
    Day begin = 0;
    Day end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] Day length() const { return isEmpty() ? 0 : end - begin; }
    [[nodiscard]] bool contains(Day day) const { return begin <= day && day < end; }
    [[nodiscard]] bool contains(const TimeSpan &other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(const TimeSpan &other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] TimeSpan united(const TimeSpan &other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    bool operator==(const TimeSpan &) const = default;
};

/// A continuous stretch of the time axis in days, as a viewport shows it; may begin and end within a day.
struct DayRange
{
    double begin = 0;
    double end = 0;

    [[nodiscard]] double length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool overlaps(const TimeSpan &span) const
    {
        return begin < static_cast<double>(span.end) && static_cast<double>(span.begin) < end;
    }
    bool operator==(const DayRange &) const = default;
};

} // namespace araxes
