// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/pointsin.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

/// With fewer comparisons than this the plain test is done before a raster is made.
constexpr std::size_t kWorthARaster = 2'000'000;

/// A side on the unrolled ring, as GeoPolygon::contains goes along it.
struct Side
{
    double fromX = 0;
    double fromLat = 0;
    double toX = 0;
    double toLat = 0;

    [[nodiscard]] double least() const { return std::min(fromX, toX); }
    [[nodiscard]] double most() const { return std::max(fromX, toX); }
    [[nodiscard]] bool isAt(double lat) const { return (fromLat > lat) != (toLat > lat); }
    [[nodiscard]] double crossing(double lat) const
    {
        return fromX + (toX - fromX) * (lat - fromLat) / (toLat - fromLat);
    }
};

std::vector<Side> unrolled(const GeoPolygon &polygon)
{
    const auto near = [](double longitude, double other) {
        return longitude + 360 * std::round((other - longitude) / 360);
    };
    std::vector<Side> sides;
    sides.reserve(polygon.corners.size());
    double x = near(polygon.corners.front().lon, 0);
    for (std::size_t i = 0; i < polygon.corners.size(); ++i) {
        const GeoPoint &to = polygon.corners[(i + 1) % polygon.corners.size()];
        const double next = near(to.lon, x);
        sides.push_back({x, polygon.corners[i].lat, next, to.lat});
        x = next;
    }
    return sides;
}

/// A raster over a polygon's bounds.
class PolygonRaster
{
public:
    explicit PolygonRaster(const GeoPolygon &polygon)
        : m_sides(unrolled(polygon))
    {
        measure();
        sortIntoRows();
        for (int row = 0; m_isClosed && row < kRows; ++row) {
            markTouched(row);
            fillRow(row);
        }
    }

    [[nodiscard]] bool contains(const GeoPoint &point) const
    {
        if (!(point.lat >= m_south && point.lat <= m_north)) {
            return false;
        }
        const int row = rowOf(point.lat);
        for (const double x : {point.lon - 360, point.lon, point.lon + 360}) {
            if (x < m_west) {
                if (!m_isClosed && isInside(row, x, point.lat)) {
                    return true;
                }
            } else if (x <= m_east) {
                const Cell cell = m_cells[std::size_t(row * kColumns + columnOf(x))];
                if (cell == Cell::Inside || (cell == Cell::Touched && isInside(row, x, point.lat))) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    enum class Cell : std::uint8_t { Outside, Inside, Touched };
    static constexpr int kRows = 1024;
    static constexpr int kColumns = 512;

    void measure()
    {
        m_west = m_east = m_sides.front().fromX;
        m_south = m_north = m_sides.front().fromLat;
        for (const Side &side : m_sides) {
            m_west = std::min(m_west, side.least());
            m_east = std::max(m_east, side.most());
            m_south = std::min(m_south, side.toLat);
            m_north = std::max(m_north, side.toLat);
        }
        m_isClosed = std::abs(m_sides.back().toX - m_sides.front().fromX) < 180;
        m_rowsPerDegree = m_north > m_south ? kRows / (m_north - m_south) : 1;
        m_columnsPerDegree = m_east > m_west ? kColumns / (m_east - m_west) : 1;
    }

    [[nodiscard]] int rowOf(double lat) const
    {
        return std::clamp(int((lat - m_south) * m_rowsPerDegree), 0, kRows - 1);
    }
    [[nodiscard]] int columnOf(double x) const
    {
        return std::clamp(int((x - m_west) * m_columnsPerDegree), 0, kColumns - 1);
    }

    /// The sides that reach into a row, the easternmost first: what lies west of a point need not be looked at.
    void sortIntoRows()
    {
        std::vector<std::size_t> order(m_sides.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(),
                  [this](std::size_t a, std::size_t b) { return m_sides[a].most() > m_sides[b].most(); });
        m_rows.resize(kRows);
        for (const std::size_t index : order) {
            const Side &side = m_sides[index];
            const int last = rowOf(std::max(side.fromLat, side.toLat));
            for (int row = rowOf(std::min(side.fromLat, side.toLat)); row <= last; ++row) {
                m_rows[std::size_t(row)].push_back(side);
            }
        }
        m_cells.assign(std::size_t(kRows) * kColumns, m_isClosed ? Cell::Outside : Cell::Touched);
    }

    /// The cells of a row that a side may touch, with one to spare on either side against rounding.
    void markTouched(int row)
    {
        constexpr double kSpare = 1e-6; // of a row
        const double south = m_south + (row - kSpare) / m_rowsPerDegree;
        const double north = m_south + (row + 1 + kSpare) / m_rowsPerDegree;
        for (const Side &side : m_rows[std::size_t(row)]) {
            double first = side.least();
            double last = side.most();
            if (side.fromLat != side.toLat) {
                const double low = side.crossing(std::max(south, std::min(side.fromLat, side.toLat)));
                const double high = side.crossing(std::min(north, std::max(side.fromLat, side.toLat)));
                first = std::min(low, high);
                last = std::max(low, high);
            }
            const int end = std::min(columnOf(last) + 1, kColumns - 1);
            for (int column = std::max(columnOf(first) - 1, 0); column <= end; ++column) {
                m_cells[std::size_t(row * kColumns + column)] = Cell::Touched;
            }
        }
    }

    /// Between two touched cells all cells are alike.
    void fillRow(int row)
    {
        Cell *cells = &m_cells[std::size_t(row) * kColumns];
        const double lat = m_south + (row + 0.5) / m_rowsPerDegree;
        for (int column = 0; column < kColumns; ++column) {
            if (cells[column] == Cell::Touched) {
                continue;
            }
            const bool isFirst = column == 0 || cells[column - 1] == Cell::Touched;
            const double x = m_west + (column + 0.5) / m_columnsPerDegree;
            cells[column] = !isFirst ? cells[column - 1] : isInside(row, x, lat) ? Cell::Inside : Cell::Outside;
        }
    }

    [[nodiscard]] bool isInside(int row, double x, double lat) const
    {
        bool isInside = false;
        for (const Side &side : m_rows[std::size_t(row)]) {
            if (side.most() < x) {
                break;
            }
            if (side.isAt(lat)) {
                isInside = isInside != (side.least() > x || side.crossing(lat) > x);
            }
        }
        return isInside;
    }

    std::vector<Side> m_sides;
    std::vector<std::vector<Side>> m_rows;
    std::vector<Cell> m_cells;
    double m_west = 0;
    double m_east = 0;
    double m_south = 0;
    double m_north = 0;
    double m_rowsPerDegree = 0;
    double m_columnsPerDegree = 0;
    bool m_isClosed = true; ///< it does not go around a pole; if it does, every cell counts as touched
};

template <typename Test>
std::vector<std::uint8_t> answers(std::span<const GeoPoint> points, const Test &test)
{
    std::vector<std::uint8_t> all(points.size());
    std::transform(points.begin(), points.end(), all.begin(),
                   [&test](const GeoPoint &point) { return std::uint8_t(test(point) ? 1 : 0); });
    return all;
}

} // namespace

std::vector<std::uint8_t> pointsIn(const GeoArea &area, std::span<const GeoPoint> points)
{
    const auto *polygon = std::get_if<GeoPolygon>(&area);
    if (polygon && polygon->corners.size() >= 3 && polygon->corners.size() * points.size() > kWorthARaster) {
        const PolygonRaster raster(*polygon);
        return answers(points, [&raster](const GeoPoint &point) { return raster.contains(point); });
    }
    if (const auto *circle = std::get_if<GeoCircle>(&area)) {
        const GeoBox bounds = circle->bounds();
        return answers(points,
                       [&](const GeoPoint &point) { return bounds.contains(point) && circle->contains(point); });
    }
    return answers(points, [&area](const GeoPoint &point) { return contains(area, point); });
}

} // namespace araxes
