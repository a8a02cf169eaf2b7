// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/lanemarks.h"

#include "app/layout/timeline/lanevalues.h"
#include "app/query/tally/tally.h"

#include <cmath>

namespace araxes {

namespace {

constexpr int kFewEvents = 20'000; ///< so many are packed whole, from the first to the last

/// The days whose events are packed together: all, or of very many the view, or between the two the view and one view's
/// width on both sides, moving in whole steps so that a small pan changes nothing.
DayRange packedRange(const ViewState &state, const DayRange &view)
{
    if (state.matches.large) {
        return view; // beside it there may be millions
    }
    if (state.collection->columns().dated <= kFewEvents) {
        return {double(kOpenPast), double(kOpenFuture)};
    }
    const double step = view.length();
    return {(std::floor(view.begin / step) - 1) * step, (std::ceil(view.end / step) + 1) * step};
}

void addMark(LaneMarks &lane, const ViewState &state, int row, const DateScale &how)
{
    const Columns &columns = state.collection->columns();
    const int index = columns.event[std::size_t(row)];
    const Borrowed<Event> event = state.collection->event(index);
    if (!event->when) {
        return; // its record cannot be read any more
    }
    const std::uint8_t bits = state.matches.stateOf(index);
    TimelineMark mark = dateMark(*event->when, how);
    mark.event = index;
    mark.isDimmed = !columns.points(row).empty() && !(bits & InVisibleBox);
    mark.isGhost = !(bits & PassesFilter);
    if (!mark.isGhost && !event->claims.empty()) {
        for (RivalMark &rival : rivalMarks(*event, mark, how)) {
            mark.withRivals.left = std::min(mark.withRivals.left, rival.mark.left);
            mark.withRivals.right = std::max(mark.withRivals.right, rival.mark.right);
            lane.rivals.push_back(std::move(rival));
        }
    }
    lane.marks.push_back(std::move(mark));
}

} // namespace

std::vector<LaneMarks> laneMarks(const ViewState &state, const DateScale &how, const TimelineFrame &frame)
{
    const Columns &columns = state.collection->columns();
    const DayRange range = packedRange(state, how.scale.range());
    const int shown = shownBits(frame);
    LaneTable table(state, frame);
    std::vector<LaneMarks> lanes;
    for (const TimelineLane &lane : table.lanes()) {
        lanes.push_back({lane, {}, {}});
    }
    const auto addRow = [&](int row) {
        const int event = columns.event[std::size_t(row)];
        const std::uint8_t bits = state.matches.stateOf(event);
        if (!(bits & shown)) {
            return;
        }
        const bool isNear = range.overlaps(columns.span(row));
        for (const int number : table.lanesOf(event)) {
            LaneMarks &lane = lanes[std::size_t(number)];
            lane.lane.count += bits & PassesFilter ? 1 : 0;
            if (isNear) {
                addMark(lane, state, row, how);
                lane.marks.back().lane = number;
            }
        }
    };
    if (const LargeView *large = state.matches.large.get()) {
        large->rows->each({Day(std::floor(range.begin)), Day(std::ceil(range.end))}, addRow);
        for (LaneMarks &lane : lanes) {
            const DayCounts *own = large->lanes->of(lane.lane.value);
            lane.lane.count = int((own ? *own : large->lanes->others).in(large->window));
        }
        return lanes;
    }
    for (int row = 0; row < columns.dated; ++row) {
        addRow(row);
    }
    return lanes;
}

} // namespace araxes
