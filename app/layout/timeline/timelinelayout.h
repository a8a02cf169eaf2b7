// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline as geometry: lanes, marks, density and labels, without a font or a colour.

#include "app/layout/labeltexts.h"
#include "app/layout/timeline/timelinemark.h"
#include "app/session/viewstate.h"

namespace araxes {

inline constexpr double kColumnPx = 3;  ///< width of a density column
inline constexpr double kLanePadPx = 4; ///< above and below a lane's rows
inline constexpr double kLeastLanePx = 26;
inline constexpr double kLabelPadPx = 5; ///< between a mark and its label
inline constexpr double kHitPx = 6;      ///< a mark is hit from this far away

/// Neighbouring events of a lane that are too many to draw one by one.
struct DensityRun
{
    int lane = 0;
    int row = 0; ///< the first of the rows it takes; bars may pass above
    QRectF box;
    int count = 0;               ///< events in the columns that are in sight
    std::vector<int> columns;    ///< their numbers left to right
    std::vector<int> ghosts;     ///< the same for events outside the time filter
    double columnPx = kColumnPx; ///< wider where there are few, so that the columns are not mere noise
    int highest = 1;             ///< the greatest column of its lane, ghosts included
    bool isBadge = false;        ///< so short that its number stands for it
    bool isDimmed = false;       ///< none of its events is in the map's visible box
    TimeSpan span;               ///< of all its events, also those out of sight
    std::vector<int> events;     ///< all of them, in time order; of a large collection none are named

    /// Events of the column at an x of the lanes, those outside the time filter apart.
    [[nodiscard]] int columnAt(double x) const;
};

struct TimelineLabel
{
    /// Beside the mark, within a bar, or over the faint band of days on which a point is possible.
    enum class Side { Right, Left, Inside, OnBand };
    int event = kNone;
    Side side = Side::Right;
    QRectF box;
    QStringList lines; ///< one or two, elided
    TextRole role = TextRole::Label;
};

/// Stands for the values that share a lane for want of room.
inline constexpr int kOtherValues = -2;

/// The events with one value of the facet that the lanes are by; one with several values stands in each of their lanes.
struct TimelineLane
{
    int value = kNone;            ///< of the facet (a topmost category); kNone: events without any; or kOtherValues
    std::vector<int> others = {}; ///< with kOtherValues: which
    QString name;                 ///< empty without a value of its own
    int count = 0;                ///< dated events that pass the filter
    double top = 0;
    double height = 0;
    bool isCollapsed = false;
};

/// What the view adds to the state.
struct TimelineFrame
{
    enum class Outside { Hidden, Ghosts };
    double heightPx = 0;               ///< of the lanes' area
    double scrollPx = 0;               ///< lanes are moved up by this
    double leastLanePx = kLeastLanePx; ///< no lane is lower; together they may need more than the height
    Outside outside = Outside::Hidden; ///< what becomes of events outside the time filter
    /// What becomes of categories that have no room: on a screen one scrolls to their lanes, in a figure they share
    /// one.
    enum class Overflow { Scrolls, Shares };
    Overflow categories = Overflow::Scrolls;
};

/// What is under a point.
struct TimelineHit
{
    int event = kNone;
    int claim = kNone; ///< of the event, when it is a rival dating
};

struct TimelineLayout
{
    std::vector<TimelineLane> lanes;
    std::vector<TimelineMark> marks; ///< those in sight, lane by lane in time order
    std::vector<RivalMark> rivals;   ///< those in sight, of marks, shown or not
    std::vector<DensityRun> runs;    ///< those in sight; in a lane, every event is in a mark or in a run, never in both
    std::vector<TimelineLabel> labels;
    DoubtSigns signs;
    int hiddenLabels = 0;     ///< marks in sight without a label, and events in sight that density stands for
    double contentHeight = 0; ///< of all lanes; more than the frame's height: it can be scrolled

    /// The event's mark in the uppermost of its lanes that shows one; null when none does.
    [[nodiscard]] const TimelineMark *mark(int event) const;
    /// The mark or shown rival dating under a point or nearest within kHitPx, or the event whose label is under it.
    [[nodiscard]] TimelineHit hitAt(const QPointF &point) const;
    [[nodiscard]] int eventAt(const QPointF &point) const { return hitAt(point).event; }
    /// Index of the density run under a point, or kNone.
    [[nodiscard]] int runAt(const QPointF &point) const;
    /// Index of the lane at a height, or kNone.
    [[nodiscard]] int laneAt(double y) const;
};

/// The signs of doubt in a locale's words.
[[nodiscard]] DoubtSigns doubtSigns(const QLocale &locale, const MeasureText &measure);

/// Pure and deterministic. Rows are packed from all events at the scale's days per pixel (from those near
/// the view when they are very many), so that panning moves marks sideways and nothing else.
[[nodiscard]] TimelineLayout layoutTimeline(const ViewState &state, const TimeScale &scale, const TimelineFrame &frame,
                                            LabelTexts &texts);

} // namespace araxes
