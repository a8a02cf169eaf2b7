// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a brush counts of each event, as plain arrays.

#include "app/event/collection.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace araxes {

/// How finely the map is counted.
inline constexpr int kMapColumns = 256;
inline constexpr int kMapRows = 128;

/// Several small numbers a row: those of row r are value[start[r]] up to, not including, value[start[r + 1]].
/// No number stands twice in a row.
struct RowLists
{
    std::vector<std::uint32_t> start = {0};
    std::vector<std::uint16_t> value;

    void append(std::span<const std::uint16_t> values);
};

/// One entry a row, in the order of Columns: dated rows first, by their begin; an open end is kOpenPast or
/// kOpenFuture, which no window reaches past. Undated rows have the empty span 0, 0.
struct FacetColumns
{
    std::vector<Day> begin;
    std::vector<Day> end;               ///< day after the last
    int dated = 0;                      ///< rows below this are dated
    std::vector<std::int16_t> category; ///< kNone when without
    std::vector<std::int16_t> country;  ///< kNone when without
    RowLists cells;                     ///< map cells that the row has a point in
    RowLists participants;
    int categories = 0; ///< how many there are; every category is below it
    int countries = 0;
    int participantCount = 0;
};

/// The cell of a point in a grid of kMapColumns by kMapRows over a box that holds it, counted from the north-west
/// corner eastwards; kNone for a point outside the box.
[[nodiscard]] int mapCell(const GeoPoint &point, const GeoBox &box);

/// The columns of a collection, with the values of its facets. An event in several countries counts in the first.
[[nodiscard]] FacetColumns facetColumns(const Collection &collection, const GeoBox &box);
/// The same with cells of another kind: below 65,536, kNone for a point in none.
[[nodiscard]] FacetColumns facetColumns(const Collection &collection,
                                        const std::function<int(const GeoPoint &)> &cellOf);

} // namespace araxes
