// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The ground under the events, as a picture: the same for screen tiles and for figures.

#include "app/layout/map/mapframe.h"
#include "app/place/atlas/atlas.h"
#include "app/session/viewstate.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// Fills the frame, its top left corner at (0, 0), with water, land, relief, lakes, rivers, divisions and borders;
/// no names. Safe in any thread. Neighbouring frames of one zoom fit without a seam. Beyond the world's sides the
/// world repeats. Relief only on a painter of pixels: elsewhere all is vectors.
void paintBaseMap(QPainter &painter, const MapFrame &frame, const Atlas &atlas, const Theme &theme,
                  const ViewOptions &options);

} // namespace araxes
