// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a text, and the forms in which each can be found.

#include <QHash>
#include <QStringList>

#include <vector>

namespace araxes {

/// Where a word stands in its text.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Runs of letters and digits, with the marks and apostrophes in them.
[[nodiscard]] std::vector<WordPlace> wordPlaces(QStringView text);

/// One word of a text, made comparable.
struct WordForms
{
    QString plain;         ///< as folded() writes it
    QStringList keys;      ///< as searchKey() hears it, one reading or two
    QStringList skeletons; ///< consonants() of its keys; two of an Arabic word with a vav, which may be a vowel
    bool isArabic = false;
};

/// Azerbaijani and Turkish read some Latin letters in their own way.
[[nodiscard]] bool isTurkic(QStringView language);
/// The forms of a word in a text of this language (BCP 47; may be empty).
[[nodiscard]] WordForms wordForms(QStringView word, QStringView language);

/// The forms of words that come again and again: making them takes far longer than comparing them.
class KnownWords
{
public:
    /// As wordForms(); good until the next call.
    [[nodiscard]] const WordForms &forms(QStringView word, QStringView language);

private:
    QHash<QString, WordForms> m_usual;
    QHash<QString, WordForms> m_turkic;
};

} // namespace araxes
