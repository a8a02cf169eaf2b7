// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days of every calendar to day numbers and back: int64 arithmetic over the whole range of dates.

#include "app/time/calendars/calendar.h"
#include "app/time/timespan.h"

namespace araxes {

/// A day as a calendar names it.
///
/// - Gregorian and Julian years are astronomical: 0 is 1 BCE. Both calendars are proleptic.
/// - Solar Hijri: leap years by a cycle of 33, of which 8 are leap. That is the calendar of Iran as observed for
///   1206 to 1500 AP (1827 to 2122). By the equinoxes Nowruz is a day beside it in none of the years 1178 to 1634 and
///   in one of twenty further away; year 1 is one of them. Before 1304 AP (1925) Iran's solar months were those of the
///   zodiac: there it is the calendar as counted back.
/// - Islamic: the civil (tabular) one, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30. A month that
///   began with the new moon's sighting differs by a day now and then: see doubtDays().
/// - Hebrew: years of the world, months from Tishri = 1 in the order of the year; a common year has 12 (Adar = 6,
///   Nisan = 7), a leap year 13 (Adar I = 6, Adar II = 7). Reckoned so since the 4th century at the earliest.
/// - French Republican: month 13 is the complementary days. Leap years are those that were: 3, 7 and 11.
struct CalendarDay
{
    std::int64_t year = 1;
    int month = 1; ///< from 1, in the calendar's own order
    int day = 1;   ///< from 1
    bool operator==(const CalendarDay &) const = default;
};

/// Years that the calendar counts: from 1 or, where years are astronomical, from -kMaxYear; to kMaxYear, or 14 for the
/// French Republican calendar.
[[nodiscard]] std::int64_t firstYear(Calendar calendar);
[[nodiscard]] std::int64_t lastYear(Calendar calendar);
/// The days that it counts: of the astronomical calendars all, of the others those from year 1, of the French
/// Republican one 22 September 1792 to 31 December 1805.
[[nodiscard]] TimeSpan daysOf(Calendar calendar);

/// Whether there is such a day, one of daysOf().
[[nodiscard]] bool isDay(Calendar calendar, const CalendarDay &day);
/// Of a day whose month and day exist. Goes on by rule outside daysOf(), for years within ±kMaxYear.
[[nodiscard]] Day dayNumber(Calendar calendar, const CalendarDay &day);
[[nodiscard]] CalendarDay calendarDay(Calendar calendar, Day day);

[[nodiscard]] double meanYearDays(Calendar calendar);
[[nodiscard]] int monthsInYear(Calendar calendar, std::int64_t year);
[[nodiscard]] int daysInMonth(Calendar calendar, std::int64_t year, int month);
[[nodiscard]] bool isLeapYear(Calendar calendar, std::int64_t year);

/// By how many days, both ways, a date in this calendar may differ from what was observed: 1 for Islamic, else 0.
[[nodiscard]] int doubtDays(Calendar calendar);

} // namespace araxes
