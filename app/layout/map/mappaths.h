// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines on a map: where an event moves, whose capitals it joins, what it relates to.

#include "app/layout/map/eventties.h"
#include "app/layout/map/mapframe.h"
#include "app/session/viewstate.h"

#include <QRectF>

namespace araxes {

struct MapLayout;

/// One line, cut to what is in view and a little more.
struct MapPath
{
    enum class Kind {
        Movement, ///< from place to place of an event, in their order
        Arc,      ///< between the capitals of two states that take part
        Relation, ///< from an event that says what it is to another
    };
    Kind kind = Kind::Movement;
    std::vector<QPointF> points;
    double begin = 0; ///< which part of the whole line this is, as shares of its length
    double end = 1;
    int event = kNone;        ///< whose line it is
    int other = kNone;        ///< of a relation: the other event
    bool isFaint = false;     ///< one of all, not of the selected or hovered event; or to an event that does not pass
    bool leavesBegin = false; ///< its beginning or end is out of view: drawn as an arrow there at the view's edge
    bool leavesEnd = false;
    QString label;         ///< of a relation; safe to show
    QRectF labelRect = {}; ///< where the label stands; empty: there is no room for it
};

/// Fills the layout's paths, once its marks, clusters and fan are there: those of the selected and the hovered event,
/// and with ViewOptions::showAllPaths the movements and arcs of all, below them.
void addPaths(MapLayout &layout, const ViewState &state, const MapFrame &frame, const EventTies &ties);

} // namespace araxes
