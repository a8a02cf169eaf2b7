// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where regions and drawn areas fall in a frame of the map: outlines, and the handles by which an area is changed.

#include "app/layout/map/mapframe.h"
#include "app/place/atlas/atlas.h"
#include "app/query/filter.h"

#include <QPointF>

namespace araxes {

/// Rings in layout units, closed by their first point; what an odd number of them encloses is inside.
struct AreaOutline
{
    std::vector<std::vector<QPointF>> rings;
    Take take = Take::In;
};

[[nodiscard]] std::vector<QPointF> outlineOf(const GeoArea &area, const MapFrame &frame);
/// One for each region in force, those with a code from the atlas.
[[nodiscard]] std::vector<AreaOutline> areaOutlines(const std::vector<RegionFilter> &regions, const MapFrame &frame,
                                                    const Atlas &atlas);

/// A point to drag.
struct AreaHandle
{
    enum class Kind {
        Corner, ///< of a box (south-west first, then south-east, north-east, north-west) or polygon
        Side,   ///< the middle of the side after the corner with this index; of a polygon it becomes a corner
        Centre, ///< moves the whole
        Radius, ///< of a circle
    };
    Kind kind = Kind::Corner;
    std::size_t index = 0;
    QPointF px;
};
/// The last of those that lie on each other is on top.
[[nodiscard]] std::vector<AreaHandle> areaHandles(const GeoArea &area, const MapFrame &frame);
/// The area after a handle was dragged to a point; a box whose sides would cross keeps them in order.
[[nodiscard]] GeoArea dragged(const GeoArea &area, const AreaHandle &handle, const GeoPoint &to);

} // namespace araxes
