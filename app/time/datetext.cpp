// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/datetext.h"

#include "app/time/datewords.h"
#include "app/time/stretchtext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// ", 16:54:59 UTC+02:30" of a date-time; empty without a time of day.
QString timeOfDayText(QStringView edtf)
{
    const qsizetype start = edtf.indexOf(u'T');
    if (start < 0) {
        return {};
    }
    QString time = edtf.sliced(start + 1).toString();
    const qsizetype zone = std::max({time.indexOf(u'Z'), time.indexOf(u'+'), time.indexOf(u'-')});
    if (zone >= 0) {
        time.insert(zone, " UTC"_L1);
    }
    return ", "_L1 + time.remove(u'Z');
}

bool isOneMonth(const CalendarDay &first, const CalendarDay &last)
{
    return first.year == last.year && first.month == last.month;
}

bool isWholeMonth(const CalendarDay &first, const CalendarDay &last)
{
    return isOneMonth(first, last) && first.day == 1 && last.day == daysInMonth(last.year, last.month);
}

QString spanOfDaysText(const CalendarDay &first, const CalendarDay &last, const DateWords &words)
{
    return words.number(first.day) + u'–' + words.day(last);
}

/// A day of which not all is known: some day of a month, of a year, or from the 1st to the 9th.
QString vagueDayText(const CalendarDay &first, const CalendarDay &last, const DateWords &words)
{
    const QString &someDay = words.vocabulary().someDay;
    if (isWholeMonth(first, last)) {
        return someDay.arg(words.monthOfYear(first.year, first.month, QLocale::LongFormat));
    }
    return isOneMonth(first, last) ? spanOfDaysText(first, last, words) : someDay.arg(words.year(first.year));
}

QString monthText(const CalendarDay &first, const CalendarDay &last, const DateWords &words)
{
    return isOneMonth(first, last) ? words.monthOfYear(first.year, first.month, QLocale::LongFormat)
                                   : words.vocabulary().someMonth.arg(words.year(first.year));
}

/// A single date without its qualifiers.
QString coreText(const HistoricalDate &date, const DateWords &words)
{
    if (words.calendar() != Calendar::Gregorian) {
        return stretchText(date.possible(), date.precision(), words) + timeOfDayText(date.text());
    }
    const CalendarDay first = calendarDay(words.calendar(), date.bounds().earliestStart);
    const CalendarDay last = calendarDay(words.calendar(), date.bounds().latestEnd);
    switch (date.precision()) {
    case Precision::Days:
        return first == last ? words.day(first) + timeOfDayText(date.text()) : vagueDayText(first, last, words);
    case Precision::Months:
        return monthText(first, last, words);
    case Precision::Seasons:
        return words.season(first.year, first.month);
    case Precision::Years:
        return words.year(first.year);
    case Precision::Decades:
        return words.decade(first.year, last.year);
    case Precision::Centuries:
        return words.century(last.year);
    case Precision::Millennia:
        return words.millennium(last.year);
    case Precision::Coarser:
        break;
    }
    return words.years(first.year, last.year);
}

QString singleText(const HistoricalDate &date, const DateWords &words)
{
    QString text = coreText(date, words);
    if (date.isApproximate()) {
        text = words.vocabulary().circa.arg(text);
    }
    return date.isUncertain() ? words.vocabulary().uncertain.arg(text) : text;
}

bool isPlainDay(const HistoricalDate &date)
{
    const DateBounds &bounds = date.bounds();
    return bounds.earliestStart == bounds.latestEnd && !date.isUncertain() && !date.isApproximate() &&
           !date.text().contains(u'T');
}

/// "20 to 21 June 2022", "27 September 2020 to 10 November 2020", "44 BCE to 12 CE".
QString betweenText(const HistoricalDate &start, const HistoricalDate &end, const DateWords &words)
{
    const CalendarDay first = calendarDay(words.calendar(), start.bounds().earliestStart);
    const CalendarDay last = calendarDay(words.calendar(), end.bounds().latestEnd);
    const bool sharesMonth = isPlainDay(start) && isPlainDay(end) && isOneMonth(first, last);
    const bool changesEra = first.year <= 0 && last.year > 0;
    return words.vocabulary().between.arg(sharesMonth ? words.number(first.day) : singleText(start, words),
                                          singleText(end, changesEra ? words.namingOurEra() : words));
}

QString intervalText(const HistoricalDate &date, const DateWords &words)
{
    const qsizetype slash = date.text().indexOf(u'/');
    const DateReading start = parseEdtf(QStringView(date.text()).first(slash));
    const DateReading end = parseEdtf(QStringView(date.text()).sliced(slash + 1));
    const DateVocabulary &vocabulary = words.vocabulary();
    if (start.date && end.date) {
        return betweenText(*start.date, *end.date, words);
    }
    if (start.date) {
        const bool isOpen = date.end() == Endpoint::Open;
        return (isOpen ? vocabulary.from : vocabulary.unknownEnd).arg(singleText(*start.date, words));
    }
    if (end.date) {
        const bool isOpen = date.start() == Endpoint::Open;
        return (isOpen ? vocabulary.until : vocabulary.unknownStart).arg(singleText(*end.date, words));
    }
    return date.possible().isEmpty() ? vocabulary.unknown : vocabulary.unbounded;
}

} // namespace

QString dateText(const HistoricalDate &date, const QLocale &locale, Calendar calendar)
{
    const DateWords words(locale, calendar);
    return date.isInterval() ? intervalText(date, words) : singleText(date, words);
}

QString dayText(Day day, const QLocale &locale)
{
    const DateWords words(locale);
    return words.day(calendarDay(words.calendar(), day));
}

QString yearText(std::int64_t year, const QLocale &locale)
{
    return DateWords(locale).year(year);
}

QString boundsText(const HistoricalDate &date, const QLocale &locale)
{
    const DateWords words(locale);
    const TimeSpan span = date.possible();
    if (span.isEmpty()) {
        return words.vocabulary().unknown;
    }
    if (span == TimeSpan{kOpenPast, kOpenFuture}) {
        return words.vocabulary().unbounded;
    }
    if (span.begin == kOpenPast) {
        return words.vocabulary().until.arg(words.day(calendarDay(words.calendar(), span.end - 1)));
    }
    const HistoricalDate first = HistoricalDate::onDay(span.begin);
    if (span.end == kOpenFuture) {
        return words.vocabulary().from.arg(singleText(first, words));
    }
    return span.length() == 1 ? singleText(first, words)
                              : betweenText(first, HistoricalDate::onDay(span.end - 1), words);
}

QString isoText(Day day)
{
    const CivilDay civil = civilDay(day);
    const QString digits = QString::number(std::abs(civil.year)).rightJustified(4, u'0');
    return u"%1%2-%3-%4"_s.arg(civil.year < 0 ? u"-"_s : QString(), digits)
        .arg(civil.month, 2, 10, QLatin1Char('0'))
        .arg(civil.day, 2, 10, QLatin1Char('0'));
}

} // namespace araxes
