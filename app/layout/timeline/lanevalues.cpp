// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/lanevalues.h"

#include "app/layout/timeline/lanerows.h"
#include "app/query/tally/tally.h"
#include "app/text/plaintext.h"

#include <numeric>

namespace araxes {

namespace {

constexpr std::size_t kLeastValues = 3;      ///< so many values keep their own lanes, however low the view is
constexpr std::size_t kLeastShownValues = 1; ///< the same where one cannot scroll to them

bool contains(const std::vector<int> &values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// How many of the shown events have each value; by value + 1, those without any first.
std::vector<int> tally(const ViewState &state, const FacetColumn &column, int bits)
{
    std::vector<int> counts(column.values.size() + 1, 0);
    if (const LargeView *large = state.matches.large.get()) {
        const bool isCounted = large->lanes->by == state.lanes.by && !large->lanes->totals.empty();
        return isCounted ? large->lanes->totals : counts;
    }
    const Columns &columns = state.collection->columns();
    for (int row = 0; row < columns.dated; ++row) {
        const int event = columns.event[std::size_t(row)];
        if (!(state.matches.stateOf(event) & bits)) {
            continue;
        }
        const std::span<const int> values = column.of(event);
        counts[0] += values.empty() ? 1 : 0;
        for (const int value : values) {
            ++counts[std::size_t(value) + 1];
        }
    }
    return counts;
}

/// What a lane's count is in a large collection; of a small one its events are counted as they are laid out.
int tallied(const ViewState &state, int value)
{
    const LargeView *large = state.matches.large.get();
    if (!large) {
        return 0;
    }
    const DayCounts *own = large->lanes->of(value);
    return int((own ? *own : large->lanes->others).in(large->window));
}

/// The values that get a lane, in order.
std::vector<int> orderedValues(const ViewState &state, const std::vector<int> &counts)
{
    std::vector<int> values(counts.size() - 1);
    std::iota(values.begin(), values.end(), 0);
    const bool isByCategory = state.lanes.by == Facet::Category;
    std::erase_if(values, [&](int value) {
        return counts[std::size_t(value) + 1] == 0 || (isByCategory && state.collection->rootCategory(value) != value);
    });
    const auto place = [&](int value) {
        const auto &order = state.lanes.order;
        const auto put = std::find(order.begin(), order.end(), value) - order.begin();
        return std::tuple(put, isByCategory ? 0 : -counts[std::size_t(value) + 1], value);
    };
    std::sort(values.begin(), values.end(), [&](int a, int b) { return place(a) < place(b); });
    return values;
}

} // namespace

LaneTable::LaneTable(const ViewState &state, const TimelineFrame &frame)
    : m_column(state.collection->facet(state.lanes.by))
    , m_laneOf(m_column.values.size() + 1, kNone)
{
    const std::vector<int> counts = tally(state, m_column, shownBits(frame));
    const std::vector<int> values = orderedValues(state, counts);
    const bool hasNone = counts[0] > 0;
    const std::size_t own = roomFor(values, state, frame, hasNone);
    for (const int value : std::span(values).first(own)) {
        addLane(value, state);
    }
    if (own < values.size()) {
        gather(std::span(values).subspan(own), state);
    }
    if (hasNone) {
        addLane(kNone, state);
    }
}

void LaneTable::addLane(int value, const ViewState &state)
{
    m_laneOf[std::size_t(value + 1)] = int(m_lanes.size());
    TimelineLane &lane = m_lanes.emplace_back();
    lane.value = value;
    lane.count = tallied(state, value);
    lane.isCollapsed = contains(state.lanes.collapsed, value);
    if (value != kNone) {
        const FacetValue &named = m_column.values[std::size_t(value)];
        const QString name = displayText(named.name.best(state.options.languages));
        lane.name = name.isEmpty() ? displayText(named.key) : name;
    }
}

void LaneTable::gather(std::span<const int> values, const ViewState &state)
{
    for (const int value : values) {
        m_laneOf[std::size_t(value) + 1] = int(m_lanes.size());
    }
    TimelineLane &lane = m_lanes.emplace_back();
    lane.value = kOtherValues;
    lane.count = tallied(state, kOtherValues);
    lane.others.assign(values.begin(), values.end());
    lane.isCollapsed = contains(state.lanes.collapsed, kOtherValues);
}

/// How many of the values get lanes of their own.
std::size_t LaneTable::roomFor(std::span<const int> values, const ViewState &state, const TimelineFrame &frame,
                               bool hasNone) const
{
    const auto heightOf = [&](int value) {
        return contains(state.lanes.collapsed, value) ? kCollapsedLanePx : frame.leastLanePx;
    };
    double needed = hasNone ? heightOf(kNone) : 0;
    for (const int value : values) {
        needed += heightOf(value);
    }
    const bool isShared = frame.categories == TimelineFrame::Overflow::Shares;
    // Of a large collection categories are counted each by itself.
    const bool isWhole = state.lanes.by == Facet::Category && (!isShared || state.matches.large);
    if (isWhole || needed <= frame.heightPx) {
        return values.size();
    }
    const std::size_t least = isShared ? kLeastShownValues : kLeastValues;
    double left = frame.heightPx - heightOf(kOtherValues) - (hasNone ? heightOf(kNone) : 0);
    std::size_t own = 0;
    while (own < values.size() && (own < least || left >= heightOf(values[own]))) {
        left -= heightOf(values[own++]);
    }
    // Of a large collection what is counted by itself is not among those counted as others.
    while (state.matches.large && own < values.size() && state.matches.large->lanes->of(values[own])) {
        ++own;
    }
    return own;
}

std::span<const int> LaneTable::lanesOf(int event)
{
    m_found.clear();
    const std::span<const int> values = m_column.of(event);
    if (values.empty() && m_laneOf.front() != kNone) {
        m_found.push_back(m_laneOf.front());
    }
    for (const int value : values) {
        const int lane = m_laneOf[std::size_t(value) + 1];
        if (lane != kNone && !contains(m_found, lane)) {
            m_found.push_back(lane);
        }
    }
    return m_found;
}

int shownBits(const TimelineFrame &frame)
{
    return frame.outside == TimelineFrame::Outside::Ghosts ? PassesFilter | PassesAllButTime : PassesFilter;
}

int laneCount(const ViewState &state)
{
    TimelineFrame frame;
    frame.heightPx = 1e9;
    return int(LaneTable(state, frame).lanes().size());
}

LaneChoice withToggled(LaneChoice lanes, int value)
{
    if (std::erase(lanes.collapsed, value) == 0) {
        lanes.collapsed.insert(std::upper_bound(lanes.collapsed.begin(), lanes.collapsed.end(), value), value);
    }
    return lanes;
}

LaneChoice withOnlyUnfolded(LaneChoice lanes, const std::vector<TimelineLane> &shown, int value)
{
    std::vector<int> others;
    for (const TimelineLane &lane : shown) {
        if (lane.value != value) {
            others.push_back(lane.value);
        }
    }
    std::sort(others.begin(), others.end());
    lanes.collapsed = lanes.collapsed == others ? std::vector<int>() : others;
    return lanes;
}

LaneChoice withMoved(LaneChoice lanes, const std::vector<TimelineLane> &shown, int from, int to)
{
    std::vector<int> values;
    values.reserve(shown.size() + 1);
    for (const TimelineLane &lane : shown) {
        values.push_back(lane.value);
    }
    values.insert(values.begin() + to + (to > from ? 1 : 0), shown[std::size_t(from)].value);
    values.erase(values.begin() + from + (to > from ? 0 : 1));
    // Only what the reader's hand has passed is fixed: the lanes below go on standing by their counts.
    values.resize(std::size_t(std::max(from, to)) + 1);
    std::erase_if(lanes.order, [&](int value) { return contains(values, value); });
    lanes.order.insert(lanes.order.begin(), values.begin(), values.end());
    return lanes;
}

} // namespace araxes
