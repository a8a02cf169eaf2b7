// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/civilday.h"

#include "app/time/floordivision.h"

namespace araxes {

namespace {

// Days of a 400-year cycle, and the day number of 0000-03-01: counting years from March puts the leap day last.
constexpr Day kCycleDays = 146097;
constexpr Day kMarchFirstYearZero = -719468;

} // namespace

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

Day dayNumber(const CivilDay &civil)
{
    const std::int64_t year = civil.year - (civil.month <= 2 ? 1 : 0);
    const std::int64_t cycle = floorDivide(year, 400);
    const std::int64_t yearOfCycle = year - cycle * 400;
    const std::int64_t monthFromMarch = (civil.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + civil.day - 1;
    const std::int64_t dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return cycle * kCycleDays + dayOfCycle + kMarchFirstYearZero;
}

CivilDay civilDay(Day day)
{
    const Day shifted = day - kMarchFirstYearZero;
    const std::int64_t cycle = floorDivide(shifted, kCycleDays);
    const std::int64_t dayOfCycle = shifted - cycle * kCycleDays;
    const std::int64_t yearOfCycle =
        (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / (kCycleDays - 1)) / 365;
    const std::int64_t dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const int dayOfMonth = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    return {yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth};
}

Day firstDayOfYear(std::int64_t year)
{
    return dayNumber({year, 1, 1});
}

Day firstDayOfMonth(std::int64_t year, std::int64_t month)
{
    const std::int64_t carried = floorDivide(month - 1, 12);
    return dayNumber({year + carried, static_cast<int>(month - carried * 12), 1});
}

EraYear eraYear(std::int64_t astronomical)
{
    return astronomical > 0 ? EraYear{astronomical, false} : EraYear{1 - astronomical, true};
}

std::int64_t astronomicalYear(const EraYear &year)
{
    return year.isBce ? 1 - year.number : year.number;
}

} // namespace araxes
