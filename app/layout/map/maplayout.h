// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events on a map as geometry: where each stands, what merges, what is named and what lies under a pointer.

#include "app/layout/labels.h"
#include "app/layout/map/mapfan.h"
#include "app/layout/map/mappaths.h"
#include "app/session/viewstate.h"

namespace araxes {

/// One event at one of its places, drawn as its category's shape.
struct MapMark
{
    QPointF centre;
    QPointF point; ///< the place itself; elsewhere than the centre when the mark is spread
    int event = kNone;
    int place = kNone;
    [[nodiscard]] bool isSpread() const { return centre != point; }
};

/// A square of a large collection's map, and how many events stand in it.
struct MapCell
{
    QRectF rect;
    int count = 0;
};

/// Several events drawn as a disc with their count.
struct MapCluster
{
    QPointF centre;
    MercatorPoint at;
    double radius = 0;
    int first = 0; ///< MapLayout::members [first, first + count)
    int count = 0;
    int firstShare = 0; ///< MapLayout::shares [firstShare, firstShare + shareCount)
    int shareCount = 0;
    GeoBox box = {};
    bool isOnePoint = false; ///< zooming in cannot part them
};

/// How many of a cluster are in a topmost category.
struct MapShare
{
    int category = kNone;
    int count = 0;
};

/// The radius within which the sources agree about a place.
struct MapDisc
{
    QPointF centre;
    double radius = 0;
    int event = kNone; ///< whose colour it has; kNone: several events
};

/// A place's line or polygon, projected, with points closer than a pixel left out.
struct MapShape
{
    GeoShape::Kind kind = GeoShape::Kind::Line;
    std::vector<std::vector<QPointF>> paths; ///< lines, or rings: outer ones and holes
    QRectF bounds;
    int event = kNone;
    int place = kNone;
};

struct MapLabel
{
    enum class Emphasis { Normal, Hovered, Selected };
    QRectF rect;
    LabelSide side = LabelSide::Right;
    QStringList lines;
    QString place; ///< below the lines, quieter; may be empty
    int event = kNone;
    int cluster = kNone;
    Emphasis emphasis = Emphasis::Normal;
};

/// An opened cluster's events, over all else.
struct MapFan
{
    QPointF centre; ///< of the cluster
    QRectF ground;  ///< what it covers; empty: nothing is open
    std::vector<MapMark> marks;
    std::vector<MapLabel> labels; ///< one a mark, in one line
};

/// What lies under a pointer.
struct MapHit
{
    int event = kNone;
    int cluster = kNone; ///< index into MapLayout::clusters
    int cell = kNone;    ///< index into MapLayout::cells
    [[nodiscard]] bool isNothing() const { return event == kNone && cluster == kNone && cell == kNone; }
    bool operator==(const MapHit &) const = default;
};

/// Lists are in the order of painting: later ones on top.
struct MapLayout
{
    std::vector<MapCell> cells; ///< where events are too many to be told apart; else empty
    int mostInCell = 0;         ///< of all the map's cells, in sight or not
    std::vector<MapShape> shapes;
    std::vector<MapDisc> discs;
    std::vector<MapCluster> clusters;
    std::vector<MapMark> marks; ///< the hovered and then the selected event's come last
    MapFan fan;
    std::vector<MapPath> paths;
    std::vector<MapLabel> labels;
    std::vector<MapMember> members;
    std::vector<MapShare> shares;
    LabelPlacer placer{QRectF()}; ///< what is taken; labels of the base map fill what is left
    int eventsInView = 0;
    int unlabelled = 0; ///< events in view whose title is not shown

    [[nodiscard]] MapHit at(const QPointF &px) const;
    /// The cluster that holds an event; kNone when it stands by itself or out of sight.
    [[nodiscard]] int clusterOf(int event) const;

private:
    [[nodiscard]] MapHit atFan(const QPointF &px) const;
};

/// What a map shows besides what the state asks for.
struct MapExtras
{
    /// Whether a large collection is drawn from the squares that its tally keeps, which may be those of an earlier
    /// view, or, as a figure needs it, from a pass over the events in the visible span.
    enum class Cells { Kept, Counted };

    std::vector<QRectF> keepFree = {}; ///< no label goes here
    MapOpening opening = {};           ///< the cluster that is fanned out
    const EventTies *ties = {};        ///< of the state's collection; null: no arcs and no relations
    Cells cells = Cells::Kept;
};

/// Lays out the events that pass the filter and overlap the visible span.
[[nodiscard]] MapLayout layoutMap(const ViewState &state, const MapFrame &frame, const MeasureText &measure,
                                  const MapExtras &extras = {});

} // namespace araxes
