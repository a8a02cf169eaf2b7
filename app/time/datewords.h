// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of dates in the languages that the program speaks.

#include "app/time/calendars/calendarday.h"
#include "app/time/civilday.h"

#include <QLocale>
#include <QString>
#include <array>

namespace araxes {

/// What a language says around the parts of a date. %1 and %2 stand for the parts.
struct DateVocabulary
{
    enum class Numerals { Ordinal, Roman, Plain };

    QString bce;          ///< "%1 BCE"
    QString ce;           ///< "%1 CE"
    QString circa;        ///< "c. %1"
    QString uncertain;    ///< "%1?"
    QString between;      ///< "%1 to %2"
    QString from;         ///< "from %1": no end
    QString until;        ///< "until %1": no start
    QString unknownEnd;   ///< "%1, end unknown"
    QString unknownStart; ///< "until %1, start unknown"
    QString someDay;      ///< "a day in %1"
    QString someMonth;    ///< "a month in %1"
    QString decade;       ///< "%1s"; empty: decades are written as years
    QString century;      ///< "%1 century"
    QString millennium;   ///< "%1 millennium"
    QString unknown;      ///< no end is known
    QString unbounded;    ///< both ends are open
    Numerals numerals = Numerals::Ordinal;
    QString about;     ///< "about %1 (%2)": a year by its significant digits, and the years that share them
    QString vague;     ///< "between %1 and %2": one day, month or year from the first to the last
    QString ofYears;   ///< "%1 of a year in %2": a day or month of one of these years
    QString ofNoYear;  ///< "%1, year unknown"
    QString orEarlier; ///< "%1 or earlier"
    QString orLater;   ///< "%1 or later"
    QString orSign;    ///< " or " before the last one of a set
    QString andSign;   ///< " and "
    QString northern;  ///< "%1 (northern)": a season
    QString southern;  ///< "%1 (southern)"
    QString quarter;   ///< "%1 quarter of %2"
    QString third;     ///< "%1 third of %2"
    QString half;      ///< "%1 half of %2"
    std::array<QString, 4> seasons;  ///< from spring
    std::array<QString, 4> ordinals; ///< of quarters, thirds and halves
};

/// The vocabulary of a language; English where we have none.
[[nodiscard]] const DateVocabulary &dateVocabulary(QLocale::Language language);

/// The parts of dates of one calendar in one locale's words and digits. Years are the calendar's own.
class DateWords
{
public:
    explicit DateWords(const QLocale &locale, Calendar calendar = Calendar::Gregorian);

    [[nodiscard]] Calendar calendar() const { return m_calendar; }
    /// A day as the calendar counts it.
    [[nodiscard]] CalendarDay dayOf(Day day) const { return calendarDay(m_calendar, day); }

    /// The same words, with years of our era said to be so: "12 CE".
    [[nodiscard]] DateWords namingOurEra() const;
    [[nodiscard]] const DateVocabulary &vocabulary() const { return *m_vocabulary; }
    /// Digits of the locale; grouped from 10,000.
    [[nodiscard]] QString number(std::int64_t value) const;
    /// A part put in the era of its year: "44" to "44 BCE", "2nd century" to "2nd century BCE".
    [[nodiscard]] QString inEra(const QString &part, std::int64_t year) const;
    /// "1828", "44 BCE"; of the French Republic "VIII".
    [[nodiscard]] QString year(std::int64_t year) const;
    /// First and last year of a stretch: "1800–1809", "2000–1991 BCE", "1 BCE–9 CE".
    [[nodiscard]] QString years(std::int64_t first, std::int64_t last) const;
    /// "February" or "Feb", standing alone.
    [[nodiscard]] QString month(std::int64_t year, int month, QLocale::FormatType format) const;
    [[nodiscard]] QString monthOfYear(std::int64_t year, int month, QLocale::FormatType format) const;
    [[nodiscard]] QString day(const CalendarDay &day) const;
    /// "25 December"
    [[nodiscard]] QString dayOfMonth(const CalendarDay &day) const;
    /// By its number in EDTF, 21 to 41: "spring 1872", "first quarter of 2001".
    [[nodiscard]] QString partOfYear(std::int64_t year, int code) const;
    [[nodiscard]] QString decade(std::int64_t first, std::int64_t last) const;
    /// The century or millennium that has this last year: 1999 for the 20th, -100 for the 2nd BCE.
    [[nodiscard]] QString century(std::int64_t last) const;
    [[nodiscard]] QString millennium(std::int64_t last) const;

private:
    /// A year's number in its era, in digits or, of the French Republic, in Roman ones.
    [[nodiscard]] QString yearNumber(std::int64_t year) const;
    [[nodiscard]] QString yearOfMonth(std::int64_t inYear) const;
    [[nodiscard]] QString ordinal(std::int64_t value) const;

    Calendar m_calendar;
    QLocale m_grouped;
    QLocale m_plain; ///< without group separators
    const DateVocabulary *m_vocabulary;
    bool m_namesOurEra = false;
};

/// "XIX"; for 1 to 3999.
[[nodiscard]] QString romanNumeral(std::int64_t value);

} // namespace araxes
