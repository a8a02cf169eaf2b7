// SPDX-License-Identifier: GPL-3.0-or-later
// The civil Islamic calendar: months of 30 and 29 days, 11 leap years in 30.
// Source: E. M. Reingold, N. Dershowitz, "Calendrical Calculations", 4th ed. (2018), chapter 7.
#include "app/time/calendars/calendarrules.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

constexpr Day kEpoch = dayOfJulianNumber(1'948'440); // 1 Muharram 1, Friday 16 July 622 Julian

bool isLeap(std::int64_t year)
{
    return floorModulo(11 * year + 14, 30) < 11;
}

Day newYear(std::int64_t year)
{
    return kEpoch + 354 * (year - 1) + floorDivide(11 * year + 3, 30);
}

int monthLength(std::int64_t year, int month)
{
    return month % 2 == 1 || (month == 12 && isLeap(year)) ? 30 : 29;
}

} // namespace

const CalendarRules &islamicRules()
{
    static constexpr CalendarRules rules{kEpoch, 10631, 30, newYear, isLeap, twelveMonths, monthLength};
    return rules;
}

} // namespace araxes
