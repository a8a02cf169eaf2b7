// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one types to search, as a value, and the rule that answers for one text.

#include "app/query/text/words.h"

namespace araxes {

/// One typed word: words that begin with it match, in its own spelling, by sound, or, between the Arabic script and
/// others, by its consonants (all of them when they are few).
struct SearchTerm
{
    QString plain;
    QStringList keys;
    QStringList skeletons; ///< empty when its consonants are too few to go by
    bool isArabic = false;
    bool isWhole = false;    ///< a word must be it, not only begin with it
    bool isNextWord = false; ///< of a phrase: in a text it follows the word of the term before
    bool operator==(const SearchTerm &) const = default;
};

[[nodiscard]] bool matches(const SearchTerm &term, const WordForms &word);
/// Too few consonants to stand for the beginning of a word: they must be all of it.
[[nodiscard]] bool isShortSkeleton(QStringView skeleton);

/// Words that all must be found, in any order and any of an event's texts; "words in quotes" as a phrase in one text.
/// A quote that is still open counts, its last word as one that is being typed.
class TextQuery
{
public:
    explicit TextQuery(QStringView typed = {});

    [[nodiscard]] const std::vector<SearchTerm> &terms() const { return m_terms; }
    /// Nothing is asked for: there is no letter or digit in what was typed.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool hasPhrases() const;
    /// Whether one text has every word; of phrases, in their order.
    [[nodiscard]] bool matchesText(QStringView text, QStringView language) const;
    /// Whether a text holds the phrase (or single word) that begins with this term.
    [[nodiscard]] bool holdsPhrase(std::size_t firstTerm, QStringView text, QStringView language,
                                   KnownWords &known) const;
    /// The letters in a text that were asked for, in order: of each word that matches, the part that is enough.
    [[nodiscard]] std::vector<WordPlace> marks(QStringView text) const;

private:
    void addWords(QStringView part, bool isPhrase, bool isClosed);

    std::vector<SearchTerm> m_terms;
};

} // namespace araxes
