// SPDX-License-Identifier: GPL-3.0-or-later
// The Hebrew calendar: months by the mean conjunction (molad), leap years 3, 6, 8, 11, 14, 17 and 19 of 19.
// Source: E. M. Reingold, N. Dershowitz, "Calendrical Calculations", 4th ed. (2018), chapter 8.
#include "app/time/calendars/calendarrules.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

constexpr Day kEpoch = dayOfJulianNumber(347'998); // 1 Tishri 1, Monday 7 October 3761 BCE Julian

enum CommonMonth { Tishri = 1, Heshvan, Kislev, Tevet, Shevat, Adar, Nisan, Iyar, Sivan, Tammuz, Av, Elul };

bool isLeap(std::int64_t year)
{
    return floorModulo(7 * year + 1, 19) < 7;
}

int months(std::int64_t year)
{
    return isLeap(year) ? 13 : 12;
}

/// Days from the epoch to the conjunction of Tishri, moved off Sunday, Wednesday and Friday.
Day elapsedDays(std::int64_t year)
{
    constexpr std::int64_t partsInDay = 25'920;
    constexpr std::int64_t partsBeyond29Days = 13'753;
    constexpr std::int64_t partsAtEpoch = 12'084;
    const std::int64_t monthsBefore = floorDivide(235 * year - 234, 19);
    const Day day = 29 * monthsBefore + floorDivide(partsAtEpoch + partsBeyond29Days * monthsBefore, partsInDay);
    return day + (floorModulo(3 * (day + 1), 7) < 3 ? 1 : 0);
}

/// Two years of impossible lengths are mended by a later beginning: 356 days are too many, 382 too few.
Day newYear(std::int64_t year)
{
    const Day before = elapsedDays(year - 1);
    const Day here = elapsedDays(year);
    const Day after = elapsedDays(year + 1);
    return kEpoch + here + (after - here == 356 ? 2 : here - before == 382 ? 1 : 0);
}

int commonMonthLength(std::int64_t year, int month)
{
    switch (month) {
    case Heshvan:
        return (newYear(year + 1) - newYear(year)) % 10 == 5 ? 30 : 29; // 355 or 385 days
    case Kislev:
        return (newYear(year + 1) - newYear(year)) % 10 == 3 ? 29 : 30; // 353 or 383 days
    default:
        return month % 2 == 1 ? 30 : 29;
    }
}

int monthLength(std::int64_t year, int month)
{
    constexpr int adarOne = Adar;
    if (!isLeap(year) || month < adarOne) {
        return commonMonthLength(year, month);
    }
    return month == adarOne ? 30 : commonMonthLength(year, month - 1);
}

} // namespace

const CalendarRules &hebrewRules()
{
    static constexpr CalendarRules rules{kEpoch, 35'975'351, 98'496, newYear, isLeap, months, monthLength};
    return rules;
}

} // namespace araxes
