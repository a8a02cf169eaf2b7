// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mapfan.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

/// Between the disc's rim and the marks.
constexpr double kLegPx = 24;
/// What a title needs beside its mark to be worth showing.
constexpr double kTitlePx = 96;
/// Between a mark's middle and the view's edge.
constexpr double kEdgePx = MapGrouping::kMarkRadius + 6;

double circleRadius(double discRadius, int rows)
{
    return std::max(discRadius + kLegPx, (rows - 1) * kFanRowPx / 2 + kLegPx / 2);
}

/// Marks down one side of the centre; side is -1 or +1.
void addColumn(std::vector<QPointF> &spots, const QPointF &centre, double discRadius, int rows, double side)
{
    const double radius = circleRadius(discRadius, rows);
    for (int row = 0; row < rows; ++row) {
        const double y = (row - (rows - 1) / 2.0) * kFanRowPx;
        const double x = std::max(discRadius + kLegPx / 2, std::sqrt(std::max(0.0, radius * radius - y * y)));
        spots.push_back(centre + QPointF(side * x, y));
    }
}

/// How far a range must move to lie within limits; its beginning wins where they are too narrow.
double shiftInto(double low, double high, double least, double most)
{
    return low < least || high - low > most - least ? least - low : high > most ? most - high : 0;
}

void keepInside(std::vector<QPointF> &spots, const QRectF &view)
{
    const auto [left, right] = std::minmax_element(spots.begin(), spots.end(),
                                                   [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax_element(spots.begin(), spots.end(),
                                                   [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    const QPointF shift(shiftInto(left->x(), right->x(), view.left() + kEdgePx, view.right() - kEdgePx),
                        shiftInto(top->y(), bottom->y(), view.top() + kEdgePx, view.bottom() - kEdgePx));
    for (QPointF &spot : spots) {
        spot += shift;
    }
}

} // namespace

std::vector<QPointF> fanSpots(const QPointF &centre, double discRadius, int count, const QRectF &view)
{
    std::vector<QPointF> spots;
    if (count <= 0) {
        return spots;
    }
    const double needed = circleRadius(discRadius, (count + 1) / 2) + kTitlePx;
    const bool hasLeft = centre.x() - view.left() >= needed;
    const bool hasRight = view.right() - centre.x() >= needed;
    const int left = hasLeft == hasRight ? count / 2 : hasLeft ? count : 0;
    addColumn(spots, centre, discRadius, left, -1);
    addColumn(spots, centre, discRadius, count - left, +1);
    keepInside(spots, view);
    return spots;
}

} // namespace araxes
