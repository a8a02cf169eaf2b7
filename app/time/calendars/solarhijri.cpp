// SPDX-License-Identifier: GPL-3.0-or-later
// The Solar Hijri calendar of Iran by a cycle of 33 years: a year is leap when (25·year + 11) mod 33 < 8.
// Source: K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996), whose
// table of leap years it repeats for 1206 to 1500 AP. The better known cycle of 2820 years makes 1404 leap, not 1403.
#include "app/time/calendars/calendarrules.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

/// 18 March 622 Julian. The equinox put the first Nowruz on the 19th, but counted from there the cycle would be a day
/// late today.
constexpr Day kEpoch = dayOfJulianNumber(1'948'320);

bool isLeap(std::int64_t year)
{
    return floorModulo(25 * year + 11, 33) < 8;
}

Day newYear(std::int64_t year)
{
    return kEpoch + 365 * (year - 1) + floorDivide(8 * year + 21, 33);
}

int monthLength(std::int64_t year, int month)
{
    return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
}

} // namespace

const CalendarRules &solarHijriRules()
{
    static constexpr CalendarRules rules{kEpoch, 12053, 33, newYear, isLeap, twelveMonths, monthLength};
    return rules;
}

} // namespace araxes
