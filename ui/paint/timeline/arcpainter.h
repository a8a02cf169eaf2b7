// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The selected event's relations over a timeline.

#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

/// Arcs that end in an arrow at the event that is referred to, with their kind where there is room, and arrows with
/// numbers at the edges behind which related events lie. Over the marks, below the labels.
void paintRelations(QPainter &painter, const TimelineScene &scene);
/// One arc again, stronger, for the one under the pointer.
void paintHoveredArc(QPainter &painter, const TimelineScene &scene, const RelationArc &arc);

} // namespace araxes
