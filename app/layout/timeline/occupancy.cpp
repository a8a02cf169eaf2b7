// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/occupancy.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

constexpr double kCellPx = 2;

} // namespace

Occupancy::Occupancy(const QSizeF &size)
    : m_columns(std::max(0, int(std::ceil(size.width() / kCellPx))))
    , m_rows(std::max(0, int(std::ceil(size.height() / kCellPx))))
    , m_taken(std::size_t(m_columns) * std::size_t(m_rows))
{}

Occupancy::Cells Occupancy::cells(const QRectF &box) const
{
    const auto held = [](double value, int most) { return int(std::clamp(value, 0.0, double(most))); };
    return {held(std::floor(box.left() / kCellPx), m_columns), held(std::floor(box.top() / kCellPx), m_rows),
            held(std::ceil(box.right() / kCellPx), m_columns), held(std::ceil(box.bottom() / kCellPx), m_rows)};
}

void Occupancy::take(const QRectF &box)
{
    const Cells of = cells(box);
    for (int y = of.top; y < of.bottom; ++y) {
        const auto row = m_taken.begin() + std::ptrdiff_t(y) * m_columns;
        std::fill(row + of.left, row + std::max(of.left, of.right), std::uint8_t(1));
    }
}

bool Occupancy::isFree(const QRectF &box) const
{
    const Cells of = cells(box);
    for (int y = of.top; y < of.bottom; ++y) {
        const auto row = m_taken.begin() + std::ptrdiff_t(y) * m_columns;
        if (std::find(row + of.left, row + std::max(of.left, of.right), std::uint8_t(1)) !=
            row + std::max(of.left, of.right)) {
            return false;
        }
    }
    return true;
}

bool Occupancy::isColumnFree(int x, int top, int bottom) const
{
    for (int y = top; y < bottom; ++y) {
        if (m_taken[std::size_t(y) * std::size_t(m_columns) + std::size_t(x)]) {
            return false;
        }
    }
    return true;
}

double Occupancy::freeWidth(const QRectF &box) const
{
    const Cells of = cells(box);
    int x = of.left;
    while (x < m_columns && isColumnFree(x, of.top, of.bottom)) {
        ++x;
    }
    return x * kCellPx - box.left();
}

} // namespace araxes
