// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A GeoJSON feature as a row of a table: its properties are the cells.

#include "app/file/json/jsonrecord.h"
#include "app/file/table/tablerow.h"

namespace araxes {

/// Features may differ in what properties they have, so each brings the names of its columns along.
struct FeatureCells
{
    QStringList names;
    QStringList cells;
    std::optional<Place> place;  ///< of its geometry
    std::vector<JsonValue> more; ///< properties that are no single values
};

/// What problems call the feature with this number, counted from 1.
[[nodiscard]] QString nameOfFeature(int number);
/// Reads a feature; nothing when the value is none, which is reported.
[[nodiscard]] std::optional<FeatureCells> featureCells(const JsonValue &feature, int number, ProblemLog &log);

} // namespace araxes
