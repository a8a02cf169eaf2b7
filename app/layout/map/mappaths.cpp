// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mappaths.h"

#include "app/layout/map/mapcurve.h"
#include "app/layout/map/maplayout.h"
#include "app/text/plaintext.h"

#include <array>
#include <cmath>
#include <set>

namespace araxes {

namespace {

/// Lines go on so far out of view, so that their ends do not show.
constexpr double kBeyondPx = 24;
/// An arrow at the edge stands so far inside it.
constexpr double kInsidePx = 10;
/// Between a line's end and the mark it leads to.
constexpr double kGapPx = 4;
/// Two marks nearer than this need no line.
constexpr double kLeastPx = 14;

/// Where an event is drawn at one of its places.
struct Stand
{
    GeoPoint place;
    QPointF centre;
    double radius = MapGrouping::kMarkRadius;
};

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Does the work of addPaths(), one step a function.
class PathBuilder
{
public:
    PathBuilder(MapLayout &layout, const ViewState &state, const MapFrame &frame, const EventTies &ties)
        : m_layout(layout)
        , m_state(state)
        , m_collection(*state.collection)
        , m_frame(frame)
        , m_ties(ties)
        , m_view(0, 0, frame.widthPx, frame.heightPx)
    {}

    void build()
    {
        if (m_state.options.showAllPaths) {
            addOfAll();
        }
        if (m_state.hovered != m_state.selected) {
            addOf(m_state.hovered);
        }
        addRelations(m_state.selected);
        addOf(m_state.selected);
    }

private:
    void addOfAll()
    {
        std::set<std::array<double, 4>> joined;
        for (const int event : m_collection.columns().event) {
            if (!m_state.matches.isOnMap(event) || event == m_state.selected || event == m_state.hovered) {
                continue;
            }
            addMovement(event, true);
            eachPair(event, [&](const GeoPoint &a, const GeoPoint &b) {
                if (joined.insert({a.lon, a.lat, b.lon, b.lat}).second) {
                    addArc(event, a, b, true);
                }
            });
        }
    }

    void addOf(int event)
    {
        if (event != kNone && m_state.matches.isOnMap(event)) {
            addMovement(event, false);
            eachPair(event, [&](const GeoPoint &a, const GeoPoint &b) { addArc(event, a, b, false); });
        }
    }

    /// Every two capitals of the event, the western first: two events between the same two have the same arc.
    template <typename Visit>
    void eachPair(int event, const Visit &visit) const
    {
        const Borrowed<Event> whole = m_collection.event(event);
        std::vector<GeoPoint> capitals = m_ties.capitals(*whole);
        std::sort(capitals.begin(), capitals.end(), [](const GeoPoint &a, const GeoPoint &b) {
            return std::pair(a.lon, a.lat) < std::pair(b.lon, b.lat);
        });
        for (std::size_t i = 0; i < capitals.size(); ++i) {
            for (std::size_t j = i + 1; j < capitals.size(); ++j) {
                visit(capitals[i], capitals[j]);
            }
        }
    }

    void addMovement(int event, bool isFaint)
    {
        const int row = m_collection.columns().row[std::size_t(event)];
        const std::size_t count = m_collection.columns().points(row).size();
        for (std::size_t i = 1; i < count; ++i) {
            MapPath path;
            path.event = event;
            path.isFaint = isFaint;
            join(path, standOf(event, row, i - 1), standOf(event, row, i));
        }
    }

    void addArc(int event, const GeoPoint &a, const GeoPoint &b, bool isFaint)
    {
        MapPath path;
        path.kind = MapPath::Kind::Arc;
        path.event = event;
        path.isFaint = isFaint;
        join(path, {a, m_frame.toPx(a), 0}, {b, m_frame.toPx(b), 0});
    }

    /// Whatever the filter says of the others: what an event answers may lie long before the dates in view.
    void addRelations(int event)
    {
        if (event == kNone || !m_state.matches.isOnMap(event)) {
            return;
        }
        for (const EventTie &tie : m_ties.of(event)) {
            const auto nearest = nearestStands(event, tie.event);
            if (!nearest) {
                continue;
            }
            MapPath path;
            path.kind = MapPath::Kind::Relation;
            path.event = event;
            path.other = tie.event;
            path.isFaint = !m_state.matches.isOnMap(tie.event);
            path.label = displayText(tie.kind, 40);
            join(path, tie.isOwn ? nearest->first : nearest->second, tie.isOwn ? nearest->second : nearest->first);
        }
    }

    /// The two places, one of each event, that are drawn nearest to each other; none when one event has no place or
    /// they are drawn together.
    [[nodiscard]] std::optional<std::pair<Stand, Stand>> nearestStands(int a, int b) const
    {
        std::optional<std::pair<Stand, Stand>> nearest;
        double least = 0;
        const std::vector<Stand> standsOfB = standsOf(b);
        for (const Stand &one : standsOf(a)) {
            for (const Stand &other : standsOfB) {
                const double away = distance(one.centre, other.centre);
                if (!nearest || away < least) {
                    least = away;
                    nearest = {one, other};
                }
            }
        }
        return nearest && least >= kLeastPx ? nearest : std::nullopt;
    }

    [[nodiscard]] std::vector<Stand> standsOf(int event) const
    {
        const int row = m_collection.columns().row[std::size_t(event)];
        std::vector<Stand> stands;
        for (std::size_t i = 0; i < m_collection.columns().points(row).size(); ++i) {
            stands.push_back(standOf(event, row, i));
        }
        return stands;
    }

    /// At the row's nth point: the event's mark, or the cluster that holds it, or the place itself.
    [[nodiscard]] Stand standOf(int event, int row, std::size_t n) const
    {
        const Columns &columns = m_collection.columns();
        const GeoPoint point = columns.points(row)[n];
        const int place = m_collection.placeAt(row, n);
        for (const std::vector<MapMark> *marks : {&m_layout.fan.marks, &m_layout.marks}) {
            for (const MapMark &mark : *marks) {
                if (mark.event == event && mark.place == place) {
                    return {point, mark.centre};
                }
            }
        }
        for (const MapCluster &cluster : m_layout.clusters) {
            for (int i = cluster.first; i < cluster.first + cluster.count; ++i) {
                const MapMember &member = m_layout.members[std::size_t(i)];
                if (member.event == event && member.place == place) {
                    return {point, cluster.centre, cluster.radius};
                }
            }
        }
        return {point, m_frame.toPx(point)};
    }

    /// Adds the line, and its copies where the world is seen from both sides of the 180th meridian.
    void join(const MapPath &path, const Stand &from, const Stand &to)
    {
        const double world = m_frame.worldPx();
        std::vector<QPointF> curve = mapCurve(from.place, to.place, m_frame);
        const auto copyNear = [world](const QPointF &px, const QPointF &near) {
            return QPointF(px.x() + std::round((near.x() - px.x()) / world) * world, px.y());
        };
        const QPointF first = copyNear(from.centre, curve.front());
        const QPointF last = copyNear(to.centre, curve.back());
        curve = withEnds(std::move(curve), first, last);
        if (distance(curve.front(), curve.back()) < kLeastPx) {
            return;
        }
        if (path.kind == MapPath::Kind::Relation) {
            curve = shortened(curve, from.radius + kGapPx, to.radius + kGapPx);
        }
        for (const double shift : {0.0, -world, world}) {
            std::vector<QPointF> copy = curve;
            for (QPointF &px : copy) {
                px.rx() += shift;
            }
            addInView(path, copy);
        }
    }

    void addInView(MapPath path, const std::vector<QPointF> &curve)
    {
        const bool isRelation = path.kind == MapPath::Kind::Relation;
        const double margin = isRelation ? -kInsidePx : kBeyondPx;
        ClippedCurve seen = clippedCurve(curve, m_view.adjusted(-margin, -margin, margin, margin));
        if (seen.points.size() < 2 || lengthOf(seen.points) < kLeastPx / 2) {
            return;
        }
        path.points = std::move(seen.points);
        path.begin = seen.begin;
        path.end = seen.end;
        path.leavesBegin = isRelation && path.begin > 1e-9;
        path.leavesEnd = isRelation && path.end < 1 - 1e-9;
        m_layout.paths.push_back(std::move(path));
    }

    MapLayout &m_layout;
    const ViewState &m_state;
    const Collection &m_collection;
    const MapFrame &m_frame;
    const EventTies &m_ties;
    QRectF m_view;
};

} // namespace

void addPaths(MapLayout &layout, const ViewState &state, const MapFrame &frame, const EventTies &ties)
{
    PathBuilder(layout, state, frame, ties).build();
}

} // namespace araxes
