// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Squares over a part of the map, in which very many events are counted.

#include "app/place/webmercator.h"

#include <vector>

namespace araxes {

/// All of one size in Mercator's projection. A box that is looked at is covered with room around it, so that a small
/// move needs no other grid. A value.
class MapGrid
{
public:
    static constexpr int kMostCells = 32'768;
    /// How much further than the box it reaches on each side, as a share of the box's size.
    static constexpr double kMargin = 0.125;

    /// Without cells.
    MapGrid() = default;
    explicit MapGrid(const GeoBox &box);

    [[nodiscard]] int cells() const { return m_columns * m_rows; }
    /// The cell of a point; -1 outside the grid.
    [[nodiscard]] int cellOf(const GeoPoint &point) const;
    /// The north-western corner of a cell; x may lie beyond 1 where the grid crosses the 180th meridian.
    [[nodiscard]] MercatorPoint corner(int cell) const;
    [[nodiscard]] GeoPoint centre(int cell) const;
    /// Of a cell, as a share of the world.
    [[nodiscard]] double side() const { return m_side; }
    /// Whether all of a box lies within, and is not so small that cells are coarser than they could be by half.
    [[nodiscard]] bool fits(const GeoBox &box) const;
    bool operator==(const MapGrid &) const = default;

private:
    void findRows();

    double m_west = 0; ///< share of the world
    double m_north = 0;
    double m_side = 1;
    int m_columns = 0;
    int m_rows = 0;
    /// South edge of each row in degrees, from the north; what spares every point a logarithm.
    std::vector<double> m_southOf;
    /// For even steps of latitude from the north edge, the first row that may hold it.
    std::vector<int> m_rowNear;
    double m_northLatitude = 0;
    double m_stepsPerDegree = 0;
};

} // namespace araxes
