// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/stretchtext.h"

namespace araxes {

namespace {

bool isEndOfMonth(Calendar calendar, const CalendarDay &day)
{
    return day.day == daysInMonth(calendar, day.year, day.month);
}

bool isEndOfYear(Calendar calendar, const CalendarDay &day)
{
    return isEndOfMonth(calendar, day) && day.month == monthsInYear(calendar, day.year);
}

/// "4–6 Shaʻban 1243", "28 Rajab 1243 to 2 Shaʻban 1243".
QString daysText(const CalendarDay &first, const CalendarDay &last, const DateWords &words)
{
    if (first == last) {
        return words.day(first);
    }
    const bool isOneMonth = first.year == last.year && first.month == last.month;
    return isOneMonth ? words.number(first.day) + u'–' + words.day(last)
                      : words.vocabulary().between.arg(words.day(first), words.day(last));
}

/// "Bahman–Esfand 1206", "Esfand 1206 to Farvardin 1207".
QString monthsText(const CalendarDay &first, const CalendarDay &last, const DateWords &words)
{
    const QString end = words.monthOfYear(last.year, last.month, QLocale::LongFormat);
    if (first.year != last.year) {
        return words.vocabulary().between.arg(words.monthOfYear(first.year, first.month, QLocale::LongFormat), end);
    }
    return first.month == last.month ? end : words.month(first.year, first.month, QLocale::LongFormat) + u'–' + end;
}

} // namespace

QString stretchText(const TimeSpan &days, Precision precision, const DateWords &words)
{
    const Calendar calendar = words.calendar();
    const CalendarDay first = calendarDay(calendar, days.begin);
    const CalendarDay last = calendarDay(calendar, days.end - 1);
    const bool isWholeYears = first.month == 1 && first.day == 1 && isEndOfYear(calendar, last);
    if (isWholeYears || precision >= Precision::Years) {
        return first.year == last.year ? words.year(first.year) : words.years(first.year, last.year);
    }
    const bool isWholeMonths = first.day == 1 && isEndOfMonth(calendar, last);
    return isWholeMonths || precision > Precision::Days ? monthsText(first, last, words) : daysText(first, last, words);
}

} // namespace araxes
