// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/lanemarks.h"

#include "app/text/plaintext.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kBarFromPx = 12;     ///< certain days shorter than this are a point
constexpr double kWhiskerFromPx = 14; ///< possible days shorter than this hide behind the point
constexpr double kFarPx = 1e6;        ///< ends are held here: far outside any view, near enough to compute with
constexpr int kFewEvents = 20'000;    ///< so many are packed whole, from the first to the last

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

double heldX(const TimeScale &scale, Day day)
{
    return std::clamp(scale.x(day), -kFarPx, kFarPx);
}

MarkEnd endOf(Endpoint endpoint, const HistoricalDate &date)
{
    switch (endpoint) {
    case Endpoint::Open:
        return MarkEnd::Arrow;
    case Endpoint::Unknown:
        return MarkEnd::Ragged;
    case Endpoint::Known:
        break;
    }
    return date.isApproximate() ? MarkEnd::Soft : MarkEnd::Sharp;
}

double reach(MarkEnd end)
{
    return end == MarkEnd::Ragged ? kRaggedPx : end == MarkEnd::Soft ? kSoftPx : 0;
}

/// Where a point's shape stands: in the middle of what is sure, else of what is possible.
double middle(const TimeSpan &possible, const TimeSpan &core, const TimeScale &scale)
{
    const TimeSpan &span = core.isEmpty() ? possible : core;
    if (span.begin <= kOpenPast || span.end >= kOpenFuture) {
        return heldX(scale, span.begin <= kOpenPast ? span.end : span.begin);
    }
    return std::clamp((scale.x(span.begin) + scale.x(span.end)) / 2, -kFarPx, kFarPx);
}

void setExtent(TimelineMark &mark, const TimeSpan &possible, const TimeSpan &core, const TimeScale &scale)
{
    mark.left = heldX(scale, possible.begin);
    mark.right = heldX(scale, possible.end);
    mark.coreLeft = core.isEmpty() ? 0 : heldX(scale, core.begin);
    mark.coreRight = core.isEmpty() ? 0 : heldX(scale, core.end);
    mark.x = middle(possible, core, scale);
    mark.form = mark.coreRight - mark.coreLeft >= kBarFromPx ? MarkForm::Bar : MarkForm::Point;
    if (mark.form == MarkForm::Point) {
        const bool hasWhisker = mark.right - mark.left >= kWhiskerFromPx;
        mark.left = std::min(hasWhisker ? mark.left : mark.x, mark.x - kPointPx / 2);
        mark.right = std::max(hasWhisker ? mark.right : mark.x, mark.x + kPointPx / 2);
    }
    mark.left -= reach(mark.start);
    mark.right += reach(mark.end);
}

TimelineMark markOf(const ViewState &state, int row, const TimeScale &scale)
{
    const Columns &columns = state.collection->columns();
    TimelineMark mark;
    mark.event = columns.event[std::size_t(row)];
    const HistoricalDate &date = *state.collection->event(mark.event).when;
    const std::uint8_t bits = state.matches.state[std::size_t(mark.event)];
    mark.start = endOf(date.start(), date);
    mark.end = endOf(date.end(), date);
    mark.isUncertain = date.isUncertain();
    mark.isDimmed = !columns.points(row).empty() && !(bits & InVisibleBox);
    mark.isGhost = !(bits & PassesFilter);
    setExtent(mark, columns.span(row), columns.core(row), scale);
    return mark;
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

std::vector<LaneMarks> laneMarks(const ViewState &state, const TimeScale &scale, const TimelineFrame &frame)
{
    const Columns &columns = state.collection->columns();
    const DayRange range = packedRange(*state.collection, scale.range());
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
            lane.marks.push_back(markOf(state, row, scale));
        }
    }
    finish(lanes, state, frame);
    return lanes;
}

} // namespace araxes
