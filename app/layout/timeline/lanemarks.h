// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first step of the timeline's layout: events to marks with their extent along the axis.

#include "app/layout/timeline/timelinelayout.h"

namespace araxes {

/// One lane before it has a place: its marks in time order, without rows.
struct LaneMarks
{
    TimelineLane lane;
    std::vector<TimelineMark> marks;
    std::vector<RivalMark> rivals; ///< of the marks, in their order
};

/// The dated events that pass, by lane.
[[nodiscard]] std::vector<LaneMarks> laneMarks(const ViewState &state, const DateScale &how,
                                               const TimelineFrame &frame);

} // namespace araxes
