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
    std::array<QString, 4> seasons; ///< from spring
};

/// The vocabulary of a language; English where we have none.
[[nodiscard]] const DateVocabulary &dateVocabulary(QLocale::Language language);

/// The parts of dates of one calendar in one locale's words and digits. Years are the calendar's own.
class DateWords
{
public:
    explicit DateWords(const QLocale &locale, Calendar calendar = Calendar::Gregorian);

    [[nodiscard]] Calendar calendar() const { return m_calendar; }

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
    /// By the first month: 3, 6, 9 or 12.
    [[nodiscard]] QString season(std::int64_t year, int firstMonth) const;
    [[nodiscard]] QString decade(std::int64_t first, std::int64_t last) const;
    /// The century or millennium that has this last year: 1999 for the 20th, -100 for the 2nd BCE.
    [[nodiscard]] QString century(std::int64_t last) const;
    [[nodiscard]] QString millennium(std::int64_t last) const;

private:
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
