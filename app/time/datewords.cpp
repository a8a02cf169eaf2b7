// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/datewords.h"

#include "app/time/calendars/calendarnames.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

QLocale withoutGroups(QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

QLocale withGroups(QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale;
}

QString englishOrdinal(std::int64_t value)
{
    const bool isTeen = value / 10 % 10 == 1;
    const QStringView suffixes[] = {u"th", u"st", u"nd", u"rd"};
    const std::int64_t last = value % 10;
    return QString::number(value).append(suffixes[isTeen || last > 3 ? 0 : last]);
}

/// Which century or millennium, from 1, by its last year: the first one's is 99 or, before our era, 0.
std::int64_t ordinalOfUnit(std::int64_t lastYear, std::int64_t length)
{
    return std::abs(lastYear) / length + 1;
}

} // namespace

DateWords::DateWords(const QLocale &locale, Calendar calendar)
    : m_calendar(calendar)
    , m_grouped(withGroups(locale))
    , m_plain(withoutGroups(locale))
    , m_vocabulary(&dateVocabulary(locale.language()))
{}

DateWords DateWords::namingOurEra() const
{
    DateWords words = *this;
    words.m_namesOurEra = true;
    return words;
}

QString DateWords::number(std::int64_t value) const
{
    return (value < 10'000 ? m_plain : m_grouped).toString(static_cast<qlonglong>(value));
}

QString DateWords::inEra(const QString &part, std::int64_t year) const
{
    if (eraYear(year).isBce) {
        return m_vocabulary->bce.arg(part);
    }
    const bool hasEras = firstYear(m_calendar) < 1;
    return m_namesOurEra && hasEras ? m_vocabulary->ce.arg(part) : part;
}

QString DateWords::yearNumber(std::int64_t year) const
{
    const bool isRoman =
        m_calendar == Calendar::FrenchRepublican && m_vocabulary->numerals != DateVocabulary::Numerals::Plain;
    return isRoman ? romanNumeral(year) : number(eraYear(year).number);
}

QString DateWords::year(std::int64_t year) const
{
    return inEra(yearNumber(year), year);
}

QString DateWords::years(std::int64_t first, std::int64_t last) const
{
    if (eraYear(first).isBce == eraYear(last).isBce) {
        return inEra(yearNumber(first) + u'–' + yearNumber(last), first);
    }
    return m_vocabulary->bce.arg(yearNumber(first)) + u'–' + m_vocabulary->ce.arg(yearNumber(last));
}

QString DateWords::month(std::int64_t inYear, int inMonth, QLocale::FormatType format) const
{
    return standaloneMonthName(m_calendar, inYear, inMonth, m_plain, format);
}

QString DateWords::monthOfYear(std::int64_t inYear, int inMonth, QLocale::FormatType format) const
{
    return month(inYear, inMonth, format) + u' ' + yearOfMonth(inYear);
}

/// "24 August 79" may be in any century, and "January 12" no year at all: there the era says that it is one.
QString DateWords::yearOfMonth(std::int64_t inYear) const
{
    return inYear > 0 && inYear < 100 && !m_namesOurEra ? namingOurEra().year(inYear) : year(inYear);
}

QString DateWords::day(const CalendarDay &day) const
{
    return dayOfMonth(day) + u' ' + yearOfMonth(day.year);
}

QString DateWords::dayOfMonth(const CalendarDay &day) const
{
    return number(day.day) + u' ' + monthName(m_calendar, day.year, day.month, m_plain);
}

QString DateWords::partOfYear(std::int64_t inYear, int code) const
{
    if (code <= 32) {
        const QString season = m_vocabulary->seasons[std::size_t((code - 21) % 4)] + u' ' + year(inYear);
        return code <= 24   ? season
               : code <= 28 ? m_vocabulary->northern.arg(season)
                            : m_vocabulary->southern.arg(season);
    }
    const auto [pattern, first] = code <= 36   ? std::pair(m_vocabulary->quarter, 33)
                                  : code <= 39 ? std::pair(m_vocabulary->third, 37)
                                               : std::pair(m_vocabulary->half, 40);
    return pattern.arg(m_vocabulary->ordinals[std::size_t(code - first)], year(inYear));
}

QString DateWords::decade(std::int64_t first, std::int64_t last) const
{
    // "1800s" would mean the century to many, and "10s" or "450s BCE" begin elsewhere than the decade does.
    const bool hasName = !m_vocabulary->decade.isEmpty() && first >= 100 && first % 100 != 0;
    return hasName ? m_vocabulary->decade.arg(number(first)) : years(first, last);
}

QString DateWords::century(std::int64_t last) const
{
    return inEra(m_vocabulary->century.arg(ordinal(ordinalOfUnit(last, 100))), last);
}

QString DateWords::millennium(std::int64_t last) const
{
    return inEra(m_vocabulary->millennium.arg(ordinal(ordinalOfUnit(last, 1000))), last);
}

QString DateWords::ordinal(std::int64_t value) const
{
    switch (m_vocabulary->numerals) {
    case DateVocabulary::Numerals::Roman:
        return romanNumeral(value);
    case DateVocabulary::Numerals::Plain:
        return number(value);
    case DateVocabulary::Numerals::Ordinal:
        break;
    }
    return englishOrdinal(value);
}

QString romanNumeral(std::int64_t value)
{
    struct Sign
    {
        std::int64_t value;
        QStringView letters;
    };
    constexpr Sign signs[] = {{1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"}, {100, u"C"},
                              {90, u"XC"},  {50, u"L"},   {40, u"XL"}, {10, u"X"},   {9, u"IX"},
                              {5, u"V"},    {4, u"IV"},   {1, u"I"}};
    QString roman;
    for (const Sign &sign : signs) {
        for (; value >= sign.value; value -= sign.value) {
            roman += sign.letters;
        }
    }
    return roman;
}

} // namespace araxes
