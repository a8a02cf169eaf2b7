// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where events lie, as plain numbers, to find those in a box as fast as memory can be read.

#include "app/query/crossfilter/seenrows.h"

namespace araxes {

/// The points of rows in the order of FacetColumns, to a ten-millionth of a degree (about a centimetre): 8 bytes a row,
/// 12 for each further point of one.
class RowPoints
{
public:
    RowPoints() = default;
    explicit RowPoints(const Collection &collection);

    void reserve(std::size_t rows);
    /// The next row; one without points is in no box.
    void append(std::span<const GeoPoint> points);

    /// The rows with a point in a box; on two threads where there are many.
    [[nodiscard]] RowBits inside(const GeoBox &box) const;
    [[nodiscard]] std::size_t size() const { return m_x.size(); }
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Test;
    struct Further
    {
        std::uint32_t row;
        std::int32_t x;
        std::int32_t y;
    };
    void markWords(std::size_t from, std::size_t to, const Test &test, RowBits &bits) const;

    std::vector<std::int32_t> m_x; ///< longitude of the first point of each row
    std::vector<std::int32_t> m_y; ///< latitude; nowhere on earth when there is none
    std::vector<Further> m_further;
};

} // namespace araxes
