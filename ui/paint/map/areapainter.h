// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Regions in force and areas that are being drawn, over the map.

#include "app/layout/map/areaoutlines.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// An area taken in has a line and a faint fill; one taken out a broken line and hatching.
void paintAreas(QPainter &painter, const std::vector<AreaOutline> &outlines, const Theme &theme);
void paintHandles(QPainter &painter, const std::vector<AreaHandle> &handles, const Theme &theme);

} // namespace araxes
