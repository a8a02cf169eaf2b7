// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/spantext.h"

#include "app/text/plaintext.h"
#include "app/time/datewords.h"
#include "app/time/sourceddate.h"

#include <QCoreApplication>

#include <cmath>

namespace araxes {

QString spanText(const DayRange &range, const ViewOptions &options)
{
    constexpr double kToldInYears = 3 * 366;
    const Day first = Day(std::floor(range.begin));
    const Day last = std::max(first, Day(std::ceil(range.end)) - 1);
    const TimeSpan counted = daysOf(options.calendar);
    const bool isCounted = counted.contains(first) && counted.contains(last);
    const DateWords words(options.locale, isCounted ? options.calendar : Calendar::Gregorian);
    const auto said = [&](Day day) {
        const CalendarDay named = calendarDay(words.calendar(), day);
        const QString text = range.length() > kToldInYears ? words.year(named.year) : words.day(named);
        return text.isRightToLeft() ? isolated(text) : text; // else the two change places around a word from the left
    };
    const QString from = said(first);
    const QString to = said(last);
    const QString span = from == to ? from : QCoreApplication::translate("araxes::Timeline", "%1 to %2").arg(from, to);
    return withCalendarName(span, words.calendar(), options.locale);
}

QString readoutText(const TimeScale &scale, double x, const ViewOptions &options)
{
    constexpr double kMostDaysPerPx = 2; // a pixel more or less then names another day all the same
    constexpr double kMostMonthsPerPx = 60;
    const Day day = static_cast<Day>(std::floor(scale.day(x)));
    const double daysPerPx = scale.daysPerPx();
    const Precision precision = daysPerPx <= kMostDaysPerPx     ? Precision::Days
                                : daysPerPx <= kMostMonthsPerPx ? Precision::Months
                                                                : Precision::Years;
    QStringList said;
    for (const Calendar calendar : {options.calendar, options.secondCalendar.value_or(options.calendar)}) {
        said.append(momentText(day, precision, calendar, options.locale));
    }
    said.removeAll(QString());
    said.removeDuplicates();
    return said.join(QStringLiteral(" · "));
}

} // namespace araxes
