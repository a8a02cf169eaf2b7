// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/formats.h"

#include "app/file/csvfile.h"
#include "app/file/geojsonfile.h"
#include "app/file/jsonfile.h"
#include "app/place/atlas/countrygrid.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

FacetValue valueOf(const Region &country)
{
    return {country.code, country.name};
}

std::vector<FacetValue> countriesOfPoints(const Atlas &atlas, std::span<const GeoPoint> points,
                                          std::vector<std::int16_t> &which)
{
    CountryGrid grid(atlas);
    std::vector<FacetValue> countries;
    std::vector<std::int16_t> listed(atlas.regions().size(), kNone);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int region = which[i] == kNone ? kNone : grid.countryAt(points[i]);
        if (region != kNone && listed[std::size_t(region)] == kNone) {
            listed[std::size_t(region)] = std::int16_t(countries.size());
            countries.push_back(valueOf(atlas.regions()[std::size_t(region)]));
        }
        which[i] = region == kNone ? std::int16_t(kNone) : listed[std::size_t(region)];
    }
    return countries;
}

CountryRule countryRule(const AtlasPtr &atlas)
{
    const auto ofPlace = [atlas](const Place &place) {
        const Region *country = atlas ? atlas->countryOf(place) : nullptr;
        return country ? valueOf(*country) : FacetValue{place.country, {}};
    };
    if (!atlas) {
        return ofPlace;
    }
    return {ofPlace, [atlas](std::span<const GeoPoint> points, std::vector<std::int16_t> &which) {
                return countriesOfPoints(*atlas, points, which);
            }};
}

LoadResult read(const QString &path, const Progress &progress, const CountryRule &countryOf, const Preview &preview)
{
    if (isTable(path)) {
        return readCsvFile(path, progress, countryOf, preview);
    }
    return isGeoJson(path) ? readGeoJsonFile(path, progress, countryOf, preview)
                           : readJsonFile(path, progress, countryOf, preview);
}

} // namespace

LoadResult loadCollection(const QString &path, const Progress &progress, const AtlasPtr &atlas, const Preview &preview)
{
    return read(path, progress, countryRule(atlas), preview);
}

LoadResult loadCollection(const QString &path, const Progress &progress, const AtlasPtr &atlas, const Preview &preview,
                          const ColumnCache &cache)
{
    const CountryRule countryOf = countryRule(atlas);
    if (std::optional<LoadResult> known = cache.read(path, progress, preview, countryOf)) {
        return std::move(*known);
    }
    return read(path, progress, countryOf, preview);
}

Problems saveCollection(const Collection &collection, const QString &path, const Progress &progress)
{
    return writeJsonFile(collection, path, progress);
}

bool isOwnFormat(const QString &path)
{
    return !path.startsWith(u':') && !isTable(path) && !isGeoJson(path);
}

QStringList readableNameFilters()
{
    return {u"All collections and tables (*.araxes.json *.json *.geojson *.csv *.tsv *.tab *.txt)"_s,
            u"Araxes collections (*.araxes.json)"_s, u"GeoJSON (*.geojson *.json)"_s,
            u"Tables (*.csv *.tsv *.tab *.txt)"_s, u"All files (*)"_s};
}

} // namespace araxes
