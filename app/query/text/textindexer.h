// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a text index is built. Only for this folder.

#include "app/query/text/textindex.h"

#include <deque>
#include <functional>
#include <unordered_map>

namespace araxes {

/// A posting is an event or place and, in its low bits, the fields in which it has the word.
inline constexpr int kFieldBits = 6;

using TextVisitor = std::function<void(TextField field, const QString &text, const QString &language)>;
/// Calls visit for every text that an event is found by; texts of sources have no language.
void forEachText(const Collection &collection, const Event &event, const TextVisitor &visit);
/// The same for what an index knows: of a compact event its title and listed place alone, since its record stays in the
/// file.
void forEachIndexed(const Collection &collection, int event, const TextVisitor &visit);

/// Fills an index whose collection is set.
class TextIndexer
{
public:
    TextIndexer(TextIndex &index, const std::atomic_bool *isCancelled)
        : m_index(index)
        , m_isCancelled(isCancelled)
    {}

    void build();

private:
    /// A word as its texts write it; Turkic ones are heard in their own way.
    struct Spelling
    {
        QStringView word;
        bool isTurkic = false;
        bool operator==(const Spelling &) const = default;
    };
    struct SpellingHash
    {
        std::size_t operator()(const Spelling &spelling) const { return qHash(spelling.word, spelling.isTurkic); }
    };
    using Words = std::vector<int>;

    /// Whether a text is the collection's own, or goes when its words have been added.
    enum class TextLife { Lasting, Passing };
    void addText(Words &words, QStringView text, QStringView language, TextLife life = TextLife::Lasting);
    void addTexts(Words &words, const LocalizedText &texts);
    [[nodiscard]] Words sourceWords(const Source &source);
    void addEvent(int event);
    void addCompact(int event);
    using Lists = std::vector<std::vector<std::uint32_t>>; ///< of postings, by word
    void post(const Words &words, Lists &lists, int item, TextField field);
    void makeForms();
    [[nodiscard]] std::vector<int> sortWords();
    [[nodiscard]] static TextIndex::Postings joined(Lists lists, const std::vector<int> &order);

    TextIndex &m_index;
    const std::atomic_bool *m_isCancelled;
    std::unordered_map<Spelling, int, SpellingHash> m_words; ///< views of the collection's own texts, and of m_kept
    std::deque<QString> m_kept;                              ///< words of texts that have gone
    Lists m_events;
    Lists m_places;
    std::vector<Words> m_placeWords; ///< of names that many events share
    std::vector<Words> m_participantWords;
    std::vector<Words> m_sourceWords;
};

} // namespace araxes
