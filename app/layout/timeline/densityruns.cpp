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
    const auto after = std::partition_point(runs.begin(), runs.end(), [x](const DensityRun &run) { return run.box.left() <= x; });
    if (after == runs.begin()) {
        return runs.front();
    }
    const bool isNearer = after != runs.end() && after->box.left() - x < x - (after - 1)->box.right();
    return isNearer ? *after : *(after - 1);
}

bool touches(const std::vector<DensityRun> &runs, const TimelineMark &mark)
{
    const auto run = std::partition_point(runs.begin(), runs.end(), [&](const DensityRun &r) { return r.box.right() <= mark.left; });
    return run != runs.end() && run->box.left() < mark.right;
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
        run.isBadge = run.box.width() <= kShortRunPx;
    }
}

} // namespace

CrowdedCells::CrowdedCells(const TimeScale &scale)
    : m_originPx(scale.range().begin / scale.daysPerPx())
    , m_widthPx(scale.widthPx())
{
}

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

std::vector<DensityRun> CrowdedCells::runs()
{
    std::sort(m_cells.begin(), m_cells.end());
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

void fillRuns(std::vector<DensityRun> &runs, std::vector<TimelineMark> &marks, int rows, const ViewState &state,
              double widthPx)
{
    std::erase_if(marks, [&](const TimelineMark &mark) {
        const bool isKept = mark.row != kNone && ((rows > 1 && !CrowdedCells::isNarrow(mark)) || !touches(runs, mark));
        if (!isKept) {
            const double x = seenX(mark, widthPx);
            countIn(nearestRun(runs, x), mark, x, state);
        }
        return !isKept;
    });
    for (const TimelineMark &mark : marks) {
        if (!CrowdedCells::isNarrow(mark)) {
            pushBelow(runs, mark);
        }
    }
    noteHighest(runs);
    std::erase_if(runs, [](const DensityRun &run) {
        return run.count == 0 && std::all_of(run.ghosts.begin(), run.ghosts.end(), [](int n) { return n == 0; });
    });
}

bool cutToSight(DensityRun &run, double widthPx)
{
    if (run.box.right() <= 0 || run.box.left() >= widthPx) {
        return false;
    }
    if (run.isBadge) {
        return true;
    }
    const auto columnAt = [&run](double x) {
        const double column = std::ceil((x - run.box.left()) / kColumnPx);
        return std::ptrdiff_t(std::clamp(column, 0.0, double(run.columns.size())));
    };
    const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, columnAt(0) - 1);
    const std::ptrdiff_t end = columnAt(widthPx);
    run.columns = {run.columns.begin() + first, run.columns.begin() + end};
    run.ghosts = {run.ghosts.begin() + first, run.ghosts.begin() + end};
    run.box.setLeft(run.box.left() + double(first) * kColumnPx);
    run.box.setWidth(double(end - first) * kColumnPx);
    run.count = std::accumulate(run.columns.begin(), run.columns.end(), 0);
    return true;
}

} // namespace araxes
