// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The second step of the timeline's layout: heights of lanes and rows for marks; density where rows run out.

#include "app/layout/labeltexts.h"
#include "app/layout/timeline/lanemarks.h"

namespace araxes {

/// How a lane's rows look: rows at least this far apart, labels of so many lines and so wide.
struct RowStyle
{
    double pitch = 20;
    double widestPitch = 24;
    int lines = 1;
    double labelPx = 260;
    double markPx = kBarPx;

    [[nodiscard]] int rowsIn(double laneHeight) const;
};

/// From roomy to tight.
inline constexpr RowStyle kAiryRows{34, 38, 2, 170, kBarPx};
inline constexpr RowStyle kNormalRows{20, 24, 1, 260, kBarPx};
inline constexpr RowStyle kTightRows{15, 18, 1, 180, 12};
inline constexpr double kCollapsedLanePx = 22;

/// Marks in their rows and what had to become density; heights are still to be set.
struct PackedLane
{
    RowStyle style;
    int rows = 1;
    bool hasRoomForRivals = false; ///< nothing stands between a mark and its rivals, nor over them
    std::vector<TimelineMark> marks;
    std::vector<RivalMark> rivals;
    std::vector<DensityRun> runs; ///< box: x only; its y is the row it begins at
};

/// Gives every lane top and height and each mark its row. Returns one packed lane for each lane.
[[nodiscard]] std::vector<PackedLane> packLanes(std::vector<LaneMarks> &lanes, const ViewState &state,
                                                const TimeScale &scale, const TimelineFrame &frame, LabelTexts &texts);

/// Where one label of a style goes beside or within a mark, in widths; 0 when it goes inside.
[[nodiscard]] double labelReach(const TimelineMark &mark, const RowStyle &style, LabelTexts &texts);

/// Shares a height among lanes: each gets what it wants when that fits, else those that want little get it
/// and the others share alike, none less than the least.
[[nodiscard]] std::vector<double> sharedHeights(std::vector<double> wanted, double height, double least);

} // namespace araxes
