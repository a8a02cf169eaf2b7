// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/collection.h"

#include <algorithm>

namespace araxes {

namespace {

TimeSpan spanOfBoundedDays(const Columns &columns)
{
    TimeSpan all{kOpenFuture, kOpenPast};
    for (int row = 0; row < columns.dated; ++row) {
        const TimeSpan span = columns.span(row);
        const bool hasBegin = span.begin > kOpenPast;
        const bool hasEnd = span.end < kOpenFuture;
        if (hasBegin) {
            all = all.united({span.begin, span.begin + 1});
        }
        if (hasEnd) {
            all = all.united({span.end - 1, span.end});
        }
    }
    return all.isEmpty() ? TimeSpan{} : all;
}

/// West and east of the narrowest box around the longitudes: all but the widest gap between neighbours.
std::pair<double, double> narrowestWidth(std::vector<double> lons)
{
    std::sort(lons.begin(), lons.end());
    std::pair<double, double> ends{lons.front(), lons.back()};
    double widestGap = lons.front() + 360 - lons.back();
    for (std::size_t i = 1; i < lons.size(); ++i) {
        if (const double gap = lons[i] - lons[i - 1]; gap > widestGap) {
            widestGap = gap;
            ends = {lons[i], lons[i - 1]};
        }
    }
    return ends;
}

GeoBox boxOfPoints(const std::vector<GeoPoint> &points)
{
    if (points.empty()) {
        return {};
    }
    std::vector<double> lons;
    double south = 90;
    double north = -90;
    for (const GeoPoint &point : points) {
        lons.push_back(point.lon);
        south = std::min(south, point.lat);
        north = std::max(north, point.lat);
    }
    const auto [west, east] = narrowestWidth(std::move(lons));
    return {west, south, east, north};
}

} // namespace

Collection::Collection(CollectionParts parts, const CountryRule &countryOf)
    : m_parts(std::move(parts))
    , m_columns(buildColumns(m_parts.events, m_parts.places))
    , m_facets(facetTable(m_parts, countryOf))
    , m_timeSpan(spanOfBoundedDays(m_columns))
    , m_box(boxOfPoints(m_columns.point))
{
    m_eventById.reserve(static_cast<qsizetype>(m_parts.events.size()));
    for (std::size_t i = 0; i < m_parts.events.size(); ++i) {
        m_eventById.insert(m_parts.events[i].id, static_cast<int>(i));
    }
}

std::shared_ptr<const Collection> Collection::keeping(std::vector<NamedArea> areas, std::vector<NamedView> views) const
{
    auto copy = std::make_shared<Collection>(*this);
    copy->m_parts.areas = std::move(areas);
    copy->m_parts.views = std::move(views);
    return copy;
}

int Collection::rootCategory(int category) const
{
    while (category != kNone && m_parts.categories[std::size_t(category)].parent != kNone) {
        category = m_parts.categories[std::size_t(category)].parent;
    }
    return category;
}

} // namespace araxes
