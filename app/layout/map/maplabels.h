// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The titles of events on a map: who gets one, and where it stands.

#include "app/layout/map/maplayout.h"

namespace araxes {

/// Fans an opened cluster out, with the titles of its events. Those that no longer stand on the map are left out;
/// of fewer than two there is no fan.
void fanOut(MapLayout &layout, const MapOpening &opening, const ViewState &state, const MapFrame &frame,
            const MeasureText &measure);
/// Names what a layout shows, by priority: the selected and hovered event, places with several events, then events
/// that stand alone, are much written about, or are early. Fills labels, placer, eventsInView and unlabelled.
void labelMap(MapLayout &layout, const ViewState &state, const MapFrame &frame, const MeasureText &measure,
              const std::vector<QRectF> &keepFree);

} // namespace araxes
