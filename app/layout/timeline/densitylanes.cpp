// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/densitylanes.h"

#include "app/layout/timeline/lanerows.h"
#include "app/layout/timeline/lanevalues.h"
#include "app/query/tally/tally.h"

#include <cmath>

namespace araxes {

namespace {

constexpr TimeSpan kAllTime{kOpenPast, kOpenFuture};

TimeSpan wholeDays(const DayRange &range)
{
    return {Day(std::floor(range.begin)), Day(std::ceil(range.end))};
}

/// Days of a lane's rows.
const DayCounts &daysOf(const LaneCounts &counts, const TimelineLane &lane)
{
    const DayCounts *own = lane.value == kOtherValues ? nullptr : counts.of(lane.value);
    return own ? *own : counts.others;
}

/// Where columns begin: whole days, as many to each as it takes to be seen, counted from day 0 so that panning regroups
/// nothing.
std::vector<Day> columnEdges(const TimeScale &scale)
{
    const Day step = std::max<Day>(1, Day(std::ceil(kColumnPx * scale.daysPerPx())));
    std::vector<Day> edges;
    Day edge = Day(std::floor(scale.range().begin / double(step))) * step;
    for (; double(edge) < scale.range().end; edge += step) {
        edges.push_back(edge);
    }
    edges.push_back(edge);
    return edges;
}

class DensityLanes
{
public:
    DensityLanes(TimelineLayout &layout, const ViewState &state, const DateScale &how, const TimelineFrame &frame)
        : m_layout(layout)
        , m_state(state)
        , m_how(how)
        , m_frame(frame)
        , m_counts(*state.matches.large->lanes)
        , m_edges(columnEdges(how.scale))
    {}

    void lay()
    {
        LaneTable table(m_state, m_frame);
        m_layout.lanes = table.lanes();
        setHeights();
        for (std::size_t i = 0; i < m_layout.lanes.size(); ++i) {
            addRun(int(i));
        }
        for (const int event : {m_state.hovered, m_state.selected}) {
            if (event != kNone && m_state.matches.isOnMap(event)) {
                addMark(event, table.lanesOf(event));
            }
        }
    }

private:
    void setHeights()
    {
        double left = m_frame.heightPx;
        std::vector<double> wanted;
        for (const TimelineLane &lane : m_layout.lanes) {
            if (lane.isCollapsed) {
                left -= kCollapsedLanePx;
            } else {
                wanted.push_back(m_frame.heightPx);
            }
        }
        const std::vector<double> heights = sharedHeights(std::move(wanted), left, m_frame.leastLanePx);
        std::size_t next = 0;
        for (TimelineLane &lane : m_layout.lanes) {
            lane.top = m_layout.contentHeight;
            lane.height = lane.isCollapsed ? kCollapsedLanePx : heights[next++];
            m_layout.contentHeight += lane.height;
        }
    }

    void addRun(int number)
    {
        TimelineLane &lane = m_layout.lanes[std::size_t(number)];
        const DayCounts &days = daysOf(m_counts, lane);
        const LargeView &large = *m_state.matches.large;
        lane.count = int(days.in(large.window));
        DensityRun run;
        run.lane = number;
        run.columnPx = double(m_edges[1] - m_edges[0]) / m_how.scale.daysPerPx();
        run.box = QRectF(m_how.scale.x(m_edges.front()), lane.top + kLanePadPx,
                         run.columnPx * double(m_edges.size() - 1), lane.height - 2 * kLanePadPx);
        run.columns = days.bins(m_edges, large.window);
        run.ghosts.resize(run.columns.size());
        if (m_frame.outside == TimelineFrame::Outside::Ghosts) {
            run.ghosts = days.bins(m_edges, kAllTime);
            std::transform(run.ghosts.begin(), run.ghosts.end(), run.columns.begin(), run.ghosts.begin(), std::minus());
        }
        run.span = wholeDays(m_how.scale.range());
        const TimeSpan seen{std::max(run.span.begin, large.window.begin), std::min(run.span.end, large.window.end)};
        run.count = int(days.in(seen));
        for (std::size_t i = 0; i < run.columns.size(); ++i) {
            run.highest = std::max(run.highest, run.columns[i] + run.ghosts[i]);
        }
        m_layout.hiddenLabels += run.count;
        m_layout.runs.push_back(std::move(run));
    }

    void addMark(int event, std::span<const int> lanes)
    {
        const Borrowed<Event> whole = m_state.collection->event(event);
        for (const int number : lanes) {
            if (!whole->when) {
                return; // its record cannot be read any more
            }
            const TimelineLane &lane = m_layout.lanes[std::size_t(number)];
            TimelineMark mark = dateMark(*whole->when, m_how);
            mark.event = event;
            mark.lane = number;
            mark.y = lane.top + lane.height / 2;
            mark.height = mark.form == MarkForm::Point ? kPointPx : kBarPx;
            m_layout.marks.push_back(std::move(mark));
        }
    }

    TimelineLayout &m_layout;
    const ViewState &m_state;
    const DateScale &m_how;
    const TimelineFrame &m_frame;
    const LaneCounts &m_counts;
    std::vector<Day> m_edges;
};

} // namespace

bool isDense(const ViewState &state)
{
    if (!state.matches.large) {
        return false;
    }
    const LaneCounts &counts = *state.matches.large->lanes;
    if (counts.totals.empty()) {
        return true; // nothing has been counted yet: it may be millions
    }
    const TimeSpan seen = wholeDays(state.visibleSpan);
    std::uint32_t inView = counts.others.in(seen);
    for (const DayCounts &days : counts.days) {
        inView += days.in(seen);
    }
    return inView > std::uint32_t(kMostMarksInView);
}

void layOutDensity(TimelineLayout &layout, const ViewState &state, const DateScale &how, const TimelineFrame &frame)
{
    DensityLanes(layout, state, how, frame).lay();
}

std::vector<int> eventsInLane(const ViewState &state, const TimelineFrame &frame, int lane)
{
    LaneTable table(state, frame);
    std::vector<int> events;
    state.matches.large->rows->each(wholeDays(state.visibleSpan), [&](int row) {
        const int event = state.collection->columns().event[std::size_t(row)];
        const std::span<const int> lanes = table.lanesOf(event);
        if (state.matches.isOnMap(event) && std::find(lanes.begin(), lanes.end(), lane) != lanes.end()) {
            events.push_back(event);
        }
    });
    return events;
}

} // namespace araxes
