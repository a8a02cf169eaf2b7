// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What makes one calendar differ from another; calendarday.cpp reckons with it.

#include "app/time/timespan.h"

namespace araxes {

/// The rules of a calendar whose years are counted from the epoch, the first day of its year 1.
struct CalendarRules
{
    Day epoch;
    /// The mean length of a year as a fraction, so that the year of a day can be found near at once.
    std::int64_t cycleDays;
    std::int64_t cycleYears;
    Day (*newYear)(std::int64_t year); ///< the first day of a year
    bool (*isLeapYear)(std::int64_t year);
    int (*monthsInYear)(std::int64_t year);
    int (*daysInMonth)(std::int64_t year, int month);
};

/// The day with this Julian day number (at its noon), as histories and almanacs count days.
[[nodiscard]] constexpr Day dayOfJulianNumber(std::int64_t number)
{
    return number - 2'440'588;
}

/// For calendars whose years all have as many months.
[[nodiscard]] constexpr int twelveMonths(std::int64_t)
{
    return 12;
}

[[nodiscard]] const CalendarRules &julianRules();
[[nodiscard]] const CalendarRules &solarHijriRules();
[[nodiscard]] const CalendarRules &islamicRules();
[[nodiscard]] const CalendarRules &hebrewRules();
[[nodiscard]] const CalendarRules &frenchRepublicanRules();

} // namespace araxes
