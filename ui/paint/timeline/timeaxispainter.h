// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The axes of a timeline: two rows of ticks in one calendar below the lanes and, if wished, in another above them.

#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

/// Of one axis.
[[nodiscard]] double timeAxisHeight(const MeasureText &measure);
/// The ticks of the axis above; none without a second calendar.
[[nodiscard]] TimeTicks upperTimeTicks(const TimeScale &scale, const ViewOptions &options, const MeasureText &measure);

/// The upper axis mirrors the lower: its finer row stands next to the lanes. Calendars are named left of their axes,
/// beside the lane names, where there are two or the only one is not the Gregorian.
void paintTimeAxes(QPainter &painter, const TimelineScene &scene);

} // namespace araxes
