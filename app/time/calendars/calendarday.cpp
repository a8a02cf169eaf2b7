// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/calendars/calendarday.h"

#include "app/time/calendars/calendarrules.h"
#include "app/time/civilday.h"
#include "app/time/floordivision.h"

namespace araxes {

namespace {

/// Of every calendar but the Gregorian one, which civilday.h reckons.
const CalendarRules &rulesOf(Calendar calendar)
{
    switch (calendar) {
    case Calendar::SolarHijri:
        return solarHijriRules();
    case Calendar::Islamic:
        return islamicRules();
    case Calendar::Hebrew:
        return hebrewRules();
    case Calendar::FrenchRepublican:
        return frenchRepublicanRules();
    case Calendar::Julian:
    case Calendar::Gregorian:
        break;
    }
    return julianRules();
}

std::int64_t yearOfDay(const CalendarRules &rules, Day day)
{
    std::int64_t year = floorDivide((day - rules.epoch) * rules.cycleYears, rules.cycleDays) + 1;
    while (rules.newYear(year) > day) {
        --year;
    }
    while (rules.newYear(year + 1) <= day) {
        ++year;
    }
    return year;
}

bool isAstronomical(Calendar calendar)
{
    return calendar == Calendar::Gregorian || calendar == Calendar::Julian;
}

} // namespace

std::int64_t firstYear(Calendar calendar)
{
    return isAstronomical(calendar) ? -kMaxYear : 1;
}

std::int64_t lastYear(Calendar calendar)
{
    return calendar == Calendar::FrenchRepublican ? 14 : kMaxYear;
}

TimeSpan daysOf(Calendar calendar)
{
    if (isAstronomical(calendar)) {
        return {kOpenPast, kOpenFuture};
    }
    const bool isOver = calendar == Calendar::FrenchRepublican;
    return {dayNumber(calendar, {1, 1, 1}), isOver ? dayNumber({1806, 1, 1}) : kOpenFuture};
}

bool isDay(Calendar calendar, const CalendarDay &day)
{
    return day.year >= firstYear(calendar) && day.year <= lastYear(calendar) && day.month >= 1 &&
           day.month <= monthsInYear(calendar, day.year) && day.day >= 1 &&
           day.day <= daysInMonth(calendar, day.year, day.month) && daysOf(calendar).contains(dayNumber(calendar, day));
}

Day dayNumber(Calendar calendar, const CalendarDay &day)
{
    if (calendar == Calendar::Gregorian) {
        return dayNumber({day.year, day.month, day.day});
    }
    const CalendarRules &rules = rulesOf(calendar);
    Day number = rules.newYear(day.year) + day.day - 1;
    for (int month = 1; month < day.month; ++month) {
        number += rules.daysInMonth(day.year, month);
    }
    return number;
}

CalendarDay calendarDay(Calendar calendar, Day day)
{
    if (calendar == Calendar::Gregorian) {
        const CivilDay civil = civilDay(day);
        return {civil.year, civil.month, civil.day};
    }
    const CalendarRules &rules = rulesOf(calendar);
    CalendarDay found{yearOfDay(rules, day), 1, 1};
    Day rest = day - rules.newYear(found.year);
    for (int length = 0; rest >= (length = rules.daysInMonth(found.year, found.month)); ++found.month) {
        rest -= length;
    }
    found.day = static_cast<int>(rest) + 1;
    return found;
}

double meanYearDays(Calendar calendar)
{
    const CalendarRules &rules = rulesOf(calendar);
    return calendar == Calendar::Gregorian ? 365.2425 : double(rules.cycleDays) / double(rules.cycleYears);
}

int monthsInYear(Calendar calendar, std::int64_t year)
{
    return rulesOf(calendar).monthsInYear(year);
}

int daysInMonth(Calendar calendar, std::int64_t year, int month)
{
    return calendar == Calendar::Gregorian ? daysInMonth(year, month) : rulesOf(calendar).daysInMonth(year, month);
}

bool isLeapYear(Calendar calendar, std::int64_t year)
{
    return calendar == Calendar::Gregorian ? isLeapYear(year) : rulesOf(calendar).isLeapYear(year);
}

int doubtDays(Calendar calendar)
{
    return calendar == Calendar::Islamic ? 1 : 0;
}

} // namespace araxes
