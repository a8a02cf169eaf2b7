// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/calendarstep.h"

#include "app/time/civilday.h"

namespace araxes {

namespace {

using Unit = CalendarStep::Unit;

/// A step at the end of a month is left out when the next month begins before half of it is over.
bool isCutOff(int day, int length, std::int64_t count)
{
    return day > 1 && length - day + 1 < std::max<std::int64_t>(2, (count + 1) / 2);
}

int stepDay(const CivilDay &civil, std::int64_t count)
{
    const int days = static_cast<int>(count);
    const int day = days == 2 ? civil.day - (civil.day + 1) % 2 : std::max(1, civil.day / days * days);
    return isCutOff(day, daysInMonth(civil.year, civil.month), count) ? day - days : day;
}

Day nextDays(const CivilDay &civil, std::int64_t count)
{
    const int days = static_cast<int>(count);
    const int day = civil.day == 1 && days > 2 ? days : civil.day + days;
    const int length = daysInMonth(civil.year, civil.month);
    return day > length || isCutOff(day, length, count) ? firstDayOfMonth(civil.year, civil.month + 1)
                                                        : dayNumber({civil.year, civil.month, day});
}

/// Steps of years are numbered through: 0 begins with 1 CE and is a year short, as there is no year 0 before it.
std::int64_t yearStep(std::int64_t year, std::int64_t count)
{
    if (count == 1) {
        return year;
    }
    const std::int64_t step = year > 0 ? year / count : (year - count) / count;
    return count == 2 && step == 1 ? 0 : step; // 1 CE and 2 CE would stand too close
}

std::int64_t firstYear(std::int64_t step, std::int64_t count)
{
    return count == 1 || step > 0 ? step * count : 1 + step * count;
}

} // namespace

Day stepBegin(const CalendarStep &step, Day day)
{
    const CivilDay civil = civilDay(day);
    switch (step.unit) {
    case Unit::Days:
        return step.count == 1 ? day : dayNumber({civil.year, civil.month, stepDay(civil, step.count)});
    case Unit::Months:
        return firstDayOfMonth(civil.year, (civil.month - 1) / step.count * step.count + 1);
    case Unit::Years:
        return firstDayOfYear(firstYear(yearStep(civil.year, step.count), step.count));
    case Unit::Eras:
        break;
    }
    return civil.year > 0 ? firstDayOfYear(1) : kOpenPast;
}

Day nextStep(const CalendarStep &step, Day begin)
{
    if (step.unit == Unit::Eras) {
        return begin == kOpenPast ? firstDayOfYear(1) : kOpenFuture;
    }
    const CivilDay civil = civilDay(begin);
    switch (step.unit) {
    case Unit::Days:
        return step.count == 1 ? begin + 1 : nextDays(civil, step.count);
    case Unit::Months:
        return firstDayOfMonth(civil.year, civil.month + step.count);
    default:
        break;
    }
    const std::int64_t next = yearStep(civil.year, step.count) + 1;
    return firstDayOfYear(firstYear(step.count == 2 && next == 1 ? 2 : next, step.count));
}

} // namespace araxes
