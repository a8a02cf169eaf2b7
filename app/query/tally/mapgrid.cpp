// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/mapgrid.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

constexpr double kLeastSide = 1e-7;
constexpr int kSteps = 2048;

/// A box as shares of the world; x grows beyond 1 across the 180th meridian.
struct MercatorBox
{
    double west;
    double north;
    double width;
    double height;
};

MercatorBox mercatorBox(const GeoBox &box)
{
    const MercatorPoint first = toMercator({box.west, std::min(box.north, kMaxMercatorLatitude)});
    const MercatorPoint last = toMercator({box.east, std::max(box.south, -kMaxMercatorLatitude)});
    return {first.x, first.y, box.width() / 360, last.y - first.y};
}

} // namespace

MapGrid::MapGrid(const GeoBox &box)
{
    const MercatorBox seen = mercatorBox(box);
    const double width = std::min(1.0, std::max(seen.width * (1 + 2 * kMargin), kLeastSide));
    const double north = std::max(0.0, seen.north - seen.height * kMargin);
    const double south = std::min(1.0, seen.north + seen.height * (1 + kMargin));
    const double height = std::max(south - north, kLeastSide);
    const double side = std::sqrt(width * height / kMostCells) * 1.01;
    m_columns = std::max(1, int(std::ceil(width / side)));
    m_side = width / m_columns; // so that round the world the last column ends where the first begins
    m_rows = std::max(1, std::min(int(std::ceil(height / m_side)), kMostCells / m_columns));
    m_west = width >= 1 ? 0 : seen.west - (width - seen.width) / 2;
    m_north = north;
    findRows();
}

void MapGrid::findRows()
{
    m_southOf.clear();
    for (int row = 0; row < m_rows; ++row) {
        m_southOf.push_back(fromMercator({0.5, std::min(1.0, m_north + (row + 1) * m_side)}).lat);
    }
    m_northLatitude = fromMercator({0.5, m_north}).lat;
    // What lies beyond the square's edge is counted in its last row, as it is drawn there.
    if (m_north <= 0) {
        m_northLatitude = 90;
    }
    if (m_north + m_rows * m_side >= 1) {
        m_southOf.back() = -90;
    }
    m_stepsPerDegree = kSteps / std::max(m_northLatitude - m_southOf.back(), 1e-9);
    m_rowNear.clear();
    int row = 0;
    for (int step = 0; step <= kSteps; ++step) {
        const double latitude = m_northLatitude - step / m_stepsPerDegree;
        while (row + 1 < m_rows && m_southOf[std::size_t(row)] > latitude) {
            ++row;
        }
        m_rowNear.push_back(row);
    }
}

int MapGrid::cellOf(const GeoPoint &point) const
{
    if (m_rows == 0 || !(point.lat <= m_northLatitude) || point.lat < m_southOf.back()) {
        return -1;
    }
    const double x = (point.lon + 180) / 360 - m_west;
    const int column = int((x - std::floor(x)) / m_side);
    if (column >= m_columns) {
        return -1;
    }
    int row = m_rowNear[std::size_t((m_northLatitude - point.lat) * m_stepsPerDegree)];
    while (m_southOf[std::size_t(row)] > point.lat) {
        ++row;
    }
    return row * m_columns + column;
}

MercatorPoint MapGrid::corner(int cell) const
{
    const int row = cell / m_columns;
    return {m_west + (cell - row * m_columns) * m_side, m_north + row * m_side};
}

GeoPoint MapGrid::centre(int cell) const
{
    const MercatorPoint at = corner(cell);
    const double x = at.x + m_side / 2;
    return fromMercator({x - std::floor(x), std::min(1.0, at.y + m_side / 2)});
}

bool MapGrid::fits(const GeoBox &box) const
{
    const MercatorBox seen = mercatorBox(box);
    const double west = seen.west - m_west;
    const double from = west - std::floor(west + 1e-12);
    const double reach = m_columns * m_side;
    const bool isWhole = reach >= 1;
    const bool isInside = seen.north >= m_north - 1e-12 &&
                          seen.north + seen.height <= m_north + m_rows * m_side + 1e-9 &&
                          (isWhole || from + seen.width <= reach + 1e-9);
    return isInside && MapGrid(box).side() * 1.5 > m_side;
}

} // namespace araxes
