// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days to pixels and back.

#include "app/time/timespan.h"

namespace araxes {

/// A linear map from a range of days onto a width. The range is not empty and the width positive.
class TimeScale
{
public:
    TimeScale(DayRange range, double widthPx)
        : m_range(range)
        , m_widthPx(widthPx)
    {}

    [[nodiscard]] const DayRange &range() const { return m_range; }
    [[nodiscard]] double widthPx() const { return m_widthPx; }
    [[nodiscard]] double daysPerPx() const { return m_range.length() / m_widthPx; }
    [[nodiscard]] double x(double day) const { return (day - m_range.begin) / daysPerPx(); }
    [[nodiscard]] double x(Day day) const { return x(static_cast<double>(day)); }
    [[nodiscard]] double day(double x) const { return m_range.begin + x * daysPerPx(); }

private:
    DayRange m_range;
    double m_widthPx;
};

/// The narrowest and widest span a timeline shows: one day, and a little over 10,000 years.
inline constexpr double kMinVisibleDays = 1;
inline constexpr double kMaxVisibleDays = 12'000 * 365.2425;

/// The range zoomed by a factor (> 1 shows more days) about a day that keeps its place on the screen,
/// held between kMinVisibleDays and kMaxVisibleDays.
[[nodiscard]] DayRange zoomed(const DayRange &range, double factor, double aboutDay);
/// Room left and right of a span when it is fitted: a twentieth on each side, at least one visible day in all.
[[nodiscard]] DayRange fitted(const TimeSpan &span);

} // namespace araxes
