// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/formats.h"

#include "app/file/csvfile.h"
#include "app/file/geojsonfile.h"
#include "app/file/jsonfile.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

CountryRule countryRule(const AtlasPtr &atlas)
{
    return [atlas](const Place &place) {
        const Region *country = atlas ? atlas->countryOf(place) : nullptr;
        return country ? FacetValue{country->code, country->name} : FacetValue{place.country, {}};
    };
}

LoadResult read(const QString &path, const Progress &progress, const CountryRule &countryOf, const Preview &preview)
{
    if (isCsvName(path)) {
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
    return !path.startsWith(u':') && !isCsvName(path) && !isGeoJson(path);
}

QStringList readableNameFilters()
{
    return {u"All collections and tables (*.araxes.json *.json *.geojson *.csv *.tsv *.tab)"_s,
            u"Araxes collections (*.araxes.json)"_s, u"GeoJSON (*.geojson *.json)"_s, u"Tables (*.csv *.tsv *.tab)"_s,
            u"All files (*)"_s};
}

} // namespace araxes
