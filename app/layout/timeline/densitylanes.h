// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline of a large collection: where events are too many to be told apart, their number by day.

#include "app/layout/timeline/timelinelayout.h"

namespace araxes {

/// So many events in view are drawn one by one.
inline constexpr int kMostMarksInView = 2000;

/// Whether a state's view of time holds too many events to draw each, ghosts included. Never for a small collection,
/// which is packed from all its events.
[[nodiscard]] bool isDense(const ViewState &state);

/// Lays out each lane as one run of columns, whose counts come from the collection's tally: the cost does not grow with
/// the events. A column counts the events of which some day lies in it. The selected and the hovered event have marks.
void layOutDensity(TimelineLayout &layout, const ViewState &state, const DateScale &how, const TimelineFrame &frame);

/// The events that pass and are in view in a lane of such a layout, in time order, which its run does not name. Looks
/// at each event in view: for spans of a few days.
[[nodiscard]] std::vector<int> eventsInLane(const ViewState &state, const TimelineFrame &frame, int lane);

} // namespace araxes
