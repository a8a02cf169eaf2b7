// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/textindex.h"

#include "app/query/rowbits.h"
#include "app/query/text/textindexer.h"

#include <algorithm>
#include <unordered_map>

namespace araxes {

namespace {

constexpr std::uint8_t kAnyField = (1 << kFieldBits) - 1;

int itemOf(std::uint32_t posting)
{
    return int(posting >> kFieldBits);
}

/// Adds the words of the forms that begin with a text, or are it, to a row of bits, one a word. A letter may begin ten
/// thousands of forms, so only the first and the last of them are looked for.
template <typename Forms>
void addWords(RowBits &words, const Forms &forms, const QString &text, bool isWhole)
{
    if (text.isEmpty()) {
        return;
    }
    const auto first =
        std::partition_point(forms.begin(), forms.end(), [&text](const auto &form) { return form.text < text; });
    const auto last = std::partition_point(
        first, forms.end(), [&](const auto &form) { return isWhole ? form.text == text : form.text.startsWith(text); });
    std::for_each(first, last, [&words](const auto &form) { addRow(words, form.word); });
}

} // namespace

TextIndex::TextIndex(CollectionPtr collection, const std::atomic_bool *isCancelled)
    : m_collection(std::move(collection))
{
    TextIndexer(*this, isCancelled).build();
}

std::vector<int> TextIndex::words(const SearchTerm &term) const
{
    RowBits words = noRows(int(m_plain.size()));
    addWords(words, m_plain, term.plain, term.isWhole);
    if (!term.isArabic) {
        for (const QString &key : term.keys) {
            addWords(words, m_keys, key, term.isWhole);
        }
    }
    for (const QString &skeleton : term.skeletons) {
        addWords(words, term.isArabic ? m_skeletons : m_arabicSkeletons, skeleton,
                 term.isWhole || isShortSkeleton(skeleton));
    }
    std::vector<int> numbers;
    eachRow(words, int(m_plain.size()), [&numbers](int word) { numbers.push_back(word); });
    return numbers;
}

EventSet TextIndex::eventsWith(const SearchTerm &term, std::uint8_t fields) const
{
    EventSet events(m_collection->size());
    for (const int word : words(term)) {
        for (const std::uint32_t posting : m_events.of(word)) {
            if (posting & fields) {
                events.insert(itemOf(posting));
            }
        }
    }
    return events;
}

EventSet TextIndex::events(const TextQuery &query) const
{
    if (query.isEmpty()) {
        return EventSet(m_collection->size());
    }
    EventSet events = eventsWith(query.terms().front(), kAnyField);
    for (std::size_t i = 1; i < query.terms().size(); ++i) {
        events &= eventsWith(query.terms()[i], kAnyField);
    }
    if (query.hasPhrases()) {
        const EventSet candidates = events;
        KnownWords known;
        candidates.forEach([&](int event) {
            if (!holdsPhrases(event, query, known)) {
                events.remove(event);
            }
            return true;
        });
    }
    return events;
}

bool TextIndex::holdsPhrases(int event, const TextQuery &query, KnownWords &known) const
{
    for (std::size_t term = 0; term < query.terms().size(); ++term) {
        const bool isPhrase =
            !query.terms()[term].isNextWord && term + 1 < query.terms().size() && query.terms()[term + 1].isNextWord;
        bool isHeld = !isPhrase;
        forEachIndexed(*m_collection, event, [&](TextField, const QString &text, const QString &language) {
            isHeld = isHeld || query.holdsPhrase(term, text, language, known);
        });
        if (!isHeld) {
            return false;
        }
    }
    return true;
}

bool TextIndex::titleBegins(int event, const SearchTerm &term) const
{
    bool begins = false;
    forEachIndexed(*m_collection, event, [&](TextField field, const QString &text, const QString &language) {
        const std::vector<WordPlace> places = field == InTitle ? wordPlaces(text) : std::vector<WordPlace>();
        begins =
            begins || (!places.empty() &&
                       matches(term, wordForms(QStringView(text).sliced(places[0].start, places[0].length), language)));
    });
    return begins;
}

std::vector<TextHit> TextIndex::best(const TextQuery &query, int limit) const
{
    constexpr std::size_t kMostExamined = 1000;
    const EventSet all = events(query);
    EventSet titled = all;
    for (const SearchTerm &term : query.terms()) {
        titled &= eventsWith(term, InTitle);
    }
    std::vector<std::pair<int, int>> ranked; // how good, row
    const auto rank = [&](int event) {
        const int quality = !titled.contains(event) ? 2 : titleBegins(event, query.terms().front()) ? 0 : 1;
        ranked.emplace_back(quality, m_collection->columns().row[std::size_t(event)]);
        return ranked.size() < kMostExamined;
    };
    titled.forEach(rank);
    if (ranked.size() < kMostExamined) {
        all.forEach([&](int event) { return titled.contains(event) || rank(event); });
    }
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), std::size_t(limit)));

    std::unordered_map<int, std::uint8_t> fields;
    for (const auto &[quality, row] : ranked) {
        fields[m_collection->columns().event[std::size_t(row)]] = 0;
    }
    for (const SearchTerm &term : query.terms()) {
        for (const int word : words(term)) {
            for (const std::uint32_t posting : m_events.of(word)) {
                if (const auto hit = fields.find(itemOf(posting)); hit != fields.end()) {
                    hit->second |= posting & kAnyField;
                }
            }
        }
    }
    std::vector<TextHit> hits;
    for (const auto &[quality, row] : ranked) {
        const int event = m_collection->columns().event[std::size_t(row)];
        hits.push_back({event, fields[event]});
    }
    return hits;
}

std::vector<int> TextIndex::places(const TextQuery &query, int limit) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < query.terms().size(); ++i) {
        std::vector<int> own;
        for (const int word : words(query.terms()[i])) {
            for (const std::uint32_t posting : m_places.of(word)) {
                own.push_back(itemOf(posting));
            }
        }
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        if (i == 0) {
            found = std::move(own);
        } else {
            std::erase_if(found, [&own](int place) { return !std::binary_search(own.begin(), own.end(), place); });
        }
    }
    found.resize(std::min(found.size(), std::size_t(limit)));
    return found;
}

} // namespace araxes
