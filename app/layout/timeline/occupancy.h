// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which parts of an area are taken, on a fine grid: a box that is free here overlaps nothing that was taken.

#include <QRectF>

#include <cstdint>
#include <vector>

namespace araxes {

/// Boxes are widened to the grid, so two taken boxes never overlap. Parts outside the area are ignored.
class Occupancy
{
public:
    explicit Occupancy(const QSizeF &size);

    void take(const QRectF &box);
    [[nodiscard]] bool isFree(const QRectF &box) const;
    /// How wide a box of this height may be to the right of its left edge before it meets something or the edge.
    [[nodiscard]] double freeWidth(const QRectF &box) const;

private:
    struct Cells
    {
        int left, top, right, bottom;
    };
    [[nodiscard]] Cells cells(const QRectF &box) const;
    [[nodiscard]] bool isColumnFree(int x, int top, int bottom) const;

    int m_columns;
    int m_rows;
    std::vector<std::uint8_t> m_taken;
};

} // namespace araxes
