// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names across scripts and transliterations: what one types in Latin letters finds what stands in Cyrillic.

#include <QString>

namespace araxes {

/// How letters that are read in two ways are read.
enum class Letters {
    Usual,  ///< c as k or ts, q as k, Georgian phar as f
    Turkic, ///< c as j and q as g, as in Azerbaijani; Georgian phar as p
};

/// What a text sounds like, nearly: words of plain Latin letters with a blank between two of them. Armenian, Georgian,
/// Cyrillic, Arabic and accented Latin letters are spelt in Latin ones; spellings of one sound become one (kh x,
/// gh ğ, sh ş š, ch ç č, zh dzh j, ts c, q k, w v, y i, ks x), as do near vowels (a e ə, o u ö ü, i ı) and doubled
/// letters, but not tripled ones. Only letters and digits remain; letters of other scripts stay as folded() leaves
/// them.
[[nodiscard]] QString searchKey(QStringView text, Letters letters = Letters::Usual);

/// Arabic and Persian write few vowels: whether a word is in their script, so that only consonants can be compared.
[[nodiscard]] bool isArabicScript(QStringView word);
/// The consonants of one word's search key, f and v as one, and an "a" before them when the word begins with a vowel.
[[nodiscard]] QString consonants(QStringView key);

} // namespace araxes
