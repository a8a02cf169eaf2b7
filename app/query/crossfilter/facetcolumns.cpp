// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/facetcolumns.h"

#include <algorithm>
#include <cmath>

namespace araxes {

void RowLists::append(std::span<const std::uint16_t> values)
{
    const auto first = value.insert(value.end(), values.begin(), values.end());
    if (values.size() > 1) {
        std::sort(first, value.end());
        value.erase(std::unique(first, value.end()), value.end());
    }
    start.push_back(std::uint32_t(value.size()));
}

int mapCell(const GeoPoint &point, const GeoBox &box)
{
    if (!box.contains(point)) {
        return kNone;
    }
    const double east = point.lon >= box.west ? point.lon - box.west : point.lon - box.west + 360;
    const auto step = [](double share, int steps) { return std::clamp(int(share * steps), 0, steps - 1); };
    const double width = std::max(box.width(), 1e-9);
    const double height = std::max(box.height(), 1e-9);
    return step((box.north - point.lat) / height, kMapRows) * kMapColumns + step(east / width, kMapColumns);
}

FacetColumns facetColumns(const Collection &collection, const GeoBox &box)
{
    return facetColumns(collection, [&box](const GeoPoint &point) { return mapCell(point, box); });
}

FacetColumns facetColumns(const Collection &collection, const std::function<int(const GeoPoint &)> &cellOf)
{
    const Columns &columns = collection.columns();
    const FacetColumn &countries = collection.facet(Facet::Country);
    const FacetColumn &participants = collection.facet(Facet::Participant);
    FacetColumns facets{columns.begin, columns.end, columns.dated, columns.category, {}, {}, {}, 0, 0, 0};
    facets.category.resize(std::size_t(columns.size()), kNone);
    facets.categories = int(collection.categories().size());
    facets.countries = int(countries.values.size());
    facets.participantCount = int(collection.participants().size());
    std::vector<std::uint16_t> several;
    for (int row = 0; row < columns.size(); ++row) {
        const int event = columns.event[std::size_t(row)];
        const std::span<const int> country = countries.of(event);
        facets.country.push_back(country.empty() ? std::int16_t(kNone) : std::int16_t(country.front()));
        several.clear();
        for (const GeoPoint &point : columns.points(row)) {
            if (const int cell = cellOf(point); cell != kNone) {
                several.push_back(std::uint16_t(cell));
            }
        }
        facets.cells.append(several);
        several.assign(participants.of(event).begin(), participants.of(event).end());
        facets.participants.append(several);
    }
    return facets;
}

} // namespace araxes
