// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/atlas/countrygrid.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr int kShift = 11; ///< a cell is a sixth of a degree wide
constexpr qint32 kCell = 1 << kShift;
constexpr qint32 kSide = kGridSide >> kShift;

/// What a cell says; countries follow, by index.
enum CellValue : std::uint16_t { Unknown, Mixed, NoCountry, FirstCountry };

std::size_t cellAt(qint32 column, qint32 row)
{
    const qint32 round = (column % kSide + kSide) % kSide;
    return std::size_t(std::clamp(row, 0, kSide - 1)) * std::size_t(kSide) + std::size_t(round);
}

bool isBorder(LineKind kind)
{
    return kind == LineKind::Coast || kind == LineKind::Border || kind == LineKind::DisputedBorder ||
           kind == LineKind::Hidden;
}

} // namespace

CountryGrid::CountryGrid(const Atlas &atlas)
    : m_atlas(atlas)
    , m_cells(std::size_t(kSide) * std::size_t(kSide))
{
    const std::vector<Region> &regions = atlas.regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].kind == Region::Kind::Country) {
            m_countries.push_back(int(i));
        }
    }
    for (const LineWork::Arc &arc : atlas.lines().arcs()) {
        const std::span<const GridPoint> points = atlas.lines().points(arc);
        for (std::size_t i = 1; isBorder(arc.kind) && i < points.size(); ++i) {
            mark(points[i - 1], points[i]);
        }
    }
}

/// The cells of the boxes around pieces of the line that are about as long as a cell.
void CountryGrid::mark(const GridPoint &from, const GridPoint &to)
{
    const qint64 acrossX = to.x - from.x;
    const qint64 acrossY = to.y - from.y;
    const qint64 pieces = std::max(std::abs(acrossX), std::abs(acrossY)) / kCell + 1;
    for (qint64 piece = 0; piece < pieces; ++piece) {
        const auto along = [&](qint32 start, qint64 across, qint64 n) { return start + qint32(across * n / pieces); };
        const qint32 x0 = along(from.x, acrossX, piece);
        const qint32 x1 = along(from.x, acrossX, piece + 1);
        const qint32 y0 = along(from.y, acrossY, piece);
        const qint32 y1 = along(from.y, acrossY, piece + 1);
        for (qint32 row = (std::min(y0, y1) - 1) >> kShift; row <= (std::max(y0, y1) + 1) >> kShift; ++row) {
            for (qint32 column = (std::min(x0, x1) - 1) >> kShift; column <= (std::max(x0, x1) + 1) >> kShift;
                 ++column) {
                m_cells[cellAt(column, row)] = Mixed;
            }
        }
    }
}

int CountryGrid::find(const GeoPoint &point) const
{
    const std::vector<Region> &regions = m_atlas.regions();
    for (const int country : m_countries) {
        if (m_atlas.contains(regions[std::size_t(country)], point)) {
            return country;
        }
    }
    return -1;
}

int CountryGrid::countryAt(const GeoPoint &point)
{
    const GridPoint at = onGrid(point);
    std::uint16_t &cell = m_cells[cellAt(at.x >> kShift, at.y >> kShift)];
    if (cell == Mixed) {
        return find(point);
    }
    if (cell == Unknown) {
        const int country = find(point);
        cell = std::uint16_t(country < 0 ? int(NoCountry) : country + FirstCountry);
    }
    return cell == NoCountry ? -1 : cell - FirstCountry;
}

} // namespace araxes
