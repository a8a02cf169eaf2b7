// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a lane's events are too many for its rows, and how they are counted there.

#include "app/layout/timeline/timelinelayout.h"

namespace araxes {

/// Narrow stretches of the axis, fixed to the days and not to the view, so that panning regroups nothing.
class CrowdedCells
{
public:
    explicit CrowdedCells(const TimeScale &scale);

    /// Marks wider than this cross cells and never crowd one.
    static constexpr double kNarrowPx = 24;
    [[nodiscard]] static bool isNarrow(const TimelineMark &mark) { return mark.right - mark.left <= kNarrowPx; }

    /// Finds the cells with more narrow marks than rows.
    void find(const std::vector<TimelineMark> &marks, int rows);
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] bool isCrowded(const TimelineMark &mark) const;
    /// Makes the cells of these marks crowded; false when they all were.
    bool add(const std::vector<TimelineMark> &marks);
    /// Crowded cells side by side (or nearly) as empty runs, left to right.
    [[nodiscard]] std::vector<DensityRun> runs() const;

private:
    [[nodiscard]] std::int64_t cellOf(const TimelineMark &mark) const;

    double m_originPx = 0; ///< pixels from day 0 to the view's left edge
    double m_widthPx = 0;
    std::vector<std::int64_t> m_cells; ///< sorted
};

[[nodiscard]] bool touches(const std::vector<DensityRun> &runs, const TimelineMark &mark);

/// Moves every mark that has no row or touches a run into the nearest run and counts it there.
/// Ghosts count separately. Wide marks that keep their row push the run below it. The selected event stays a mark,
/// before its run, and a run of a single event becomes a mark again.
void fillRuns(std::vector<DensityRun> &runs, std::vector<TimelineMark> &marks, int rows, const ViewState &state,
              double widthPx);

/// The part of a run's columns that a view of this width shows; false when there is none.
[[nodiscard]] bool cutToSight(DensityRun &run, double widthPx);

} // namespace araxes
