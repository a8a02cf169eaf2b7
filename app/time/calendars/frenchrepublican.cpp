// SPDX-License-Identifier: GPL-3.0-or-later
// The French Republican calendar as it was in use: years 1 to 14, leap years 3, 7 and 11. Beyond them the same four
// years repeat, so that the arithmetic has no holes; daysOf() says where the calendar ends.
#include "app/time/calendars/calendarrules.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

constexpr Day kEpoch = dayOfJulianNumber(2'375'840); // 1 Vendémiaire I, 22 September 1792

bool isLeap(std::int64_t year)
{
    return floorModulo(year, 4) == 3;
}

Day newYear(std::int64_t year)
{
    return kEpoch + 365 * (year - 1) + floorDivide(year, 4);
}

int months(std::int64_t)
{
    return 13;
}

int monthLength(std::int64_t year, int month)
{
    return month <= 12 ? 30 : isLeap(year) ? 6 : 5;
}

} // namespace

const CalendarRules &frenchRepublicanRules()
{
    static constexpr CalendarRules rules{kEpoch, 1461, 4, newYear, isLeap, months, monthLength};
    return rules;
}

} // namespace araxes
