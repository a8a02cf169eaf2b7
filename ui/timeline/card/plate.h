// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few words on a plate over the timeline.

#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

/// With its top left corner at a point, but kept within an area; long lines are broken.
void paintPlate(QPainter &painter, const TimelineScene &scene, const QString &text, const QPointF &at,
                const QRectF &area);

} // namespace araxes
