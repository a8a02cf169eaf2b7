// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the hand is on the timeline, and what it is doing there.

#include "app/event/event.h"
#include "ui/timeline/brush.h"

#include <QPointF>

namespace araxes {

/// A drag from press to release.
struct TimelinePress
{
    enum class Kind { Pan, Brush, Lane };
    Kind kind = Kind::Pan;
    QPointF at;
    DayRange range;
    std::optional<BrushDrag> brush;
    int lane = kNone; ///< under the press
    bool hasMoved = false;
};

/// What is under the pointer besides the session's hovered event.
struct UnderPointer
{
    int run = kNone;
    int lane = kNone;  ///< when the pointer is on its name
    bool isNew = true; ///< nothing was done yet with this lane: its plate is of use
    int claim = kNone; ///< of the hovered event, when the pointer is on a rival dating
    bool isOnAxis = false;
    int era = kNone;  ///< band, when the pointer is on its name's row
    int arc = kNone;  ///< relation
    int edge = kNone; ///< relations beyond an edge

    /// Something is told on a plate that follows the pointer.
    [[nodiscard]] bool hasPlate() const
    {
        return run != kNone || lane != kNone || isOnAxis || era != kNone || hasTie();
    }
    [[nodiscard]] bool hasTie() const { return arc != kNone || edge != kNone; }
};

} // namespace araxes
