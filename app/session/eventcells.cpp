// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventcells.h"

#include "app/text/plaintext.h"
#include "app/time/sourceddate.h"

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

QString shortDateText(const Collection &collection, int index, const ViewOptions &options)
{
    const Borrowed<Event> event = collection.event(index);
    return event->when ? readerDateText(*event->when, options.locale, options.calendar) : QString();
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

} // namespace araxes
