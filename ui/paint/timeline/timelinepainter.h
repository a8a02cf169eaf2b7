// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline as a picture: the same for the screen and for figures.

#include "app/layout/timeline/erabands.h"
#include "app/layout/timeline/relationarcs.h"
#include "app/layout/timeline/timelinelayout.h"
#include "app/layout/timeline/timeticks.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// Lays out and paints the whole timeline (lane names, marks, labels, axis) into an area, in layout units.
/// Nothing is painted outside the area. Returns how many events in view could not be given a label.
int paintTimeline(QPainter &painter, const QRectF &area, const ViewState &state, const Theme &theme);
/// What paintTimeline() would lay out; empty when there is no room for it.
[[nodiscard]] TimelineLayout figureTimeline(const QRectF &area, const ViewState &state, const Theme &theme);
/// What lanes lose for want of room.
struct LaneLoss
{
    int shared = 0; ///< categories that stand in one lane
    int cut = 0;    ///< lanes that have no room, or not all they need
    bool operator==(const LaneLoss &) const = default;
};
/// What its lanes lose.
[[nodiscard]] LaneLoss laneLoss(const QRectF &area, const ViewState &state, const Theme &theme);
/// The height that paintTimeline() would like to show every lane well.
[[nodiscard]] double leastTimelineHeight(const ViewState &state, const Theme &theme);

/// What stands left of the lanes.
enum class LaneNames {
    Foldable,  ///< names, after the room for a sign that folds the lane: a screen's
    Fixed,     ///< names alone: a figure's
    MarksOnly, ///< the categories' marks, which a legend names: a figure's in which not every name has room
};
/// What a figure of this width has.
[[nodiscard]] LaneNames figureLaneNames(const ViewState &state, double widthPx, const MeasureText &measure);

/// Where the parts of a timeline stand.
struct TimelineAreas
{
    QRectF names;     ///< lane names and counts, left
    QRectF lanes;     ///< marks and labels
    QRectF axis;      ///< two rows of ticks below the lanes
    QRectF eras;      ///< names of eras, above the lanes; empty: there are none
    QRectF upperAxis; ///< and above them, in the second calendar; empty: there is none
    LaneNames laneNames = LaneNames::Foldable;

    [[nodiscard]] bool isOnAxis(const QPointF &pos) const { return axis.contains(pos) || upperAxis.contains(pos); }
};
[[nodiscard]] TimelineAreas timelineAreas(const QRectF &area, const ViewState &state, const MeasureText &measure,
                                          LaneNames laneNames = LaneNames::Foldable);

/// All that one picture of a timeline is made of. The state, theme and measure outlive it.
struct TimelineScene
{
    const ViewState &state;
    const Theme &theme;
    const MeasureText &measure;
    TimelineAreas areas;
    TimeScale scale;
    TimelineLayout layout;
    EraBands eras;
    RelationArcs relations; ///< of the selected event
    TimeTicks ticks;
    TimeTicks upperTicks;

    /// Of density, which stands for events of one category, or of any.
    [[nodiscard]] QColor laneColour(int lane) const;
};

/// The scene around a layout: eras, relations and ticks.
[[nodiscard]] TimelineScene timelineScene(const ViewState &state, const Theme &theme, const MeasureText &measure,
                                          const TimelineAreas &areas, const TimeScale &scale, TimelineLayout layout);

// The parts, from the bottom to the top; below them paintEras(), between marks and labels
// paintRelations(), over them paintTimeAxes().
void paintTimeGrid(QPainter &painter, const TimelineScene &scene);
/// A thin line and its word. Only a screen has it: the same figure is the same tomorrow.
void paintToday(QPainter &painter, const TimelineScene &scene, Day today);
void paintDensity(QPainter &painter, const TimelineScene &scene);
void paintMarks(QPainter &painter, const TimelineScene &scene);
void paintLabels(QPainter &painter, const TimelineScene &scene);
void paintLaneNames(QPainter &painter, const TimelineScene &scene);

/// One mark again, larger, for the event under the pointer.
void paintHoveredMark(QPainter &painter, const TimelineScene &scene, const TimelineMark &mark);

} // namespace araxes
