// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The proleptic Gregorian calendar: years, months and days to day numbers and back.
// Year 0 and BCE are handled here and nowhere else. The other calendars are in app/time/calendars.

#include "app/time/timespan.h"

namespace araxes {

/// A day of the proleptic Gregorian calendar. The year is astronomical: 0 is 1 BCE, -43 is 44 BCE.
struct CivilDay
{
    std::int64_t year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    bool operator==(const CivilDay &) const = default;
};

/// The widest year a date may have, both ways: the age of the universe with room to spare.
inline constexpr std::int64_t kMaxYear = 20'000'000'000;

[[nodiscard]] bool isLeapYear(std::int64_t year);
[[nodiscard]] int daysInMonth(std::int64_t year, int month);

/// Day number of a civil day; the month and day must exist. Years within ±kMaxYear.
[[nodiscard]] Day dayNumber(const CivilDay &civil);
[[nodiscard]] CivilDay civilDay(Day day);

/// First day of a year or month; the month may lie outside 1 to 12 and is carried into the year.
[[nodiscard]] Day firstDayOfYear(std::int64_t year);
[[nodiscard]] Day firstDayOfMonth(std::int64_t year, std::int64_t month);

/// What people number: astronomical 1 is 1 CE, 0 is 1 BCE, -43 is 44 BCE.
struct EraYear
{
    std::int64_t number = 1; ///< 1 or more
    bool isBce = false;
    bool operator==(const EraYear &) const = default;
};
[[nodiscard]] EraYear eraYear(std::int64_t astronomicalYear);
[[nodiscard]] std::int64_t astronomicalYear(const EraYear &year);

} // namespace araxes
