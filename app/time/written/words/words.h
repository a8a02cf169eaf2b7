// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of written dates, a table a language. Month names that the program writes itself are known without
// them: here are other spellings and inflected forms.

#include "app/time/written/lexicon.h"

#include <span>

namespace araxes {

struct WordTable
{
    QLocale::Language language = QLocale::AnyLanguage;
    std::span<const LexiconRow> rows;
};

[[nodiscard]] std::span<const LexiconRow> englishWords();
[[nodiscard]] std::span<const LexiconRow> azerbaijaniWords();
[[nodiscard]] std::span<const LexiconRow> persianWords();
[[nodiscard]] std::span<const LexiconRow> russianWords();
[[nodiscard]] std::span<const LexiconRow> turkishWords();
[[nodiscard]] std::span<const LexiconRow> armenianWords();
[[nodiscard]] std::span<const LexiconRow> georgianWords();
/// Months of other calendars in common transliterations.
[[nodiscard]] std::span<const LexiconRow> calendarWords();

[[nodiscard]] inline std::vector<WordTable> wordTables()
{
    return {{QLocale::English, englishWords()},   {QLocale::Azerbaijani, azerbaijaniWords()},
            {QLocale::Persian, persianWords()},   {QLocale::Russian, russianWords()},
            {QLocale::Turkish, turkishWords()},   {QLocale::Armenian, armenianWords()},
            {QLocale::Georgian, georgianWords()}, {QLocale::AnyLanguage, calendarWords()}};
}

} // namespace araxes
