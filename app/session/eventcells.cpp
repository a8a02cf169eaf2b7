// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventcells.h"

#include "app/text/plaintext.h"
#include "app/time/sourceddate.h"

#include <QCollator>
#include <numeric>

namespace araxes {

namespace {

QString placeNames(const Collection &collection, const Event &event, const QStringList &languages)
{
    QStringList names;
    const TimeSpan days = event.when ? event.when->possible() : TimeSpan{};
    for (const int place : event.where) {
        const Borrowed<Place> named = collection.place(place);
        names.append(displayText(nameDuring(*named, days, languages)));
    }
    return names.join(QStringLiteral(", "));
}

QString participantNames(const Collection &collection, const Event &event, const QStringList &languages)
{
    QStringList names;
    for (const Role &role : event.who) {
        names.append(displayText(collection.participants()[std::size_t(role.participant)].name.best(languages)));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString categoryName(const Collection &collection, int category, const QStringList &languages)
{
    return category == kNone ? QString()
                             : displayText(collection.categories()[std::size_t(category)].name.best(languages));
}

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

} // namespace

int sourceCount(const Event &event)
{
    std::vector<int> sources;
    for (const Claim &claim : event.claims) {
        if (claim.source != kNone && std::find(sources.begin(), sources.end(), claim.source) == sources.end()) {
            sources.push_back(claim.source);
        }
    }
    return int(sources.size());
}

QString cellText(const Collection &collection, int index, EventColumn column, const ViewOptions &options)
{
    const Borrowed<Event> borrowed = collection.event(index);
    const Event &event = *borrowed;
    switch (column) {
    case EventColumn::Date:
        return event.when ? sourcedDateText(*event.when, options.locale, options.calendar) : QString();
    case EventColumn::Title:
        return displayText(event.title.best(options.languages));
    case EventColumn::Place:
        return placeNames(collection, event, options.languages);
    case EventColumn::Category:
        return categoryName(collection, event.category, options.languages);
    case EventColumn::Participants:
        return participantNames(collection, event, options.languages);
    case EventColumn::Sources:
        return options.locale.toString(sourceCount(event));
    }
    return {};
}

QVariant cellValue(const Collection &collection, int index, EventColumn column, const ViewOptions &options)
{
    const Borrowed<Event> borrowed = collection.event(index);
    const Event &event = *borrowed;
    if (column == EventColumn::Date) {
        return event.when ? QVariant(qint64(event.when->possible().begin)) : QVariant();
    }
    if (column == EventColumn::Sources) {
        return sourceCount(event);
    }
    const QString text = cellText(collection, index, column, options);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

std::vector<int> eventOrder(const Collection &collection, EventColumn column, Qt::SortOrder order,
                            const ViewOptions &options)
{
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
