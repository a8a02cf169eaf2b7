// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/calendarstep.h"

#include "app/time/calendars/calendarday.h"

namespace araxes {

namespace {

using Unit = CalendarStep::Unit;

/// A step at the end of a month is left out when the next month begins before half of it is over.
bool isCutOff(int day, int length, std::int64_t count)
{
    return day > 1 && length - day + 1 < std::max<std::int64_t>(2, (count + 1) / 2);
}

/// Steps of years are numbered through: 0 begins with year 1 and is a year short, as there is no year 0 before it.
std::int64_t yearStep(std::int64_t year, std::int64_t count)
{
    if (count == 1) {
        return year;
    }
    const std::int64_t step = year > 0 ? year / count : (year - count) / count;
    return count == 2 && step == 1 ? 0 : step; // years 1 and 2 would stand too close
}

std::int64_t firstYearOfStep(std::int64_t step, std::int64_t count)
{
    return count == 1 || step > 0 ? step * count : 1 + step * count;
}

/// A step's arithmetic within the days that its calendar counts.
class Stepper
{
public:
    Stepper(const CalendarStep &step, Day day)
        : m_step(step)
        , m_calendar(step.calendar)
        , m_day(day)
        , m_at(calendarDay(step.calendar, day))
    {}

    [[nodiscard]] Day begin() const
    {
        switch (m_step.unit) {
        case Unit::Days:
            return m_step.count == 1 ? m_day : dayNumber(m_calendar, {m_at.year, m_at.month, stepDay()});
        case Unit::Months:
            return firstOfMonth(m_at.year, monthStep() * count() + 1);
        case Unit::Years:
            return newYear(firstYearOfStep(yearStep(m_at.year, m_step.count), m_step.count));
        case Unit::Eras:
            break;
        }
        return m_at.year > 0 ? newYear(1) : kOpenPast;
    }

    [[nodiscard]] Day next() const
    {
        switch (m_step.unit) {
        case Unit::Days:
            return m_step.count == 1 ? m_day + 1 : nextDays();
        case Unit::Months: {
            const bool isLast = monthStep() + 1 == stepsInYear();
            return isLast ? newYear(m_at.year + 1) : firstOfMonth(m_at.year, (monthStep() + 1) * count() + 1);
        }
        case Unit::Years:
            break;
        case Unit::Eras:
            return kOpenFuture;
        }
        const std::int64_t next = yearStep(m_at.year, m_step.count) + 1;
        return newYear(firstYearOfStep(m_step.count == 2 && next == 1 ? 2 : next, m_step.count));
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_step.count); }
    [[nodiscard]] Day newYear(std::int64_t year) const { return firstOfMonth(year, 1); }
    [[nodiscard]] Day firstOfMonth(std::int64_t year, int month) const
    {
        return dayNumber(m_calendar, {year, month, 1});
    }
    [[nodiscard]] int monthLength() const { return daysInMonth(m_calendar, m_at.year, m_at.month); }

    [[nodiscard]] int stepDay() const
    {
        const int day = count() == 2 ? m_at.day - (m_at.day + 1) % 2 : std::max(1, m_at.day / count() * count());
        return isCutOff(day, monthLength(), m_step.count) ? std::max(1, day - count()) : day;
    }

    [[nodiscard]] Day nextDays() const
    {
        const int day = m_at.day == 1 && count() > 2 ? count() : m_at.day + count();
        const bool isOver = day > monthLength() || isCutOff(day, monthLength(), m_step.count);
        return isOver ? m_day - m_at.day + 1 + monthLength() : m_day - m_at.day + day;
    }

    /// A thirteenth month belongs to the year's last step, unless months are counted singly.
    [[nodiscard]] int stepsInYear() const { return monthsInYear(m_calendar, m_at.year) / count(); }
    [[nodiscard]] int monthStep() const { return std::min((m_at.month - 1) / count(), stepsInYear() - 1); }

    const CalendarStep &m_step;
    Calendar m_calendar;
    Day m_day;
    CalendarDay m_at;
};

} // namespace

Day stepBegin(const CalendarStep &step, Day day)
{
    const TimeSpan days = daysOf(step.calendar);
    if (!days.contains(day)) {
        return day < days.begin ? kOpenPast : days.end;
    }
    return Stepper(step, day).begin();
}

Day nextStep(const CalendarStep &step, Day begin)
{
    const TimeSpan days = daysOf(step.calendar);
    if (begin == kOpenPast) {
        return step.unit == CalendarStep::Unit::Eras ? dayNumber(step.calendar, {1, 1, 1}) : days.begin;
    }
    if (begin >= days.end) {
        return kOpenFuture;
    }
    return std::min(Stepper(step, begin).next(), days.end);
}

} // namespace araxes
