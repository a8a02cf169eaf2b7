// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Regular steps through a calendar, as an axis takes them.

#include "app/time/calendars/calendar.h"
#include "app/time/timespan.h"

namespace araxes {

/// Steps that every reader expects: days 1, 5, 10, 15 …; months in whole fractions of a year; years on round
/// historical numbers: 1000 BCE, 500 BCE, 1 CE, 500, 1000. Steps are anchored to the calendar, never to a view.
/// The days before and after those that the calendar counts are a step each.
struct CalendarStep
{
    enum class Unit { Days, Months, Years, Eras };

    Unit unit = Unit::Years;
    std::int64_t count = 1; ///< days: 1, 2, 5, 10; months: a divisor of 12; years: 1, 2 or a multiple of 5; eras: 1
    Calendar calendar = Calendar::Gregorian;
    bool operator==(const CalendarStep &) const = default;
};

/// The first day of the step that this day is in; kOpenPast before year 1 in steps of eras,
/// and before all that the calendar counts.
[[nodiscard]] Day stepBegin(const CalendarStep &step, Day day);
/// The first day of the step after the one that begins on this day; kOpenFuture when there is none.
[[nodiscard]] Day nextStep(const CalendarStep &step, Day begin);

} // namespace araxes
