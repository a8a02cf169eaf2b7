// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map as a picture, by the functions that paint it on the screen.

#include "app/place/atlas/atlas.h"
#include "app/session/viewstate.h"
#include "ui/paint/theme.h"

#include <QRectF>

class QPainter;

namespace araxes {

/// Paints base map, marks, labels, scale bar and the map's own credit into an area, in layout units, showing at least
/// the state's visible box. Nothing is painted outside the area. Relief only when the painter is a raster one.
/// Returns how many events in view could not be given a label.
int paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas, const Theme &theme);

} // namespace araxes
