// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which events say a word: an index of every text of a collection in every language.

#include "app/event/collection.h"
#include "app/query/eventset.h"
#include "app/query/text/textquery.h"

#include <atomic>
#include <span>

namespace araxes {

/// Where in an event a word was found, as bits.
enum TextField : std::uint8_t {
    InTitle = 1,
    InText = 2,
    InPlace = 4,
    InParticipant = 8,
    InSource = 16,
    InClaim = 32,
};

struct TextHit
{
    int event = kNone;
    std::uint8_t fields = 0; ///< those in which any of the words was found
    bool operator==(const TextHit &) const = default;
};

/// Immutable once built, which takes about a second for a million words: build large ones in a worker. Of compact
/// events it knows titles and listed places. Answers are as TextQuery says of the event's texts taken together. Safe to
/// ask from any thread.
class TextIndex
{
public:
    /// Stops early, and is then of no use, when *isCancelled becomes true.
    explicit TextIndex(CollectionPtr collection, const std::atomic_bool *isCancelled = nullptr);

    [[nodiscard]] const CollectionPtr &collection() const { return m_collection; }
    /// The events that match; none for an empty query.
    [[nodiscard]] EventSet events(const TextQuery &query) const;
    /// The same, at most `limit` and best first: a title that begins so, then titles, then the rest; in order of time.
    [[nodiscard]] std::vector<TextHit> best(const TextQuery &query, int limit) const;
    /// Places by their names, at most `limit`, in the order of the collection.
    [[nodiscard]] std::vector<int> places(const TextQuery &query, int limit) const;

private:
    friend class TextIndexer;

    struct Form
    {
        QString text;
        int word;
        bool operator<(const Form &other) const { return text < other.text; }
    };
    using Forms = std::vector<Form>;
    /// By word: events, or places, and their fields. Words are numbered as their plain forms are sorted, so that those
    /// of a prefix lie one after the other.
    struct Postings
    {
        std::vector<std::uint32_t> all;
        std::vector<std::size_t> begin; ///< of each word's, and the end of the last
        [[nodiscard]] std::span<const std::uint32_t> of(int word) const
        {
            return std::span(all).subspan(begin[std::size_t(word)],
                                          begin[std::size_t(word) + 1] - begin[std::size_t(word)]);
        }
    };

    [[nodiscard]] std::vector<int> words(const SearchTerm &term) const;
    [[nodiscard]] EventSet eventsWith(const SearchTerm &term, std::uint8_t fields) const;
    [[nodiscard]] bool holdsPhrases(int event, const TextQuery &query, KnownWords &known) const;
    [[nodiscard]] bool titleBegins(int event, const SearchTerm &term) const;

    CollectionPtr m_collection;
    Forms m_plain; ///< each sorted
    Forms m_keys;  ///< of words that are not in the Arabic script, as are these
    Forms m_skeletons;
    Forms m_arabicSkeletons;
    Postings m_events;
    Postings m_places;
};

using TextIndexPtr = std::shared_ptr<const TextIndex>;

} // namespace araxes
