// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the world that a map shows, and where its points fall.

#include "app/place/webmercator.h"

#include <QPointF>
#include <QSizeF>

namespace araxes {

/// A value, in layout units. Zoom 0 shows the world 256 units wide; the world repeats eastwards and westwards.
struct MapFrame
{
    MercatorPoint centre;
    double zoom = 0;
    double widthPx = 256;
    double heightPx = 256;

    /// The world's side in layout units.
    [[nodiscard]] double worldPx() const { return kMercatorTilePx * std::exp2(zoom); }
    /// Where a point falls: of all its copies, the one nearest to the centre.
    [[nodiscard]] QPointF toPx(const MercatorPoint &point) const;
    [[nodiscard]] QPointF toPx(const GeoPoint &point) const { return toPx(toMercator(point)); }
    /// The point that is shown there, with x wrapped into 0 to 1; y leaves 0 to 1 beyond the square's edge.
    [[nodiscard]] MercatorPoint fromPx(const QPointF &px) const;
    /// What can be seen: the whole turn when the world is narrower than the frame, up to the pole at the square's edge.
    [[nodiscard]] GeoBox box() const;
    bool operator==(const MapFrame &) const = default;

    /// The closest frame of this size that shows the whole box, with the box in its middle; never closer than kMaxZoom.
    [[nodiscard]] static MapFrame showing(const GeoBox &box, const QSizeF &size);
    static constexpr double kMaxZoom = 18;
};

} // namespace araxes
