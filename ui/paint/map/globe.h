// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small globe that shows where on earth a map looks.

#include "app/layout/map/mapframe.h"
#include "app/place/atlas/atlas.h"
#include "ui/paint/theme.h"

#include <QImage>
#include <optional>

class QPainter;

namespace araxes {

/// The earth from far away above one point (orthographic projection), as a disc. Of one theme; lands are painted once.
class Globe
{
public:
    Globe(const Atlas &atlas, const Theme &theme);

    /// Paints it with the frame's view marked, in the middle of a rectangle that it fills.
    void paint(QPainter &painter, const QRectF &rect, const MapFrame &frame);

    /// Which point of the earth is seen there on a globe turned to a centre; null beside the disc.
    [[nodiscard]] static std::optional<GeoPoint> pointAt(const QPointF &px, const QRectF &rect, const GeoPoint &centre);
    /// Where a point is seen; null when it is on the far side.
    [[nodiscard]] static std::optional<QPointF> pxOf(const GeoPoint &point, const QRectF &rect, const GeoPoint &centre);
    /// Whether a view is so wide that nobody asks where it is.
    [[nodiscard]] static bool isNeeded(const MapFrame &frame);

private:
    [[nodiscard]] QImage sphere(int px, const GeoPoint &centre) const;
    void paintView(QPainter &painter, const QRectF &rect, const MapFrame &frame) const;

    Theme m_theme;
    QImage m_earth;  ///< all of it, in Web Mercator
    QImage m_sphere; ///< as last painted
    GeoPoint m_centre;
};

} // namespace araxes
