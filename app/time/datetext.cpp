// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/datetext.h"

#include "app/time/datewords.h"
#include "app/time/edtf/edtftext.h"
#include "app/time/stretchtext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// ", 16:54:59 UTC+02:30" of "T16:54:59+02:30"; empty without a time of day.
QString timeOfDayText(QStringView edtf)
{
    if (edtf.isEmpty()) {
        return {};
    }
    QString time = edtf.sliced(1).toString();
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

/// "%1 to %2" and the like with two days, months or years, which say once what they share.
QString spanText(const QString &pattern, const EdtfDate &start, const EdtfDate &end, const DateWords &words)
{
    const CalendarDay first = words.dayOf(start.first);
    const CalendarDay last = words.dayOf(end.last);
    const DateWords ends = first.year <= 0 && last.year > 0 ? words.namingOurEra() : words;
    if (start.day.isPresent()) {
        return pattern.arg(isOneMonth(first, last)   ? words.number(first.day)
                           : first.year == last.year ? words.dayOfMonth(first)
                                                     : words.day(first),
                           ends.day(last));
    }
    if (start.month.isPresent()) {
        return pattern.arg(first.year == last.year ? words.month(first.year, first.month, QLocale::LongFormat)
                                                   : words.monthOfYear(first.year, first.month, QLocale::LongFormat),
                           ends.monthOfYear(last.year, last.month, QLocale::LongFormat));
    }
    return pattern.arg(words.year(first.year), ends.year(last.year));
}

/// A year of which not all digits are known, alone.
QString unspecifiedYearText(const EdtfDate &date, const DateWords &words)
{
    const CalendarDay first = words.dayOf(date.first);
    const CalendarDay last = words.dayOf(date.last);
    const bool isUnbroken = (date.year.unspecified & (date.year.unspecified + 1)) == 0;
    if (!isUnbroken) {
        return spanText(words.vocabulary().vague, date, date, words);
    }
    switch (date.precision) {
    case Precision::Decades:
        return words.decade(first.year, last.year);
    case Precision::Centuries:
        return words.century(last.year);
    case Precision::Millennia:
        return words.millennium(last.year);
    default:
        return words.years(first.year, last.year);
    }
}

/// "25 December of a year in 1560–1569", "December, year unknown".
QString ofUnspecifiedYearText(const EdtfDate &date, const DateWords &words)
{
    const DateVocabulary &vocabulary = words.vocabulary();
    const CalendarDay first = words.dayOf(date.first);
    const bool hasDay = date.day.isKnown();
    const QString inYear = hasDay ? words.dayOfMonth(first) : words.month(first.year, first.month, QLocale::LongFormat);
    const QString text = date.year.isUnknown()
                             ? vocabulary.ofNoYear.arg(inYear)
                             : vocabulary.ofYears.arg(inYear, words.years(first.year, words.dayOf(date.last).year));
    return date.day.isPresent() && !hasDay ? vocabulary.someDay.arg(text) : text;
}

/// Some digits are an X. What lies scattered is told by its first and last day.
QString unspecifiedText(const EdtfDate &date, const DateWords &words)
{
    const CalendarDay first = words.dayOf(date.first);
    const CalendarDay last = words.dayOf(date.last);
    const bool isYearUnbroken = (date.year.unspecified & (date.year.unspecified + 1)) == 0;
    const bool isNoDay = !date.day.isPresent() || date.day.isUnknown();
    const QString someDay = date.day.isPresent() ? words.vocabulary().someDay : u"%1"_s;
    if (date.year.unspecified != 0) {
        if ((!date.month.isPresent() || date.month.isUnknown()) && isNoDay) {
            return unspecifiedYearText(date, words);
        }
        return isYearUnbroken && date.month.isKnown() && (isNoDay || date.day.isKnown())
                   ? ofUnspecifiedYearText(date, words)
                   : spanText(words.vocabulary().vague, date, date, words);
    }
    if (date.month.isUnknown() && isNoDay) {
        const QString &some = date.day.isPresent() ? someDay : words.vocabulary().someMonth;
        return some.arg(words.year(first.year));
    }
    if (date.month.isKnown() && isNoDay) {
        return someDay.arg(words.monthOfYear(first.year, first.month, QLocale::LongFormat));
    }
    const bool isUnbroken = date.month.isKnown() && date.day.unspecified == 1;
    return isUnbroken ? words.number(first.day) + u'–' + words.day(last)
                      : spanText(words.vocabulary().vague, date, date, words);
}

QString significantText(const EdtfDate &date, const DateWords &words)
{
    const std::int64_t year = date.isNegative ? -date.year.value : date.year.value;
    return date.precision == Precision::Years
               ? words.year(year)
               : words.vocabulary().about.arg(words.year(year),
                                              words.years(words.dayOf(date.first).year, words.dayOf(date.last).year));
}

/// A single date without its qualifiers.
QString coreText(const EdtfDate &date, const DateWords &words)
{
    if (words.calendar() != Calendar::Gregorian) {
        return stretchText({date.first, date.last + 1}, date.precision, words) + timeOfDayText(date.time);
    }
    if (date.significant > 0) {
        return significantText(date, words);
    }
    if (date.isPartOfYear()) {
        const QString part = words.partOfYear(words.dayOf(date.first).year, int(date.month.value));
        return date.day.isPresent() ? words.vocabulary().someDay.arg(part) : part;
    }
    if (date.hasUnspecified()) {
        return unspecifiedText(date, words);
    }
    const CalendarDay first = words.dayOf(date.first);
    if (date.day.isPresent()) {
        return words.day(first) + timeOfDayText(date.time);
    }
    return date.month.isPresent() ? words.monthOfYear(first.year, first.month, QLocale::LongFormat)
                                  : words.year(first.year);
}

QString singleText(const EdtfDate &date, const DateWords &words)
{
    QString text = coreText(date, words);
    if ((date.doubt() & kApproximate) != 0) {
        text = words.vocabulary().circa.arg(text);
    }
    return (date.doubt() & kUncertain) != 0 ? words.vocabulary().uncertain.arg(text) : text;
}

bool isPlainDay(const EdtfDate &date)
{
    return date.first == date.last && date.doubt() == 0 && date.time.isEmpty();
}

bool sharesMonth(const EdtfDate &one, const EdtfDate &next, const DateWords &words)
{
    return isPlainDay(one) && isPlainDay(next) && isOneMonth(words.dayOf(one.first), words.dayOf(next.first));
}

/// "20 to 21 June 2022", "27 September 2020 to 10 November 2020", "44 BCE to 12 CE".
QString betweenText(const QString &pattern, const EdtfDate &start, const EdtfDate &end, const DateWords &words)
{
    const CalendarDay first = words.dayOf(start.first);
    const bool changesEra = first.year <= 0 && words.dayOf(end.last).year > 0;
    return pattern.arg(sharesMonth(start, end, words) ? words.number(first.day) : singleText(start, words),
                       singleText(end, changesEra ? words.namingOurEra() : words));
}

QString intervalText(const EdtfText &text, const DateWords &words)
{
    const DateVocabulary &vocabulary = words.vocabulary();
    if (text.start.isKnown() && text.end.isKnown()) {
        return betweenText(vocabulary.between, text.start.date, text.end.date, words);
    }
    if (text.start.isKnown()) {
        return (text.end.isOpen() ? vocabulary.from : vocabulary.unknownEnd).arg(singleText(text.start.date, words));
    }
    if (text.end.isKnown()) {
        return (text.start.isOpen() ? vocabulary.until : vocabulary.unknownStart).arg(singleText(text.end.date, words));
    }
    return text.start.isOpen() && text.end.isOpen() ? vocabulary.unbounded : vocabulary.unknown;
}

/// One of the dates of a set. Alone and one of many, a range is "between 843 and 848".
QString itemText(const EdtfText &set, const EdtfItem &item, const DateWords &words)
{
    const DateVocabulary &vocabulary = words.vocabulary();
    const bool isOneOf = set.set == SetKind::OneOf;
    if (!item.isRange) {
        return singleText(item.start.date, words);
    }
    if (item.start.isOpen()) {
        return (isOneOf ? vocabulary.orEarlier : vocabulary.until).arg(singleText(item.end.date, words));
    }
    if (item.end.isOpen()) {
        return (isOneOf ? vocabulary.orLater : vocabulary.from).arg(singleText(item.start.date, words));
    }
    const bool isAlone = set.items.size() == 1;
    return betweenText(isOneOf && isAlone ? vocabulary.vague : vocabulary.between, item.start.date, item.end.date,
                       words);
}

bool changesEra(const std::vector<EdtfItem> &items, const DateWords &words)
{
    const auto isDated = [&words](const EdtfEnd &end, bool isBce) {
        return end.isKnown() && (words.dayOf(end.date.last).year <= 0) == isBce;
    };
    const auto has = [&](bool isBce) {
        return std::any_of(items.begin(), items.end(), [&](const EdtfItem &item) {
            return isDated(item.start, isBce) || (item.isRange && isDated(item.end, isBce));
        });
    };
    return has(true) && has(false);
}

/// "1667, 1668 or 1670 to 1672", "10 and 22 February 1828"; of many "1701, 1703, … or 1799".
QString setText(const EdtfText &text, const DateWords &words)
{
    constexpr std::size_t kMostNamed = 8;
    const DateWords own = changesEra(text.items, words) ? words.namingOurEra() : words;
    const QString &lastSign = text.set == SetKind::OneOf ? words.vocabulary().orSign : words.vocabulary().andSign;
    const std::size_t count = text.items.size();
    QString all;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == kMostNamed - 1 && count > kMostNamed) {
            all += u", …"_s;
            i = count - 1;
        }
        const EdtfItem &item = text.items[i];
        const bool isShort = i + 1 < count && !item.isRange && !text.items[i + 1].isRange &&
                             sharesMonth(item.start.date, text.items[i + 1].start.date, words);
        all += i == 0 ? QString() : i + 1 == count ? lastSign : u", "_s;
        all += isShort ? words.number(words.dayOf(item.start.date.first).day) : itemText(text, item, own);
    }
    return all;
}

} // namespace

QString dateText(const HistoricalDate &date, const QLocale &locale, Calendar calendar)
{
    const DateWords words(locale, calendar);
    const EdtfText text = edtfText(date);
    if (text.set != SetKind::None) {
        return setText(text, words);
    }
    return text.isInterval ? intervalText(text, words) : singleText(text.start.date, words);
}

QString dayText(Day day, const QLocale &locale)
{
    const DateWords words(locale);
    return words.day(words.dayOf(day));
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
        return words.vocabulary().until.arg(words.day(words.dayOf(span.end - 1)));
    }
    const CalendarDay first = words.dayOf(span.begin);
    if (span.end == kOpenFuture) {
        return words.vocabulary().from.arg(words.day(first));
    }
    const CalendarDay last = words.dayOf(span.end - 1);
    const DateWords ends = first.year <= 0 && last.year > 0 ? words.namingOurEra() : words;
    return span.length() == 1
               ? words.day(first)
               : words.vocabulary().between.arg(isOneMonth(first, last) ? words.number(first.day) : words.day(first),
                                                ends.day(last));
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
