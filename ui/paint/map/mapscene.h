// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that lies over the base map in one frame: marks, names, scale bar and credits.

#include "app/layout/map/areaoutlines.h"
#include "app/layout/map/basemaplabels.h"
#include "app/layout/map/maplayout.h"
#include "ui/paint/map/mapcredits.h"
#include "ui/paint/mapink.h"

namespace araxes {

/// A name of the base map that found room.
struct PlacedName
{
    BaseMapLabel label;
    QRectF rect; ///< of the text before it is turned
    LabelSide side = LabelSide::Centre;
};

/// Laid out for one frame.
struct MapScene
{
    MapFrame frame;
    MapCredits credits;
    MapLayout layout;
    std::vector<AreaOutline> areas; ///< regions in force
    std::vector<PlacedName> names;
};

/// Whose map lies under the marks. Somebody else's has its own names on it.
enum class BaseMap { Ours, Online };

/// What a scene shows besides what the state asks for.
struct SceneParts
{
    QStringList credits; ///< whom to name in the corner
    BaseMap base = BaseMap::Ours;
    MapOpening opening = {};           ///< the cluster that is fanned out
    std::vector<QRectF> keepFree = {}; ///< what lies over the scene; nothing is named there
    const EventTies *ties = {};        ///< of the state's collection; null: no arcs and no relations
    MapExtras::Cells cells = MapExtras::Cells::Kept;
    const std::vector<BaseMapLabel> *names = {}; ///< of the frame, when they are known already
};

[[nodiscard]] MapScene mapScene(const ViewState &state, const MapFrame &frame, const Atlas &atlas,
                                const MeasureText &measure, const SceneParts &parts);
/// What the pointer is on, besides events: it stands out.
struct Hovered
{
    int cluster = kNone; ///< index into MapLayout::clusters
    int cell = kNone;    ///< index into MapLayout::cells
};

/// Paints a scene with its frame's top left corner at (0, 0).
void paintScene(QPainter &painter, const MapScene &scene, const ViewState &state, MapInk &ink,
                const Hovered &hovered = {});

} // namespace araxes
