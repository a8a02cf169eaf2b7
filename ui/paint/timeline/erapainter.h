// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The eras behind the events of a timeline.

#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

/// Quiet bands through the lanes and the names above them. Below everything else.
void paintEras(QPainter &painter, const TimelineScene &scene);
/// One band again, clearer, for the era under the pointer.
void paintHoveredEra(QPainter &painter, const TimelineScene &scene, const EraBand &band);

} // namespace araxes
