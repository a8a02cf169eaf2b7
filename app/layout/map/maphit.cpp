// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/maplayout.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

/// A pointer need not be exact.
constexpr double kHitSlackPx = 3;
constexpr double kLineHitPx = 5;

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceToSegment(const QPointF &px, const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(px - from, along) / length, 0.0, 1.0) : 0;
    return distance(px, from + along * share);
}

bool liesOnLine(const QPointF &px, const std::vector<QPointF> &path)
{
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (distanceToSegment(px, path[i - 1], path[i]) <= kLineHitPx) {
            return true;
        }
    }
    return false;
}

/// Crossing-number rule over all rings, so that holes are outside.
bool liesInRings(const QPointF &px, const std::vector<std::vector<QPointF>> &rings)
{
    bool isInside = false;
    for (const std::vector<QPointF> &ring : rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const QPointF &a = ring[i - 1];
            const QPointF &b = ring[i];
            if ((a.y() > px.y()) != (b.y() > px.y()) &&
                px.x() < a.x() + (b.x() - a.x()) * (px.y() - a.y()) / (b.y() - a.y())) {
                isInside = !isInside;
            }
        }
    }
    return isInside;
}

bool liesOn(const QPointF &px, const MapShape &shape)
{
    if (!shape.bounds.adjusted(-kLineHitPx, -kLineHitPx, kLineHitPx, kLineHitPx).contains(px)) {
        return false;
    }
    if (shape.kind == GeoShape::Kind::Polygon) {
        return liesInRings(px, shape.paths);
    }
    return std::any_of(shape.paths.begin(), shape.paths.end(),
                       [&px](const std::vector<QPointF> &path) { return liesOnLine(px, path); });
}

/// The event of the mark nearest to the pointer; of equally near ones the topmost. kNone when none is near enough.
int eventNear(const QPointF &px, const std::vector<MapMark> &marks)
{
    double nearest = MapGrouping::kMarkRadius + kHitSlackPx;
    int event = kNone;
    for (const MapMark &mark : marks) {
        const double away = distance(mark.centre, px);
        if (away <= nearest) {
            nearest = away;
            event = mark.event;
        }
    }
    return event;
}

} // namespace

/// What the fan covers cannot be reached, but for the cluster in its middle.
MapHit MapLayout::atFan(const QPointF &px) const
{
    const int event = eventNear(px, fan.marks);
    if (event != kNone) {
        return {event, kNone, kNone};
    }
    for (const MapLabel &label : fan.labels) {
        if (label.rect.contains(px)) {
            return {label.event, kNone, kNone};
        }
    }
    for (std::size_t i = clusters.size(); i-- > 0;) {
        if (distance(clusters[i].centre, px) <= clusters[i].radius && distance(clusters[i].centre, fan.centre) < 1) {
            return {kNone, static_cast<int>(i), kNone};
        }
    }
    return {};
}

MapHit MapLayout::at(const QPointF &px) const
{
    if (fan.ground.contains(px)) {
        return atFan(px);
    }
    if (const int event = eventNear(px, marks); event != kNone) {
        return {event, kNone, kNone};
    }
    for (std::size_t i = clusters.size(); i-- > 0;) {
        if (distance(clusters[i].centre, px) <= clusters[i].radius + kHitSlackPx) {
            return {kNone, static_cast<int>(i), kNone};
        }
    }
    for (const MapLabel &label : labels) {
        if (label.rect.contains(px)) {
            return label.cluster == kNone ? MapHit{label.event, kNone, kNone} : MapHit{kNone, label.cluster, kNone};
        }
    }
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        if (liesOn(px, *shape)) {
            return {shape->event, kNone, kNone};
        }
    }
    const auto cell = std::find_if(cells.begin(), cells.end(), [&px](const MapCell &c) { return c.rect.contains(px); });
    return {kNone, kNone, cell == cells.end() ? kNone : int(cell - cells.begin())};
}

int MapLayout::clusterOf(int event) const
{
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto first = members.begin() + clusters[i].first;
        const auto last = first + clusters[i].count;
        if (std::any_of(first, last, [event](const MapMember &member) { return member.event == event; })) {
            return static_cast<int>(i);
        }
    }
    return kNone;
}

} // namespace araxes
