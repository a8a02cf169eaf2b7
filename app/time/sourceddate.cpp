// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/sourceddate.h"

#include "app/text/plaintext.h"
#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/datetext.h"
#include "app/time/stretchtext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Whether the words say their calendar themselves: "10 February 1828 (O.S.)", "5 Sha'ban 1243 AH".
bool namesCalendar(const QString &words, Calendar calendar, const QLocale &locale)
{
    const auto marks = [calendar]() -> QStringList {
        switch (calendar) {
        case Calendar::Julian:
            return {u"O.S."_s, u"OS"_s, u"old style"_s, u"ст. ст."_s};
        case Calendar::SolarHijri:
            return {u"AP"_s, u"A.P."_s, u"SH"_s, u"S.H."_s, u"shamsi"_s, u"خورشیدی"_s, u"شمسی"_s};
        case Calendar::Islamic:
            return {u"AH"_s, u"A.H."_s, u"hijri"_s, u"قمری"_s};
        case Calendar::Hebrew:
            return {u"AM"_s, u"A.M."_s};
        case Calendar::FrenchRepublican:
            return {u"an"_s};
        case Calendar::Gregorian:
            break;
        }
        return {};
    };
    const auto isWord = [&words](const QString &mark) {
        const qsizetype at = words.indexOf(mark, 0, Qt::CaseInsensitive);
        const auto isLetter = [&words](qsizetype i) { return i >= 0 && i < words.size() && words[i].isLetter(); };
        return at >= 0 && !isLetter(at - 1) && !isLetter(at + mark.size());
    };
    const QStringList all = marks() << calendarName(calendar, locale) << calendarName(calendar, QLocale::c());
    return std::ranges::any_of(all, isWord);
}

bool isCountedBy(Calendar calendar, const HistoricalDate &date)
{
    const TimeSpan days = date.possible();
    const TimeSpan counted = daysOf(calendar);
    return !days.isEmpty() && (days.begin == kOpenPast || counted.contains(days.begin)) &&
           (days.end == kOpenFuture || counted.contains(days.end - 1));
}

/// The date without the days of doubt that its source's calendar brought in.
QString reckonedText(const HistoricalDate &date, const QLocale &locale)
{
    const Calendar calendar = date.source().calendar;
    const Day doubt = doubtDays(calendar);
    const TimeSpan days = date.possible();
    if (doubt > 0 && date.set() == SetKind::OneOf && date.members().empty() && days.length() > 2 * doubt) {
        return stretchText({days.begin + doubt, days.end - doubt}, Precision::Days, DateWords(locale, calendar));
    }
    return dateText(date, locale, calendar);
}

/// The source's words as they can be shown. Those that run against the reader's line are set apart in it.
QString shownWords(const QString &words, const QLocale &locale)
{
    const bool isAgainst = words.isRightToLeft() != (locale.textDirection() == Qt::RightToLeft);
    return isAgainst ? isolated(words) : displayText(words);
}

QString sourceText(const HistoricalDate &date, const QLocale &locale)
{
    const SourceWords &source = date.source();
    const QString words = source.text.isEmpty() ? reckonedText(date, locale) : shownWords(source.text, locale);
    return withCalendarName(words, source.calendar, locale);
}

} // namespace

QString readerDateText(const HistoricalDate &date, const QLocale &locale, Calendar reader)
{
    const Calendar read = isCountedBy(reader, date) ? reader : Calendar::Gregorian;
    return withCalendarName(dateText(date, locale, read), read, locale);
}

QString sourcedDateText(const HistoricalDate &date, const QLocale &locale, Calendar reader)
{
    const Calendar source = date.source().calendar;
    const Calendar read = isCountedBy(reader, date) ? reader : Calendar::Gregorian;
    const QString readText = readerDateText(date, locale, reader);
    if (source == read) {
        return readText;
    }
    const bool isSaid = source == Calendar::Gregorian || isCountedBy(source, date) || !date.source().text.isEmpty();
    const QString said = source == Calendar::Gregorian ? dateText(date, locale) : sourceText(date, locale);
    return isSaid ? said + u" · "_s + readText : readText;
}

QString withCalendarName(const QString &words, Calendar calendar, const QLocale &locale)
{
    if (calendar == Calendar::Gregorian || namesCalendar(words, calendar, locale)) {
        return words;
    }
    // Where adjectives stand before their noun, one after a date must be set apart.
    const bool isPlain = locale.language() == QLocale::C || locale.language() == QLocale::English ||
                         locale.language() == QLocale::Persian;
    return (isPlain ? u"%1 %2"_s : u"%1 (%2)"_s).arg(words, calendarName(calendar, locale));
}

QString momentText(Day day, Precision precision, Calendar calendar, const QLocale &locale)
{
    if (!daysOf(calendar).contains(day)) {
        return {};
    }
    return withCalendarName(stretchText({day, day + 1}, precision, DateWords(locale, calendar)), calendar, locale);
}

} // namespace araxes
