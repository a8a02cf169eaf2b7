// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map as a picture, by the functions that paint it on the screen.

#include "app/place/atlas/atlas.h"
#include "app/session/viewstate.h"
#include "ui/paint/theme.h"

#include <QRectF>

class QPainter;

namespace araxes {

/// Where the base map's credit stands: in the map's corner, or in words that are said apart from it.
enum class MapCredit { OnMap, Apart };

struct PaintedMap
{
    int unlabelled = 0; ///< events in view that could not be given a label
    QString credit;     ///< whom the map owes credit to, wherever it stands
};

/// Paints base map, marks, labels, scale bar and, when it stands there, the credit into an area, in layout units,
/// showing at least the state's visible box. Nothing is painted outside the area. Relief only when the painter is a
/// raster one.
PaintedMap paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas,
                    const Theme &theme, MapCredit credit = MapCredit::OnMap);

} // namespace araxes
