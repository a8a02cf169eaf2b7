// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventorder.h"

#include "app/text/foldedtext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace araxes {

namespace {

/// Rows of the columns in time order, undated ones last both ways.
std::vector<int> timeOrder(const Columns &columns, Qt::SortOrder order)
{
    std::vector<int> events = columns.event;
    if (order == Qt::DescendingOrder) {
        std::reverse(events.begin(), events.begin() + columns.dated);
    }
    return events;
}

std::vector<int> countOrder(const Collection &collection, Qt::SortOrder order)
{
    std::vector<int> counts;
    for (int event = 0; event < collection.size(); ++event) {
        const Borrowed<Event> whole = collection.event(event);
        counts.push_back(sourceCount(*whole));
    }
    std::vector<int> events = collection.columns().event;
    std::stable_sort(events.begin(), events.end(), [&counts, order](int a, int b) {
        const int left = counts[std::size_t(a)];
        const int right = counts[std::size_t(b)];
        return order == Qt::AscendingOrder ? left < right : left > right;
    });
    return events;
}

std::vector<int> textOrder(const Collection &collection, EventColumn column, Qt::SortOrder order,
                           const ViewOptions &options)
{
    QCollator collator(QLocale(options.languages.value(0, QStringLiteral("en"))));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    std::vector<std::uint8_t> isEmpty;
    keys.reserve(std::size_t(collection.size()));
    for (int event = 0; event < collection.size(); ++event) {
        const QString text = cellText(collection, event, column, options);
        keys.push_back(collator.sortKey(text));
        isEmpty.push_back(text.isEmpty());
    }
    std::vector<int> events = collection.columns().event;
    std::stable_sort(events.begin(), events.end(), [&](int a, int b) {
        const auto left = std::size_t(a);
        const auto right = std::size_t(b);
        if (isEmpty[left] || isEmpty[right]) {
            return isEmpty[left] < isEmpty[right];
        }
        const int compared = keys[left].compare(keys[right]);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    return events;
}

/// Sorts by a number of each event, kNone last both ways.
template <typename NumberOf>
std::vector<int> numberOrder(const Collection &collection, Qt::SortOrder order, NumberOf numberOf)
{
    std::vector<int> events = collection.columns().event;
    std::stable_sort(events.begin(), events.end(), [&](int a, int b) {
        const int left = numberOf(a);
        const int right = numberOf(b);
        if (left == kNone || right == kNone) {
            return left != kNone && right == kNone;
        }
        return order == Qt::AscendingOrder ? left < right : left > right;
    });
    return events;
}

/// The place of each value of a facet in the order of their names.
std::vector<int> rankedValues(const Collection &collection, Facet facet, const ViewOptions &options)
{
    const std::vector<FacetValue> &values = collection.facet(facet).values;
    QCollator collator(QLocale(options.languages.value(0, QStringLiteral("en"))));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return collator.compare(values[std::size_t(a)].name.best(options.languages),
                                values[std::size_t(b)].name.best(options.languages)) < 0;
    });
    std::vector<int> ranks(values.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        ranks[std::size_t(order[i])] = int(i);
    }
    return ranks;
}

/// Titles by their folded letters: most are told apart by the first four, which are held beside the event.
std::vector<int> foldedOrder(const Collection &collection, Qt::SortOrder order, const ViewOptions &options)
{
    struct Title
    {
        std::uint64_t letters;
        int event;
    };
    const auto foldedTitle = [&](int event) { return folded(collection.title(event, options.languages)); };
    std::vector<Title> titles;
    titles.reserve(std::size_t(collection.size()));
    for (const int event : collection.columns().event) {
        const QString title = foldedTitle(event);
        std::uint64_t letters = 0;
        for (qsizetype i = 0; i < 4; ++i) {
            letters = letters << 16 | (i < title.size() ? title[i].unicode() : 0);
        }
        titles.push_back({letters, event});
    }
    std::stable_sort(titles.begin(), titles.end(),
                     [](const Title &a, const Title &b) { return a.letters < b.letters; });
    for (auto first = titles.begin(); first != titles.end();) {
        const auto last =
            std::find_if(first, titles.end(), [&](const Title &t) { return t.letters != first->letters; });
        if (last - first > 1 && (first->letters & 0xFFFF) != 0) {
            std::vector<std::pair<QString, int>> rest;
            std::for_each(first, last, [&](const Title &t) { rest.emplace_back(foldedTitle(t.event), t.event); });
            std::stable_sort(rest.begin(), rest.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
            std::transform(rest.begin(), rest.end(), first,
                           [&](const auto &each) { return Title{first->letters, each.second}; });
        }
        first = last;
    }
    std::vector<int> events;
    events.reserve(titles.size());
    std::transform(titles.begin(), titles.end(), std::back_inserter(events), [](const Title &t) { return t.event; });
    const auto firstEmpty = std::find_if(titles.begin(), titles.end(), [](const Title &t) { return t.letters != 0; });
    const auto empties = firstEmpty - titles.begin();
    std::rotate(events.begin(), events.begin() + empties, events.end()); // those without a title last
    if (order == Qt::DescendingOrder) {
        std::reverse(events.begin(), events.end() - empties);
    }
    return events;
}

/// Without making any event.
std::vector<int> largeOrder(const Collection &collection, EventColumn column, Qt::SortOrder order,
                            const ViewOptions &options)
{
    const auto byFacet = [&](Facet facet) {
        const std::vector<int> ranks = rankedValues(collection, facet, options);
        return numberOrder(collection, order, [&](int event) {
            const std::span<const int> values = collection.facet(facet).of(event);
            return values.empty() ? kNone : ranks[std::size_t(values.front())];
        });
    };
    switch (column) {
    case EventColumn::Title:
        return foldedOrder(collection, order, options);
    case EventColumn::Category:
        return byFacet(Facet::Category);
    case EventColumn::Participants:
        return byFacet(Facet::Participant);
    case EventColumn::Place:
        return byFacet(Facet::Country);
    case EventColumn::Sources:
        return numberOrder(collection, order,
                           [&](int event) { return int(collection.facet(Facet::Source).of(event).size()); });
    case EventColumn::Date:
        break;
    }
    return timeOrder(collection.columns(), order);
}

} // namespace

std::vector<int> eventOrder(const Collection &collection, EventColumn column, Qt::SortOrder order,
                            const ViewOptions &options)
{
    if (column != EventColumn::Date && collection.size() > kMostCollated) {
        return largeOrder(collection, column, order, options);
    }
    switch (column) {
    case EventColumn::Date:
        return timeOrder(collection.columns(), order);
    case EventColumn::Sources:
        return countOrder(collection, order);
    default:
        return textOrder(collection, column, order, options);
    }
}

} // namespace araxes
