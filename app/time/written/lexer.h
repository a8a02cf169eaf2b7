// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A written date cut into numbers, words and signs.

#include <QStringView>
#include <QVarLengthArray>
#include <cstdint>
#include <string_view>

namespace araxes {

struct LexiconEntry;

/// A number, a word or phrase, a sign, or the end of the text.
struct Token
{
    enum class Kind { End, Number, Word, Sign };

    Kind kind = Kind::End;
    char16_t sign = 0;         ///< of a sign; one for each sort: "–" for dashes, "…" for "...", "?" for "؟"
    bool isTight = false;      ///< follows the token before without a blank
    bool isAfterComma = false; ///< a comma, semicolon or colon stands before it
    int position = 0;          ///< of its first character
    int digits = 0;            ///< of a number, without group separators
    std::int64_t number = 0;   ///< capped far beyond the greatest year; of a word: its value as a Roman numeral, or 0
    int lettersAt = 0;         ///< of a word
    int letterCount = 0;
    const LexiconEntry *entry = nullptr; ///< of a word: what it means; null when it is not known
};

/// The tokens of a text, an End last, and the folded letters of its words with a blank between them.
struct Tokens
{
    QVarLengthArray<Token, 24> list;
    QVarLengthArray<char16_t, 160> letters;

    [[nodiscard]] std::u16string_view word(const Token &token) const
    {
        return {letters.constData() + token.lettersAt, std::size_t(token.letterCount)};
    }
};

/// Digits of any script become numbers ("12,000" is one), words are folded for case, accents and apostrophes,
/// dots of abbreviations and blanks vanish. Words are not looked up yet: see Lexicon.
[[nodiscard]] Tokens lexed(QStringView text);

} // namespace araxes
