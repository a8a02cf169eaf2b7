// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/textindexer.h"

#include <numeric>
#include <utility>

namespace araxes {

namespace {

void visitAll(TextField field, const LocalizedText &texts, const TextVisitor &visit)
{
    for (const LocalizedText::Entry &each : texts.entries()) {
        visit(field, each.text, each.language);
    }
}

/// Those of all times.
void visitNames(TextField field, const Place &place, const TextVisitor &visit)
{
    visitAll(field, place.name, visit);
    for (const PeriodName &then : place.periodNames) {
        visitAll(field, then.name, visit);
    }
}

} // namespace

void forEachText(const Collection &collection, const Event &event, const TextVisitor &visit)
{
    visitAll(InTitle, event.title, visit);
    visitAll(InText, event.text, visit);
    for (const int place : event.where) {
        const Borrowed<Place> named = collection.place(place);
        visitNames(InPlace, *named, visit);
    }
    for (const Role &role : event.who) {
        visitAll(InParticipant, collection.participants()[std::size_t(role.participant)].name, visit);
    }
    for (const Claim &claim : event.claims) {
        visitAll(InClaim, claim.says, visit);
        for (const int place : claim.where) {
            const Borrowed<Place> named = collection.place(place);
            visitNames(InClaim, *named, visit);
        }
        if (claim.source != kNone) {
            const Borrowed<Source> source = collection.source(claim.source);
            for (const QString &text : {source->author, source->title, source->publisher}) {
                visit(InSource, text, {});
            }
        }
    }
}

void forEachIndexed(const Collection &collection, int event, const TextVisitor &visit)
{
    if (!collection.isCompact()) {
        const Borrowed<Event> whole = collection.event(event);
        forEachText(collection, *whole, visit);
        return;
    }
    visit(InTitle, collection.title(event, {}), {});
    if (const int place = collection.listedPlaceOf(event); place != kNone) {
        visitNames(InPlace, collection.places()[std::size_t(place)], visit);
    }
}

void TextIndexer::build()
{
    const Collection &collection = *m_index.m_collection;
    for (const Place &place : collection.places()) {
        Words &words = m_placeWords.emplace_back();
        addTexts(words, place.name);
        for (const PeriodName &then : place.periodNames) {
            addTexts(words, then.name);
        }
    }
    for (const Participant &participant : collection.participants()) {
        addTexts(m_participantWords.emplace_back(), participant.name);
    }
    for (const Source &source : collection.sources()) {
        m_sourceWords.push_back(sourceWords(source));
    }
    for (int event = 0; event < collection.size(); ++event) {
        if (m_isCancelled && m_isCancelled->load(std::memory_order_relaxed)) {
            return;
        }
        addEvent(event);
    }
    for (std::size_t place = 0; place < m_placeWords.size(); ++place) {
        post(m_placeWords[place], m_places, int(place), InTitle);
    }
    makeForms();
    const std::vector<int> order = sortWords();
    m_index.m_events = joined(std::move(m_events), order);
    m_index.m_places = joined(std::move(m_places), order);
}

void TextIndexer::addText(Words &words, QStringView text, QStringView language, TextLife life)
{
    const bool isOwnReading = isTurkic(language);
    for (const WordPlace &place : wordPlaces(text)) {
        Spelling spelling{text.sliced(place.start, place.length), isOwnReading};
        auto known = m_words.find(spelling);
        if (known == m_words.end()) {
            spelling.word = life == TextLife::Passing ? m_kept.emplace_back(spelling.word.toString()) : spelling.word;
            known = m_words.emplace(spelling, int(m_words.size())).first;
        }
        words.push_back(known->second);
    }
}

void TextIndexer::addTexts(Words &words, const LocalizedText &texts)
{
    for (const LocalizedText::Entry &each : texts.entries()) {
        addText(words, each.text, each.language);
    }
}

TextIndexer::Words TextIndexer::sourceWords(const Source &source)
{
    Words words;
    addText(words, source.author, {});
    addText(words, source.title, {});
    addText(words, source.publisher, {});
    return words;
}

/// Of a compact event only its title and its listed place are at hand: its record stays in the file.
void TextIndexer::addCompact(int index)
{
    const Collection &collection = *m_index.m_collection;
    Words title;
    addText(title, collection.title(index, {}), {}, TextLife::Passing);
    post(title, m_events, index, InTitle);
    if (const int place = collection.listedPlaceOf(index); place != kNone) {
        post(m_placeWords[std::size_t(place)], m_events, index, InPlace);
    }
}

void TextIndexer::addEvent(int index)
{
    if (m_index.m_collection->isCompact()) {
        addCompact(index);
        return;
    }
    const Borrowed<Event> kept = m_index.m_collection->event(index);
    const Event &event = *kept;
    Words title;
    Words text;
    Words said;
    addTexts(title, event.title);
    addTexts(text, event.text);
    for (const Claim &claim : event.claims) {
        addTexts(said, claim.says);
    }
    post(title, m_events, index, InTitle);
    post(text, m_events, index, InText);
    post(said, m_events, index, InClaim);
    for (const int place : event.where) {
        post(m_placeWords[std::size_t(place)], m_events, index, InPlace);
    }
    for (const Role &role : event.who) {
        post(m_participantWords[std::size_t(role.participant)], m_events, index, InParticipant);
    }
    for (const Claim &claim : event.claims) {
        for (const int place : claim.where) {
            post(m_placeWords[std::size_t(place)], m_events, index, InClaim);
        }
        if (claim.source != kNone) {
            post(m_sourceWords[std::size_t(claim.source)], m_events, index, InSource);
        }
    }
}

void TextIndexer::post(const Words &words, Lists &lists, int item, TextField field)
{
    lists.resize(std::max(lists.size(), m_words.size()));
    for (const int word : words) {
        std::vector<std::uint32_t> &list = lists[std::size_t(word)];
        if (!list.empty() && int(list.back() >> kFieldBits) == item) {
            list.back() |= field;
        } else {
            list.push_back(std::uint32_t(item) << kFieldBits | field);
        }
    }
}

void TextIndexer::makeForms()
{
    for (const auto &[spelling, word] : m_words) {
        const WordForms forms = wordForms(spelling.word, spelling.isTurkic ? QStringView(u"az") : QStringView());
        m_index.m_plain.push_back({forms.plain, word});
        for (const QString &skeleton : forms.skeletons) {
            (forms.isArabic ? m_index.m_arabicSkeletons : m_index.m_skeletons).push_back({skeleton, word});
        }
        for (const QString &key : forms.keys) {
            if (!forms.isArabic) {
                m_index.m_keys.push_back({key, word});
            }
        }
    }
    for (TextIndex::Forms *forms :
         {&m_index.m_plain, &m_index.m_keys, &m_index.m_skeletons, &m_index.m_arabicSkeletons}) {
        std::sort(forms->begin(), forms->end());
    }
}

/// Numbers words as their plain forms are sorted. Returns the numbers they had.
std::vector<int> TextIndexer::sortWords()
{
    std::vector<int> order;
    std::vector<int> number(m_index.m_plain.size());
    for (TextIndex::Form &form : m_index.m_plain) {
        number[std::size_t(form.word)] = int(order.size());
        order.push_back(std::exchange(form.word, int(order.size())));
    }
    for (TextIndex::Forms *forms : {&m_index.m_keys, &m_index.m_skeletons, &m_index.m_arabicSkeletons}) {
        for (TextIndex::Form &form : *forms) {
            form.word = number[std::size_t(form.word)];
        }
    }
    return order;
}

/// Each list goes when it has been copied, so that never both are there as a whole.
TextIndex::Postings TextIndexer::joined(Lists lists, const std::vector<int> &order)
{
    lists.resize(order.size());
    TextIndex::Postings postings;
    postings.all.reserve(std::accumulate(lists.begin(), lists.end(), std::size_t(0),
                                         [](std::size_t sum, const auto &list) { return sum + list.size(); }));
    for (const int word : order) {
        postings.begin.push_back(postings.all.size());
        const std::vector<std::uint32_t> list = std::exchange(lists[std::size_t(word)], {});
        postings.all.insert(postings.all.end(), list.begin(), list.end());
    }
    postings.begin.push_back(postings.all.size());
    return postings;
}

} // namespace araxes
