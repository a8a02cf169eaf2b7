// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the selected event refers to, and what refers to it, as arcs over the timeline.

#include "app/layout/timeline/timelinelayout.h"

#include <array>

namespace araxes {

inline constexpr double kArcHitPx = 5;

/// From the event that says so to the one it says it of. Points in pixels of the lanes' area.
struct RelationArc
{
    int from = kNone;
    int to = kNone;
    QString kind;                 ///< "renews"; as the collection says it
    std::array<QPointF, 4> curve; ///< cubic, from the one to the other
    QRectF labelBox;              ///< of its kind; empty where there is no room
    [[nodiscard]] QPointF at(double share) const;
    bool operator==(const RelationArc &) const = default;
};

/// Related events beyond an edge of the view.
struct RelationEdge
{
    enum class Side { Left, Right };
    Side side = Side::Left;
    QPointF from;            ///< the selected event's mark
    QRectF box;              ///< of the arrow and its number, at the edge
    std::vector<int> events; ///< nearest first
    bool operator==(const RelationEdge &) const = default;
};

struct RelationArcs
{
    std::vector<RelationArc> arcs;
    std::vector<RelationEdge> edges;

    /// Index of the arc under a point, or kNone; of the edge whose box is.
    [[nodiscard]] int arcAt(const QPointF &point) const;
    [[nodiscard]] int edgeAt(const QPointF &point) const;
};

/// Of the selected event when it is in sight, drawn by itself or within density; else nothing. Events that the filter
/// leaves out have no arc.
[[nodiscard]] RelationArcs relationArcs(const ViewState &state, const TimelineLayout &layout, const TimeScale &scale,
                                        double heightPx, const MeasureText &measure);

} // namespace araxes
