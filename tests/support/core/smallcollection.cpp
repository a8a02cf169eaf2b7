// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/smallcollection.h"

namespace araxes::test {

int SmallCollection::place(const QString &name, const GeoPoint &point, double precisionMetres)
{
    Place place;
    place.id = name;
    place.name = LocalizedText(QStringLiteral("en"), name);
    place.point = point;
    place.precisionMetres = precisionMetres;
    m_parts.places.push_back(place);
    return static_cast<int>(m_parts.places.size()) - 1;
}

int SmallCollection::place(const QString &name, const GeoShape &shape)
{
    const int index = place(name, GeoPoint{});
    m_parts.places.back().point.reset();
    m_parts.places.back().shape = shape;
    return index;
}

int SmallCollection::event(const QString &id, const std::vector<int> &where, int category)
{
    Event event;
    event.id = id;
    event.title = LocalizedText(QStringLiteral("en"), id);
    event.when = HistoricalDate::inYear(1800 + static_cast<std::int64_t>(m_parts.events.size()));
    event.where = where;
    event.category = category;
    m_parts.events.push_back(event);
    return static_cast<int>(m_parts.events.size()) - 1;
}

int SmallCollection::category(const QString &id)
{
    Category category;
    category.id = id;
    category.name = LocalizedText(QStringLiteral("en"), id);
    m_parts.categories.push_back(category);
    return static_cast<int>(m_parts.categories.size()) - 1;
}

ViewState showingAll(const CollectionPtr &collection)
{
    ViewState state;
    state.collection = collection;
    const TimeSpan all = collection->timeSpan();
    state.visibleSpan = {static_cast<double>(all.begin) - 1, static_cast<double>(all.end) + 1};
    state.visibleBox = collection->box();
    state.matches.state.assign(collection->parts().events.size(), PassesFilter | InVisibleSpan | InVisibleBox);
    state.matches.passing = collection->size();
    state.matches.onTimeline = collection->size();
    state.matches.onMap = collection->columns().placed;
    state.matches.inView = collection->columns().placed;
    return state;
}

} // namespace araxes::test
