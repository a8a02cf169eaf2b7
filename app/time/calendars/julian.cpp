// SPDX-License-Identifier: GPL-3.0-or-later
// The Julian calendar: every fourth year is leap, also before our era, where 0 is 1 BCE.
#include "app/time/calendars/calendarrules.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

constexpr Day kEpoch = dayOfJulianNumber(1'721'424); // 1 January 1 CE

bool isLeap(std::int64_t year)
{
    return floorModulo(year, 4) == 0;
}

Day newYear(std::int64_t year)
{
    return kEpoch + 365 * (year - 1) + floorDivide(year - 1, 4);
}

int monthLength(std::int64_t year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[month - 1];
}

} // namespace

const CalendarRules &julianRules()
{
    static constexpr CalendarRules rules{kEpoch, 1461, 4, newYear, isLeap, twelveMonths, monthLength};
    return rules;
}

} // namespace araxes
