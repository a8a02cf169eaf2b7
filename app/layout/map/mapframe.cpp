// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mapframe.h"

#include <algorithm>

namespace araxes {

QPointF MapFrame::toPx(const MercatorPoint &point) const
{
    const double east = point.x - centre.x;
    return {widthPx / 2 + (east - std::round(east)) * worldPx(), heightPx / 2 + (point.y - centre.y) * worldPx()};
}

MercatorPoint MapFrame::fromPx(const QPointF &px) const
{
    const double x = centre.x + (px.x() - widthPx / 2) / worldPx();
    return {x - std::floor(x), centre.y + (px.y() - heightPx / 2) / worldPx()};
}

GeoBox MapFrame::box() const
{
    const double top = centre.y - heightPx / 2 / worldPx();
    const double bottom = centre.y + heightPx / 2 / worldPx();
    GeoBox box;
    box.north = top <= 0 ? 90 : fromMercator({0, top}).lat;
    box.south = bottom >= 1 ? -90 : fromMercator({0, bottom}).lat;
    if (widthPx < worldPx()) {
        const double west = (centre.x - 0.5) * 360 - widthPx / worldPx() * 180;
        box.west = wrappedLongitude(west);
        const double east = box.west + widthPx / worldPx() * 360;
        box.east = east > 180 ? east - 360 : east;
    }
    return box;
}

MapFrame MapFrame::showing(const GeoBox &box, const QSizeF &size)
{
    const double top = toMercator({0, box.north}).y;
    const double bottom = toMercator({0, box.south}).y;
    const double fitWidth = size.width() / (kMercatorTilePx * std::max(box.width() / 360, 1e-12));
    const double fitHeight = size.height() / (kMercatorTilePx * std::max(bottom - top, 1e-12));
    MapFrame frame;
    frame.centre = {(box.west + box.width() / 2) / 360 + 0.5, (top + bottom) / 2};
    frame.centre.x -= std::floor(frame.centre.x);
    frame.zoom = std::min(kMaxZoom, std::log2(std::min(fitWidth, fitHeight)));
    frame.widthPx = size.width();
    frame.heightPx = size.height();
    return frame;
}

} // namespace araxes
