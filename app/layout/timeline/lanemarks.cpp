// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/lanemarks.h"

#include "app/text/plaintext.h"

#include <cmath>

namespace araxes {

namespace {

constexpr int kFewEvents = 20'000; ///< so many are packed whole, from the first to the last

/// Lane number of every category, and one more for events without; lanes in the collection's order.
std::vector<int> lanesByCategory(const Collection &collection, std::vector<LaneMarks> &lanes)
{
    const int count = int(collection.categories().size());
    std::vector<int> laneOf(std::size_t(count) + 1, kNone);
    for (int category = 0; category < count; ++category) {
        if (collection.rootCategory(category) == category) {
            laneOf[std::size_t(category)] = int(lanes.size());
            lanes.emplace_back().lane.category = category;
        }
    }
    for (int category = 0; category < count; ++category) {
        laneOf[std::size_t(category)] = laneOf[std::size_t(collection.rootCategory(category))];
    }
    laneOf.back() = int(lanes.size());
    lanes.emplace_back();
    return laneOf;
}

/// The days whose events are packed together: all, or the view and one view's width on both sides,
/// moving in whole steps so that a small pan changes nothing.
DayRange packedRange(const Collection &collection, const DayRange &view)
{
    if (collection.columns().dated <= kFewEvents) {
        return {double(kOpenPast), double(kOpenFuture)};
    }
    const double step = view.length();
    return {(std::floor(view.begin / step) - 1) * step, (std::ceil(view.end / step) + 1) * step};
}

void addMark(LaneMarks &lane, const ViewState &state, int row, const DateScale &how)
{
    const Columns &columns = state.collection->columns();
    const int index = columns.event[std::size_t(row)];
    const Event &event = state.collection->event(index);
    const std::uint8_t bits = state.matches.state[std::size_t(index)];
    TimelineMark mark = dateMark(*event.when, how);
    mark.event = index;
    mark.isDimmed = !columns.points(row).empty() && !(bits & InVisibleBox);
    mark.isGhost = !(bits & PassesFilter);
    if (!mark.isGhost && !event.claims.empty()) {
        for (RivalMark &rival : rivalMarks(event, mark, how)) {
            mark.withRivals.left = std::min(mark.withRivals.left, rival.mark.left);
            mark.withRivals.right = std::max(mark.withRivals.right, rival.mark.right);
            lane.rivals.push_back(std::move(rival));
        }
    }
    lane.marks.push_back(std::move(mark));
}

void finish(std::vector<LaneMarks> &lanes, const ViewState &state, const TimelineFrame &frame)
{
    std::erase_if(lanes, [](const LaneMarks &lane) { return lane.marks.empty() && lane.lane.count == 0; });
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        TimelineLane &lane = lanes[i].lane;
        if (lane.category != kNone) {
            const Category &category = state.collection->categories()[std::size_t(lane.category)];
            lane.name = displayText(category.name.best(state.options.languages));
        }
        lane.isCollapsed =
            std::find(frame.collapsed.begin(), frame.collapsed.end(), lane.category) != frame.collapsed.end();
        for (TimelineMark &mark : lanes[i].marks) {
            mark.lane = int(i);
        }
    }
}

} // namespace

std::vector<LaneMarks> laneMarks(const ViewState &state, const DateScale &how, const TimelineFrame &frame)
{
    const Columns &columns = state.collection->columns();
    const DayRange range = packedRange(*state.collection, how.scale.range());
    const int wanted = frame.outside == TimelineFrame::Outside::Ghosts ? PassesFilter | PassesAllButTime : PassesFilter;
    std::vector<LaneMarks> lanes;
    const std::vector<int> laneOf = lanesByCategory(*state.collection, lanes);
    for (int row = 0; row < columns.dated; ++row) {
        const std::uint8_t bits = state.matches.state[std::size_t(columns.event[std::size_t(row)])];
        if (!(bits & wanted)) {
            continue;
        }
        const int category = columns.category[std::size_t(row)];
        LaneMarks &lane = lanes[std::size_t(category == kNone ? laneOf.back() : laneOf[std::size_t(category)])];
        lane.lane.count += bits & PassesFilter ? 1 : 0;
        if (range.overlaps(columns.span(row))) {
            addMark(lane, state, row, how);
        }
    }
    finish(lanes, state, frame);
    return lanes;
}

} // namespace araxes
