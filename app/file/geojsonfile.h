// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// GeoJSON (RFC 7946): a FeatureCollection whose features have properties that say when.

#include "app/file/loadresult.h"

namespace araxes {

class ProblemLog;

inline constexpr qint64 kLargestGeoJsonFile = (qint64(1) << 32) - 1;

/// Whether a file is GeoJSON: by its name, or by what its first bytes say.
[[nodiscard]] bool isGeoJson(const QString &path);
/// Reads a FeatureCollection by streaming. Properties mean what the columns of a table do (see TableRows); Points,
/// lines and polygons become places. A geometry of another kind is reported, and its event has no place.
[[nodiscard]] LoadResult readGeoJsonFile(const QString &path, const Progress &progress = {},
                                         const CountryRule &countryOf = {}, const Preview &preview = {});

/// Says that the file is JSON, but no GeoJSON.
void failNoCollection(ProblemLog &log);
/// Says that no feature has a property of dates.
void noteNoDates(ProblemLog &log);

} // namespace araxes
