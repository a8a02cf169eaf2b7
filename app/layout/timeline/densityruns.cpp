// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/densityruns.h"

#include <cmath>
#include <numeric>

namespace araxes {

namespace {

constexpr double kCellPx = 4 * kColumnPx;
constexpr std::int64_t kBridgedCells = 3; ///< cells this far apart still make one run
constexpr double kBadgePx = 28;           ///< width of a number that stands for a short run
constexpr double kShortRunPx = 36;
constexpr int kFewEvents = 20; ///< columns of fewer events are only a flicker

/// The mark's place as far as the view can show it: a long mark counts where it is seen.
double seenX(const TimelineMark &mark, double widthPx)
{
    if (CrowdedCells::isNarrow(mark)) {
        return mark.x;
    }
    const double left = std::clamp(mark.left, 0.0, widthPx);
    const double right = std::clamp(mark.right, 0.0, widthPx);
    return left < right ? (left + right) / 2 : mark.x;
}

DensityRun &nearestRun(std::vector<DensityRun> &runs, double x)
{
    const auto after =
        std::partition_point(runs.begin(), runs.end(), [x](const DensityRun &run) { return run.box.left() <= x; });
    if (after == runs.begin()) {
        return runs.front();
    }
    const bool isNearer = after != runs.end() && after->box.left() - x < x - (after - 1)->box.right();
    return isNearer ? *after : *(after - 1);
}

void countIn(DensityRun &run, const TimelineMark &mark, double x, const ViewState &state)
{
    const auto last = double(run.columns.size()) - 1;
    const auto column = std::size_t(std::clamp(std::floor((x - run.box.left()) / kColumnPx), 0.0, last));
    if (mark.isGhost) {
        ++run.ghosts[column];
        return;
    }
    const TimeSpan span = state.collection->spanOf(mark.event);
    run.span = run.count == 0 ? span : run.span.united(span);
    run.isDimmed = mark.isDimmed && (run.count == 0 || run.isDimmed);
    ++run.count;
    ++run.columns[column];
    run.events.push_back(mark.event);
}

void pushBelow(std::vector<DensityRun> &runs, const TimelineMark &mark)
{
    for (DensityRun &run : runs) {
        if (run.box.left() < mark.right && mark.left < run.box.right()) {
            run.row = std::max(run.row, mark.row + 1);
        }
    }
}

bool isEmpty(const std::vector<int> &counts)
{
    return std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; });
}

bool isLonely(const DensityRun &run)
{
    return run.count <= 1 && isEmpty(run.ghosts);
}

/// Turns runs of one event back into marks, since a run's box has room for a point; drops empty runs. Of the marks that
/// were moved, `last` is for each run the last one in it.
void freeLonelyEvents(std::vector<DensityRun> &runs, std::vector<TimelineMark> &marks,
                      const std::vector<TimelineMark> &moved, const std::vector<std::size_t> &last)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const DensityRun &run = runs[i];
        if (run.count == 1 && isLonely(run)) {
            TimelineMark mark = moved[last[i]];
            mark.form = MarkForm::Point;
            mark.row = run.row;
            mark.x = run.box.center().x();
            mark.left = mark.x - kPointPx / 2;
            mark.right = mark.x + kPointPx / 2;
            mark.possible = {mark.left, mark.right};
            mark.sign = {};
            marks.push_back(mark);
        }
    }
    std::erase_if(runs, isLonely);
}

std::vector<int> merged(const std::vector<int> &counts, std::size_t step)
{
    std::vector<int> sums((counts.size() + step - 1) / step);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sums[i / step] += counts[i];
    }
    return sums;
}

/// Columns as wide as it takes for them to hold a few events each; the same for a whole lane.
void widenColumns(std::vector<DensityRun> &runs)
{
    constexpr double kEnough = 4;
    double events = 0;
    double columns = 0;
    for (const DensityRun &run : runs) {
        events += run.count;
        columns += double(run.columns.size());
    }
    const std::size_t step = events >= kEnough * columns ? 1 : events * 2 >= kEnough * columns ? 2 : 4;
    for (DensityRun &run : runs) {
        run.columns = merged(run.columns, step);
        run.ghosts = merged(run.ghosts, step);
        run.columnPx = kColumnPx * double(step);
    }
}

void noteHighest(std::vector<DensityRun> &runs)
{
    int highest = 1;
    for (const DensityRun &run : runs) {
        for (std::size_t i = 0; i < run.columns.size(); ++i) {
            highest = std::max(highest, run.columns[i] + run.ghosts[i]);
        }
    }
    for (DensityRun &run : runs) {
        run.highest = highest;
        run.isBadge = run.count > 0 && (run.box.width() <= kShortRunPx || run.count < kFewEvents);
    }
}

} // namespace

CrowdedCells::CrowdedCells(const TimeScale &scale)
    : m_originPx(scale.range().begin / scale.daysPerPx())
    , m_widthPx(scale.widthPx())
{}

std::int64_t CrowdedCells::cellOf(const TimelineMark &mark) const
{
    return std::int64_t(std::floor((seenX(mark, m_widthPx) + m_originPx) / kCellPx));
}

void CrowdedCells::find(const std::vector<TimelineMark> &marks, int rows)
{
    std::vector<std::int64_t> all;
    all.reserve(marks.size());
    for (const TimelineMark &mark : marks) {
        if (isNarrow(mark)) {
            all.push_back(cellOf(mark));
        }
    }
    std::sort(all.begin(), all.end());
    m_cells.clear();
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(first, all.end(), [first](std::int64_t cell) { return cell != *first; });
        if (last - first > rows) {
            m_cells.push_back(*first);
        }
        first = last;
    }
}

bool CrowdedCells::isCrowded(const TimelineMark &mark) const
{
    return isNarrow(mark) && std::binary_search(m_cells.begin(), m_cells.end(), cellOf(mark));
}

bool CrowdedCells::add(const std::vector<TimelineMark> &marks)
{
    const std::size_t before = m_cells.size();
    for (const TimelineMark &mark : marks) {
        m_cells.push_back(cellOf(mark));
    }
    std::sort(m_cells.begin(), m_cells.end());
    m_cells.erase(std::unique(m_cells.begin(), m_cells.end()), m_cells.end());
    return m_cells.size() > before;
}

std::vector<DensityRun> CrowdedCells::runs() const
{
    std::vector<DensityRun> runs;
    for (std::size_t first = 0; first < m_cells.size();) {
        std::size_t last = first;
        while (last + 1 < m_cells.size() && m_cells[last + 1] - m_cells[last] <= kBridgedCells) {
            ++last;
        }
        DensityRun &run = runs.emplace_back();
        double left = double(m_cells[first]) * kCellPx - m_originPx;
        double width = double(m_cells[last] - m_cells[first] + 1) * kCellPx;
        if (width < kBadgePx) {
            left -= (kBadgePx - width) / 2;
            width = kBadgePx;
        }
        run.box = {left, 0, width, 0};
        run.columns.resize(std::size_t(std::ceil(width / kColumnPx)));
        run.ghosts.resize(run.columns.size());
        first = last + 1;
    }
    return runs;
}

bool touches(const std::vector<DensityRun> &runs, const TimelineMark &mark)
{
    const auto run =
        std::partition_point(runs.begin(), runs.end(), [&](const DensityRun &r) { return r.box.right() <= mark.left; });
    return run != runs.end() && run->box.left() < mark.right;
}

void fillRuns(std::vector<DensityRun> &runs, std::vector<TimelineMark> &marks, int rows, const ViewState &state,
              double widthPx)
{
    const auto isKept = [&](const TimelineMark &mark) {
        return mark.row != kNone && ((rows > 1 && !CrowdedCells::isNarrow(mark)) || !touches(runs, mark));
    };
    const auto firstMoved = std::stable_partition(marks.begin(), marks.end(), isKept);
    const std::vector<TimelineMark> moved(firstMoved, marks.end());
    marks.erase(firstMoved, marks.end());
    std::vector<TimelineMark> selected;
    std::vector<std::size_t> last(runs.size());
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const TimelineMark &mark = moved[i];
        const double x = seenX(mark, widthPx);
        if (mark.event == state.selected && !mark.isGhost) {
            selected.push_back(mark);
        } else {
            DensityRun &run = nearestRun(runs, x);
            countIn(run, mark, x, state);
            last[std::size_t(&run - runs.data())] = i;
        }
    }
    for (const TimelineMark &mark : marks) {
        if (!CrowdedCells::isNarrow(mark)) {
            pushBelow(runs, mark);
        }
    }
    for (TimelineMark &mark : selected) {
        mark.row = nearestRun(runs, seenX(mark, widthPx)).row;
        marks.push_back(mark);
    }
    widenColumns(runs);
    noteHighest(runs);
    freeLonelyEvents(runs, marks, moved, last);
}

bool cutToSight(DensityRun &run, double widthPx)
{
    if (run.box.right() <= 0 || run.box.left() >= widthPx) {
        return false;
    }
    if (run.isBadge) {
        const double left = std::max(run.box.left(), std::min(0.0, run.box.right() - kBadgePx));
        const double right = std::min(run.box.right(), std::max(widthPx, run.box.left() + kBadgePx));
        run.box.setLeft(left);
        run.box.setRight(right);
        return true;
    }
    const auto columnAt = [&run](double x) {
        const double column = std::ceil((x - run.box.left()) / run.columnPx);
        return std::ptrdiff_t(std::clamp(column, 0.0, double(run.columns.size())));
    };
    const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, columnAt(0) - 1);
    const std::ptrdiff_t end = columnAt(widthPx);
    run.columns = {run.columns.begin() + first, run.columns.begin() + end};
    run.ghosts = {run.ghosts.begin() + first, run.ghosts.begin() + end};
    run.box.setLeft(run.box.left() + double(first) * run.columnPx);
    run.box.setWidth(double(end - first) * run.columnPx);
    run.count = std::accumulate(run.columns.begin(), run.columns.end(), 0);
    return true;
}

} // namespace araxes
