// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/facetcolumns.h"

#include <QStringList>

#include <cmath>

namespace araxes {

void RowLists::append(std::vector<std::uint16_t> values)
{
    std::sort(values.begin(), values.end());
    value.insert(value.end(), values.begin(), std::unique(values.begin(), values.end()));
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

QStringList countriesOf(const Collection &collection)
{
    QStringList countries;
    for (const Place &place : collection.places()) {
        if (!place.country.isEmpty()) {
            countries.push_back(place.country);
        }
    }
    countries.sort();
    countries.removeDuplicates();
    return countries;
}

namespace {

std::vector<std::int16_t> countryOfPlaces(const Collection &collection, const QStringList &countries)
{
    QHash<QString, std::int16_t> numbers;
    for (const QString &country : countries) {
        numbers.insert(country, std::int16_t(numbers.size()));
    }
    std::vector<std::int16_t> result;
    for (const Place &place : collection.places()) {
        result.push_back(numbers.value(place.country, kNone));
    }
    return result;
}

std::int16_t countryOf(const Event &event, const std::vector<std::int16_t> &countryOfPlace)
{
    for (const int place : event.where) {
        if (countryOfPlace[std::size_t(place)] != kNone) {
            return countryOfPlace[std::size_t(place)];
        }
    }
    return kNone;
}

} // namespace

FacetColumns facetColumns(const Collection &collection, const GeoBox &box)
{
    const Columns &columns = collection.columns();
    const QStringList countries = countriesOf(collection);
    const std::vector<std::int16_t> countryOfPlace = countryOfPlaces(collection, countries);
    FacetColumns facets{columns.begin, columns.end, columns.dated, columns.category, {}, {}, {}, 0, 0, 0};
    facets.categories = int(collection.categories().size());
    facets.countries = int(countries.size());
    facets.participantCount = int(collection.participants().size());
    for (int row = 0; row < columns.size(); ++row) {
        const Event &event = collection.event(columns.event[std::size_t(row)]);
        facets.country.push_back(countryOf(event, countryOfPlace));
        std::vector<std::uint16_t> cells;
        for (const GeoPoint &point : columns.points(row)) {
            if (const int cell = mapCell(point, box); cell != kNone) {
                cells.push_back(std::uint16_t(cell));
            }
        }
        facets.cells.append(std::move(cells));
        std::vector<std::uint16_t> participants;
        for (const Role &role : event.who) {
            if (role.participant != kNone) {
                participants.push_back(std::uint16_t(role.participant));
            }
        }
        facets.participants.append(std::move(participants));
    }
    return facets;
}

} // namespace araxes
