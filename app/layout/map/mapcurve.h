// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Curves between two places on a map.

#include "app/layout/map/mapframe.h"

#include <QRectF>
#include <vector>

namespace araxes {

/// The shortest way over the sphere from one place to another, in layout units; ways too short to be seen bending are
/// bent to their left, so that the way there and the way back are two. One piece, also across the 180th meridian;
/// its first point is the copy nearest to the frame's centre.
[[nodiscard]] std::vector<QPointF> mapCurve(const GeoPoint &from, const GeoPoint &to, const MapFrame &frame);
/// The curve with its ends moved to where the two are drawn; what lies between moves along in proportion.
[[nodiscard]] std::vector<QPointF> withEnds(std::vector<QPointF> curve, const QPointF &from, const QPointF &to);

/// The first stretch of a curve that lies in a rectangle.
struct ClippedCurve
{
    std::vector<QPointF> points; ///< empty when none of it does
    double begin = 0;            ///< where the stretch begins and ends, as shares of the curve's length
    double end = 1;
};

[[nodiscard]] ClippedCurve clippedCurve(const std::vector<QPointF> &curve, const QRectF &area);
[[nodiscard]] double lengthOf(const std::vector<QPointF> &curve);
/// The point this far along, in layout units.
[[nodiscard]] QPointF pointAlong(const std::vector<QPointF> &curve, double length);
/// The curve without so much of its beginning and its end; empty when nothing is left.
[[nodiscard]] std::vector<QPointF> shortened(const std::vector<QPointF> &curve, double atBegin, double atEnd);

} // namespace araxes
