// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of the timeline's lanes, left of them.

#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

/// However short the names are, and without any.
inline constexpr double kLeastLaneNamesPx = 76;
/// On the screen what the lanes are by stands below the names.
inline constexpr double kLeastFoldableNamesPx = 108;

/// What a lane is called: its value's name, "4 others", "Without category".
[[nodiscard]] QString laneName(const TimelineLane &lane, const TimelineScene &scene);
/// How wide what stands left of a state's lanes would like to be, with their counts; not more than the limit.
[[nodiscard]] double laneNamesWidth(const ViewState &state, const MeasureText &measure, LaneNames names, double most);
/// The box of the sign that folds a lane, within the names' area.
[[nodiscard]] QRectF foldSignBox(const TimelineLane &lane);
/// The signs that tell folded lanes from others; only a screen has them.
void paintFoldSigns(QPainter &painter, const TimelineScene &scene);

} // namespace araxes
