// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Before the timeline's layout: which lanes there are, in which order, and in which of them an event stands.

#include "app/layout/timeline/timelinelayout.h"

namespace araxes {

/// The lanes of a state in their order, and the way from an event to its lanes.
class LaneTable
{
public:
    /// Lanes for the values that events on the timeline have: first those that the reader put first, then topmost
    /// categories in the collection's order, values of other facets by falling number of events. Where other facets
    /// (in a figure, categories too) have more values than the frame has room for, the last ones share a lane. Events
    /// without any stand below. The state must outlive it.
    LaneTable(const ViewState &state, const TimelineFrame &frame);

    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    /// Numbers of the lanes that an event stands in, each once.
    [[nodiscard]] std::span<const int> lanesOf(int event);

private:
    void addLane(int value, const ViewState &state);
    void gather(std::span<const int> values, const ViewState &state);
    [[nodiscard]] std::size_t roomFor(std::span<const int> values, const ViewState &state, const TimelineFrame &frame,
                                      bool hasNone) const;

    const FacetColumn &m_column;
    std::vector<TimelineLane> m_lanes;
    std::vector<int> m_laneOf; ///< by value + 1, so that kNone has one too; kNone: no lane
    std::vector<int> m_found;  ///< what lanesOf() returned last
};

/// The events that the lanes show, as bits of EventState of which one is enough.
[[nodiscard]] int shownBits(const TimelineFrame &frame);
/// How many lanes a state has when there is room for all.
[[nodiscard]] int laneCount(const ViewState &state);

/// The choice with a lane folded, or unfolded if it was folded.
[[nodiscard]] LaneChoice withToggled(LaneChoice lanes, int value);
/// The choice with every shown lane but one folded and that one unfolded; when this is so already, all unfolded.
[[nodiscard]] LaneChoice withOnlyUnfolded(LaneChoice lanes, const std::vector<TimelineLane> &shown, int value);
/// The choice in which the shown lane `from` stands at `to`; both are lanes of a value.
[[nodiscard]] LaneChoice withMoved(LaneChoice lanes, const std::vector<TimelineLane> &shown, int from, int to);

} // namespace araxes
