// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/textquery.h"

#include "app/text/searchkey.h"

#include <algorithm>

namespace araxes {

namespace {

/// Fewer consonants than this must be all that a word has, and fewer than the next say nothing.
constexpr qsizetype kEnoughConsonants = 4;
constexpr qsizetype kFewestConsonants = 3;
constexpr qsizetype kLongestQuery = 256;

constexpr QStringView kQuotes = u"\"\u201c\u201d\u201e\u00ab\u00bb";

bool isGeorgian(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Georgian; });
}

SearchTerm termOf(QStringView word)
{
    constexpr qsizetype kLongName = 4;
    SearchTerm term;
    const WordForms forms = wordForms(word, {});
    term.plain = forms.plain;
    term.keys = forms.keys;
    term.isArabic = forms.isArabic;
    // c as Azerbaijani says it: only in what is long enough not to become another word.
    if (const QString other = searchKey(word, Letters::Turkic);
        word.size() >= kLongName && !term.keys.contains(other)) {
        term.keys.append(other);
    }
    for (QString &key : term.keys) {
        if (isGeorgian(word) && key.size() > kLongName && key.endsWith(u'i')) {
            key.chop(1); // the ending of a Georgian name that stands alone
        }
    }
    const qsizetype fewest = term.isArabic ? kFewestConsonants : kEnoughConsonants;
    std::copy_if(
        forms.skeletons.begin(), forms.skeletons.end(), std::back_inserter(term.skeletons),
        [&](const QString &each) { return each.size() >= fewest + (each.startsWith(u'a') && !term.isArabic); });
    return term;
}

bool beginsOrIs(QStringView word, QStringView sought, bool isWhole)
{
    return !sought.isEmpty() && (isWhole ? word == sought : word.startsWith(sought));
}

} // namespace

bool isShortSkeleton(QStringView skeleton)
{
    return skeleton.size() < kEnoughConsonants;
}

bool matches(const SearchTerm &term, const WordForms &word)
{
    if (beginsOrIs(word.plain, term.plain, term.isWhole)) {
        return true;
    }
    const auto heard = [&](const QString &sought) {
        return std::any_of(word.keys.begin(), word.keys.end(),
                           [&](const QString &key) { return beginsOrIs(key, sought, term.isWhole); });
    };
    const auto outlined = [&](const QString &sought) {
        return std::any_of(word.skeletons.begin(), word.skeletons.end(), [&](const QString &skeleton) {
            return beginsOrIs(skeleton, sought, term.isWhole || isShortSkeleton(sought));
        });
    };
    return term.isArabic == word.isArabic ? !term.isArabic && std::any_of(term.keys.begin(), term.keys.end(), heard)
                                          : std::any_of(term.skeletons.begin(), term.skeletons.end(), outlined);
}

TextQuery::TextQuery(QStringView typed)
{
    typed = typed.first(std::min(typed.size(), kLongestQuery));
    bool isPhrase = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= typed.size(); ++at) {
        const bool isEnd = at == typed.size();
        if (isEnd || kQuotes.contains(typed[at])) {
            addWords(typed.sliced(start, at - start), isPhrase, !isEnd);
            isPhrase = !isPhrase;
            start = at + 1;
        }
    }
}

void TextQuery::addWords(QStringView part, bool isPhrase, bool isClosed)
{
    const std::size_t first = m_terms.size();
    for (const WordPlace &place : wordPlaces(part)) {
        SearchTerm term = termOf(part.sliced(place.start, place.length));
        if (!term.plain.isEmpty()) {
            term.isWhole = isPhrase;
            term.isNextWord = isPhrase && m_terms.size() > first;
            m_terms.push_back(std::move(term));
        }
    }
    if (isPhrase && !isClosed && m_terms.size() > first) {
        m_terms.back().isWhole = false;
    }
}

bool TextQuery::hasPhrases() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const SearchTerm &term) { return term.isNextWord; });
}

bool TextQuery::holdsPhrase(std::size_t firstTerm, QStringView text, QStringView language, KnownWords &known) const
{
    std::size_t end = firstTerm + 1;
    while (end < m_terms.size() && m_terms[end].isNextWord) {
        ++end;
    }
    const std::vector<WordPlace> places = wordPlaces(text);
    return std::search(places.begin(), places.end(), m_terms.begin() + std::ptrdiff_t(firstTerm),
                       m_terms.begin() + std::ptrdiff_t(end), [&](const WordPlace &place, const SearchTerm &term) {
                           return matches(term, known.forms(text.sliced(place.start, place.length), language));
                       }) != places.end();
}

bool TextQuery::matchesText(QStringView text, QStringView language) const
{
    KnownWords known;
    for (std::size_t term = 0; term < m_terms.size(); ++term) {
        if (!m_terms[term].isNextWord && !holdsPhrase(term, text, language, known)) {
            return false;
        }
    }
    return true;
}

std::vector<WordPlace> TextQuery::marks(QStringView text) const
{
    std::vector<WordPlace> marks;
    for (const WordPlace &place : wordPlaces(text)) {
        const QStringView word = text.sliced(place.start, place.length);
        const auto isMarked = [this](QStringView part, QStringView language) {
            const WordForms forms = wordForms(part, language);
            return std::any_of(m_terms.begin(), m_terms.end(),
                               [&forms](const SearchTerm &term) { return matches(term, forms); });
        };
        for (const QStringView language : {QStringView(), QStringView(u"az")}) {
            if (!isMarked(word, language)) {
                continue;
            }
            const bool isOutline =
                isArabicScript(word) &&
                std::none_of(m_terms.begin(), m_terms.end(), [](const SearchTerm &term) { return term.isArabic; });
            qsizetype length = isOutline ? word.size() : 1; // found by its consonants it is found as a whole
            while (length < word.size() && (!isMarked(word.first(length), language) || word[length].isMark())) {
                ++length;
            }
            marks.push_back({place.start, length});
            break;
        }
    }
    return marks;
}

} // namespace araxes
