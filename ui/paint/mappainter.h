// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map as a picture: the same for the screen and for figures.

#include "app/layout/maplayout.h"
#include "app/place/atlas.h"
#include "app/session/viewstate.h"
#include "ui/paint/basemap.h"
#include "ui/paint/halotext.h"
#include "ui/paint/mapcredits.h"

#include <QRectF>

class QPainter;

namespace araxes {

/// A name of the base map with a place of its own.
struct PlacedName
{
    BaseMapLabel label;
    QRectF rect;
    LabelSide side = LabelSide::Centre;
};

/// All that lies over the base map in one frame, laid out.
struct MapScene
{
    MapFrame frame;
    MapCredits credits;
    MapLayout layout;
    std::vector<PlacedName> names;
};

/// Whose map lies under the marks. Somebody else's has its own names on it.
enum class BaseMap { Ours, Online };

/// credits: whom to name in the corner.
[[nodiscard]] MapScene mapScene(const ViewState &state, const MapFrame &frame, const Atlas &atlas,
                                const MeasureText &measure, const QStringList &credits, BaseMap base = BaseMap::Ours);
/// Paints a scene with its frame's top left corner at (0, 0). hoveredCluster: drawn larger; kNone when there is none.
void paintScene(QPainter &painter, const MapScene &scene, const ViewState &state, HaloText &text,
                int hoveredCluster = kNone);

/// Paints base map, marks, labels, scale bar and the map's own credit into an area, in layout units, showing at least
/// the state's visible box. Nothing is painted outside the area. Relief only when the painter is a raster one.
/// Returns how many events in view could not be given a label.
int paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas, const Theme &theme);

} // namespace araxes
