// SPDX-License-Identifier: GPL-3.0-or-later
// The first and last day that a date can mean, and how fine it is.
#include "app/time/civilday.h"
#include "app/time/edtf/edtfdate.h"

#include <array>

namespace araxes {

namespace {

/// 1, 10, 100 … up to 10^15.
std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) {
        power *= 10;
    }
    return power;
}

std::int64_t signedYear(const EdtfDate &date, std::int64_t value)
{
    return date.isNegative ? -value : value;
}

/// How coarse a number is of which so many digits are not known from one on.
Precision precisionWithout(int digits)
{
    constexpr std::array precisions = {Precision::Years, Precision::Decades, Precision::Centuries, Precision::Millennia,
                                       Precision::Coarser};
    return precisions[std::size_t(std::min(digits, 4))];
}

/// How many digits at the end of a year its significant ones leave open. Leading zeros do not count.
int insignificantDigits(const EdtfDate &date)
{
    int digits = 1;
    for (std::int64_t rest = date.year.value / 10; rest > 0; rest /= 10) {
        ++digits;
    }
    return date.significant > 0 ? std::max(0, digits - date.significant) : 0;
}

Precision precisionOf(const EdtfDate &date)
{
    int unknown = insignificantDigits(date);
    for (unsigned mask = date.year.unspecified; mask != 0; mask >>= 1) {
        ++unknown;
    }
    if (unknown > 0) {
        return precisionWithout(unknown);
    }
    return date.day.isPresent()     ? Precision::Days
           : date.isPartOfYear()    ? Precision::Seasons
           : date.month.isPresent() ? Precision::Months
                                    : Precision::Years;
}

void setYears(EdtfDate &date, std::int64_t one, std::int64_t other)
{
    date.first = firstDayOfYear(std::min(one, other));
    date.last = firstDayOfYear(std::max(one, other) + 1) - 1;
}

void setSignificantYears(EdtfDate &date)
{
    const std::int64_t unit = powerOfTen(insignificantDigits(date));
    const std::int64_t low = date.year.value / unit * unit;
    setYears(date, signedYear(date, low), signedYear(date, std::min(low + unit - 1, kMaxYear)));
}

/// Months of the parts of a year, from 21: the first one, and how many.
void setPartOfYear(EdtfDate &date)
{
    struct Months
    {
        int first;
        int count;
    };
    constexpr std::array<Months, 21> parts = {{{3, 3}, {6, 3}, {9, 3}, {12, 3}, // seasons
                                               {3, 3}, {6, 3}, {9, 3}, {12, 3}, // northern
                                               {3, 3}, {6, 3}, {9, 3}, {12, 3}, // southern
                                               {1, 3}, {4, 3}, {7, 3}, {10, 3}, // quarters
                                               {1, 4}, {5, 4}, {9, 4},          // thirds
                                               {1, 6}, {7, 6}}};                // halves
    const Months &months = parts[std::size_t(date.month.value - 21)];
    const std::int64_t year = signedYear(date, date.year.value);
    date.first = firstDayOfMonth(year, months.first);
    date.last = firstDayOfMonth(year, months.first + months.count) - 1;
}

bool setKnown(EdtfDate &date)
{
    const std::int64_t year = signedYear(date, date.year.value);
    if (!date.month.isPresent()) {
        setYears(date, year, year);
        return true;
    }
    const int month = int(date.month.value);
    const int length = daysInMonth(year, month);
    date.first = dayNumber({year, month, 1});
    date.last = date.first + length - 1;
    if (date.day.isPresent()) {
        date.first += date.day.value - 1;
        date.last = date.first;
    }
    return !date.day.isPresent() || (date.day.value >= 1 && date.day.value <= length);
}

/// The years that fit, counted from the one with the smallest number: every X takes each digit.
std::int64_t fittingYear(const EdtfField &year, int index)
{
    std::int64_t value = year.value;
    std::int64_t place = 1;
    for (unsigned mask = year.unspecified; mask != 0; mask >>= 1, place *= 10) {
        if ((mask & 1U) != 0) {
            value += index % 10 * place;
            index /= 10;
        }
    }
    return value;
}

int countOfFittingYears(const EdtfField &year)
{
    int count = 1;
    for (unsigned mask = year.unspecified; mask != 0; mask >>= 1) {
        count *= (mask & 1U) != 0 ? 10 : 1;
    }
    return count;
}

/// The first (+1) or last (-1) day of a year that fits; its month is 0 when none does.
CivilDay fittingDay(const EdtfDate &date, std::int64_t year, int step)
{
    for (int month = step > 0 ? 1 : 12; month >= 1 && month <= 12; month += step) {
        const int length = daysInMonth(year, month);
        for (int day = step > 0 ? 1 : length; matches(date.month, month) && day >= 1 && day <= length; day += step) {
            if (matches(date.day, day)) {
                return {year, month, day};
            }
        }
    }
    return {year, 0, 0};
}

/// Which days fit depends on a year only by its being a leap year; where a common year has one, a leap year has one.
bool findDay(const EdtfDate &date, int step, Day &found)
{
    constexpr int kCommonYear = 1;
    constexpr int kLeapYear = 4;
    const CivilDay common = fittingDay(date, kCommonYear, step);
    const CivilDay leap = fittingDay(date, kLeapYear, step);
    const int count = leap.month == 0 ? 0 : countOfFittingYears(date.year);
    const bool isUpwards = (step > 0) != date.isNegative;
    for (int i = 0; i < count; ++i) {
        const std::int64_t year = signedYear(date, fittingYear(date.year, isUpwards ? i : count - 1 - i));
        const CivilDay &fitting = isLeapYear(year) ? leap : common;
        if (fitting.month != 0) {
            found = dayNumber({year, fitting.month, fitting.day});
            return true;
        }
    }
    return false;
}

} // namespace

bool matches(const EdtfField &field, int number)
{
    const bool isTensFit = (field.unspecified & 2U) != 0 || field.value / 10 == number / 10;
    const bool isOnesFit = (field.unspecified & 1U) != 0 || field.value % 10 == number % 10;
    return !field.isPresent() || (isTensFit && isOnesFit);
}

bool resolveEdtfDate(EdtfDate &date)
{
    date.precision = precisionOf(date);
    if (date.significant > 0) {
        setSignificantYears(date);
        return true;
    }
    if (date.isPartOfYear()) {
        setPartOfYear(date);
        return true;
    }
    if (!date.hasUnspecified()) {
        return setKnown(date);
    }
    return findDay(date, 1, date.first) && findDay(date, -1, date.last);
}

} // namespace araxes
