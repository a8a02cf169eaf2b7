// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/collection.h"

namespace araxes {

namespace {

TimeSpan spanOfBoundedDays(const Columns &columns)
{
    TimeSpan all{kOpenFuture, kOpenPast};
    for (int row = 0; row < columns.dated; ++row) {
        const TimeSpan span = columns.span(row);
        for (const Day day : {span.begin, span.end}) {
            if (day > kOpenPast && day < kOpenFuture) {
                all = all.united({day, day});
            }
        }
    }
    return all.begin > all.end ? TimeSpan{} : all;
}

GeoBox boxOfPoints(const std::vector<GeoPoint> &points)
{
    if (points.empty()) {
        return {};
    }
    GeoBox box{points[0].lon, points[0].lat, points[0].lon, points[0].lat};
    for (const GeoPoint &point : points) {
        box = box.united({point.lon, point.lat, point.lon, point.lat});
    }
    return box;
}

} // namespace

Collection::Collection(CollectionParts parts)
    : m_parts(std::move(parts))
    , m_columns(buildColumns(m_parts.events, m_parts.places))
    , m_timeSpan(spanOfBoundedDays(m_columns))
    , m_box(boxOfPoints(m_columns.point))
{
    m_eventById.reserve(static_cast<qsizetype>(m_parts.events.size()));
    for (std::size_t i = 0; i < m_parts.events.size(); ++i) {
        m_eventById.insert(m_parts.events[i].id, static_cast<int>(i));
    }
}

int Collection::rootCategory(int category) const
{
    while (category != kNone && m_parts.categories[std::size_t(category)].parent != kNone) {
        category = m_parts.categories[std::size_t(category)].parent;
    }
    return category;
}

} // namespace araxes
