// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What words mean in written dates: one hash over all languages.

#include "app/time/calendars/calendar.h"
#include "app/time/written/lexer.h"

#include <QLocale>
#include <string>
#include <unordered_map>
#include <vector>

namespace araxes {

enum class WordKind {
    Month,     ///< value: from 1 in its calendar; in the Hebrew one kHebrewMonth… below
    Season,    ///< value: 0, spring, to 3
    Era,       ///< value: 1 is CE, -1 BCE
    Reckoning, ///< a calendar: "AH", "Julian", "(O.S.)"
    Circa,     ///< "about"
    Doubt,     ///< "perhaps"
    Before,    ///< "before 879"
    After,     ///< "after 879"
    Until,     ///< "until 1918"
    From,      ///< "from 1918"
    Between,   ///< "between 843 and 848"
    And,       ///< joins the two of "between"
    Or,        ///< one of two
    OrEarlier, ///< "1667 or earlier"
    OrLater,
    To,         ///< joins the ends of an interval
    Century,    ///< "19th century"
    Decade,     ///< stands before or after its year: "دههٔ ۱۸۶۰"
    Millennium, ///< "2nd millennium"
    Plural,     ///< the "s" of "1860s"
    Suffix,     ///< the "nd" of "22nd"
    Ordinal,    ///< value: "nineteenth"
    Portion,    ///< value: into how many parts, times ten, and which of them: 30 early, 31 mid, 32 late, 20 first half
    SomeDay,    ///< the "day" of "a day in spring 1849"
    SomeMonth,  ///< the "month" of "month in 1872"
    Ongoing,    ///< an end that has not come
    Unknown,    ///< "unknown"
    EndUnknown,
    StartUnknown,
    Unbounded, ///< neither begins nor ends
    Remark,    ///< what follows is no part of the date: "printed 1870"
    Filler,    ///< says nothing: "the year", "in"
};

/// Months of the Hebrew calendar as they are named: a leap year has 6 and 7, any other year 8 instead of both.
inline constexpr int kAdarI = 6;
inline constexpr int kAdarII = 7;
inline constexpr int kAdar = 8;

/// One meaning of a word.
struct Sense
{
    WordKind kind = WordKind::Filler;
    int value = 0;
    Calendar calendar = Calendar::Gregorian; ///< of a Month or Reckoning
    QLocale::Language language = QLocale::AnyLanguage;
    bool operator==(const Sense &) const = default;
};

struct LexiconEntry
{
    std::vector<Sense> senses; ///< empty: only longer phrases begin so
    int longestPhrase = 1;     ///< words of the longest phrase that begins with this word
};

/// A row of a language's table: spellings separated by "|", each perhaps with endings, as in "январ(ь,я)".
struct LexiconRow
{
    WordKind kind = WordKind::Filler;
    int value = 0;
    std::u16string_view words;
    Calendar calendar = Calendar::Gregorian;
};

class Lexicon
{
public:
    /// Of all languages; made when it is first asked for, and the same ever after.
    [[nodiscard]] static const Lexicon &words();

    /// Gives each word its entry and joins the words of a phrase to one token; the longest phrase wins.
    void lookUp(Tokens &tokens) const;
    [[nodiscard]] const LexiconEntry *entry(std::u16string_view foldedWords) const;

private:
    struct Hash : std::hash<std::u16string_view>
    {
        using is_transparent = void;
    };

    Lexicon();
    void add(std::u16string_view text, const Sense &sense);
    void addSpelling(const QString &spelling, const Sense &sense);
    void addMonthNames(const QLocale &locale);

    std::unordered_map<std::u16string, LexiconEntry, Hash, std::equal_to<>> m_entries;
};

} // namespace araxes
