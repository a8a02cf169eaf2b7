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

} // namespace

LoadResult loadCollection(const QString &path, const Progress &progress, const AtlasPtr &atlas)
{
    const CountryRule countryOf = countryRule(atlas);
    if (isCsvName(path)) {
        return readCsvFile(path, progress, countryOf);
    }
    return isGeoJson(path) ? readGeoJsonFile(path, progress, countryOf) : readJsonFile(path, progress, countryOf);
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
