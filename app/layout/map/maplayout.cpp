// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/maplayout.h"

#include "app/layout/map/mapcells.h"
#include "app/layout/map/maplabels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace araxes {

namespace {

/// Groups reach across the frame's edge; what stands further out cannot change what is seen.
constexpr double kMarginPx = 256;
/// A disc whose rim is this far out of sight says nothing.
constexpr double kMaxDiscPx = 8000;

MapFrame widened(const MapFrame &frame)
{
    MapFrame wide = frame;
    wide.widthPx += 2 * kMarginPx;
    wide.heightPx += 2 * kMarginPx;
    return wide;
}

/// Where the nth of several events at one point stands when they are spread.
QPointF spreadOffset(int n, int count)
{
    const bool isInner = n < MapGrouping::kInnerRing;
    const int onRing = isInner ? std::min(count, MapGrouping::kInnerRing) : count - MapGrouping::kInnerRing;
    const int place = isInner ? n : n - MapGrouping::kInnerRing;
    const double angle = 2 * std::numbers::pi * place / onRing - std::numbers::pi / 2;
    const double radius = MapGrouping::ringRadius(n, count);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The box around points near a middle, wherever the 180th meridian runs.
struct BoundsAbout
{
    MercatorPoint middle;
    double west = 0, east = 0, north = 0, south = 0; ///< shares of the world from the middle

    void add(const MercatorPoint &at)
    {
        const double x = at.x - middle.x - std::round(at.x - middle.x);
        west = std::min(west, x);
        east = std::max(east, x);
        north = std::min(north, at.y - middle.y);
        south = std::max(south, at.y - middle.y);
    }
    [[nodiscard]] GeoBox box() const
    {
        const auto wrapped = [](double x) { return x - std::floor(x); };
        const GeoPoint first = fromMercator({wrapped(middle.x + west), middle.y + north});
        const GeoPoint last = fromMercator({wrapped(middle.x + east), middle.y + south});
        return {first.lon, last.lat, last.lon, first.lat};
    }
};

/// Does the work of layoutMap(), one step a function.
class Builder
{
public:
    Builder(const ViewState &state, const MapFrame &frame, MapExtras::Cells cells)
        : m_state(state)
        , m_cells(cells)
        , m_collection(*state.collection)
        , m_columns(state.collection->columns())
        , m_frame(frame)
        , m_view(0, 0, frame.widthPx, frame.heightPx)
        , m_grouping(frame.zoom, state.matches.onMap)
        , m_isPlaceDone(m_collection.places().size(), false)
    {}

    MapLayout built()
    {
        if (m_state.matches.large) {
            m_rows = fewRowsNear(m_state, m_frame, m_cells);
            if (!m_rows) {
                addCells(m_layout, m_state, m_frame, m_cells);
                raiseOverCells();
                return std::move(m_layout);
            }
        }
        gatherMembers();
        for (const MapGroup &group : m_groups.groups) {
            addGroup(group);
        }
        m_layout.members = std::move(m_groups.members);
        raise(m_state.hovered);
        raise(m_state.selected);
        return std::move(m_layout);
    }

private:
    /// The selected and the hovered event stand out of the cells.
    void raiseOverCells()
    {
        for (const int event : {m_state.hovered, m_state.selected}) {
            if (event == kNone || !m_state.matches.isOnMap(event)) {
                continue;
            }
            addShapesOf(event);
            const int row = m_collection.rowOf(event);
            const std::span<const GeoPoint> points = m_columns.points(row);
            for (std::size_t i = 0; i < points.size(); ++i) {
                const QPointF px = m_frame.toPx(points[i]);
                m_layout.marks.push_back({px, px, event, m_collection.placeAt(row, i)});
            }
        }
    }

    /// Of a large collection only those near the view.
    template <typename Visit>
    void eachRow(Visit visit) const
    {
        if (m_rows) {
            std::for_each(m_rows->begin(), m_rows->end(), visit);
            return;
        }
        for (int row = 0; row < m_columns.dated; ++row) {
            visit(row);
        }
    }

    void gatherMembers()
    {
        const GeoBox box = widened(m_frame).box();
        std::vector<MapMember> members;
        addShapesOf(m_state.selected); // first come, first drawn in its event's colour
        addShapesOf(m_state.hovered);
        eachRow([&](int row) {
            const int event = m_columns.event[std::size_t(row)];
            if (!m_state.matches.isOnMap(event)) {
                return;
            }
            const std::span<const GeoPoint> points = m_columns.points(row);
            for (std::size_t i = 0; i < points.size(); ++i) {
                const int place = m_collection.placeAt(row, i);
                addShape(event, place);
                if (box.contains(points[i])) {
                    members.push_back({toMercator(points[i]), event, place, row});
                }
            }
        });
        m_groups = m_grouping.grouped(members);
    }

    void addShapesOf(int event)
    {
        if (event != kNone && m_state.matches.isOnMap(event)) {
            const Borrowed<Event> whole = m_collection.event(event);
            for (const int place : whole->where) {
                addShape(event, place);
            }
        }
    }

    void addShape(int event, int place)
    {
        if (!isListed(place) || m_isPlaceDone[std::size_t(place)]) {
            return;
        }
        const std::optional<GeoShape> &shape = m_collection.places()[std::size_t(place)].shape;
        if (!shape) {
            return;
        }
        m_isPlaceDone[std::size_t(place)] = true;
        MapShape projected{shape->kind, {}, {}, event, place};
        for (const std::vector<GeoShape::Path> &part : shape->parts) {
            for (const GeoShape::Path &path : part) {
                projected.paths.push_back(projectedPath(path));
                for (const QPointF &px : projected.paths.back()) {
                    growTo(projected.bounds, px);
                }
            }
        }
        if (projected.bounds.adjusted(-1, -1, 1, 1).intersects(m_view)) {
            m_layout.shapes.push_back(std::move(projected));
        }
    }

    /// A place of one event alone is a point and nothing else.
    [[nodiscard]] bool isListed(int place) const { return std::size_t(place) < m_collection.places().size(); }

    static void growTo(QRectF &bounds, const QPointF &px)
    {
        if (bounds.isNull()) {
            bounds = QRectF(px, QSizeF(1e-9, 1e-9));
        }
        bounds.setCoords(std::min(bounds.left(), px.x()), std::min(bounds.top(), px.y()),
                         std::max(bounds.right(), px.x()), std::max(bounds.bottom(), px.y()));
    }

    /// Stays in one piece across the 180th meridian: each point is the copy nearest to the one before.
    [[nodiscard]] std::vector<QPointF> projectedPath(const GeoShape::Path &path) const
    {
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < path.size(); ++i) {
            QPointF px = m_frame.toPx(path[i]);
            if (!points.empty()) {
                px = nearestCopy(points.back(), px);
                if (i + 1 < path.size() && distance(points.back(), px) < 0.7) {
                    continue;
                }
            }
            points.push_back(px);
        }
        return points;
    }

    [[nodiscard]] QPointF nearestCopy(const QPointF &to, const QPointF &px) const
    {
        const double world = m_frame.worldPx();
        return {px.x() + std::round((to.x() - px.x()) / world) * world, px.y()};
    }

    void addGroup(const MapGroup &group)
    {
        const QPointF centre = m_frame.toPx(group.at);
        const double reach = m_grouping.reach(group);
        addDiscs(group);
        if (!m_view.adjusted(-reach, -reach, reach, reach).contains(centre)) {
            return;
        }
        if (group.count == 1) {
            addMark(group.first, centre, centre);
        } else if (m_grouping.isSpread(group)) {
            for (int n = 0; n < group.count; ++n) {
                addMark(group.first + n, centre + spreadOffset(n, group.count), centre);
            }
        } else {
            addCluster(group, centre);
        }
    }

    void addMark(int member, const QPointF &centre, const QPointF &point)
    {
        const MapMember &one = m_groups.members[std::size_t(member)];
        m_layout.marks.push_back({centre, point, one.event, one.place});
    }

    void addCluster(const MapGroup &group, const QPointF &centre)
    {
        MapCluster cluster{centre, group.at, m_grouping.discRadius(group.count), group.first, group.count};
        cluster.isOnePoint = group.isOnePoint;
        cluster.firstShare = static_cast<int>(m_layout.shares.size());
        BoundsAbout bounds{group.at};
        for (int i = group.first; i < group.first + group.count; ++i) {
            const MapMember &member = m_groups.members[std::size_t(i)];
            bounds.add(member.at);
            countShare(cluster, m_collection.rootCategory(m_columns.categoryOf(member.row)));
        }
        const auto first = m_layout.shares.begin() + cluster.firstShare;
        std::sort(first, m_layout.shares.end(),
                  [](const MapShare &a, const MapShare &b) { return a.category < b.category; });
        cluster.box = bounds.box();
        m_layout.clusters.push_back(cluster);
    }

    void countShare(MapCluster &cluster, int category)
    {
        for (int i = cluster.firstShare; i < cluster.firstShare + cluster.shareCount; ++i) {
            if (m_layout.shares[std::size_t(i)].category == category) {
                ++m_layout.shares[std::size_t(i)].count;
                return;
            }
        }
        m_layout.shares.push_back({category, 1});
        ++cluster.shareCount;
    }

    void addDiscs(const MapGroup &group)
    {
        const double hidden = m_grouping.reach(group) + 2;
        for (int i = group.first; i < group.first + group.count; ++i) {
            const MapMember &member = m_groups.members[std::size_t(i)];
            if (!isListed(member.place) || m_isPlaceDone[std::size_t(member.place)]) {
                continue;
            }
            const Place &place = m_collection.places()[std::size_t(member.place)];
            if (place.precisionMetres <= 0 || place.shape) {
                continue;
            }
            m_isPlaceDone[std::size_t(member.place)] = true;
            const double metres = metresPerPixel(fromMercator(member.at).lat, m_frame.zoom);
            const MapDisc disc{m_frame.toPx(member.at), place.precisionMetres / metres,
                               group.count == 1 ? member.event : kNone};
            const QRectF bounds(disc.centre - QPointF(disc.radius, disc.radius),
                                QSizeF(2 * disc.radius, 2 * disc.radius));
            if (disc.radius > hidden && disc.radius < kMaxDiscPx && bounds.intersects(m_view)) {
                m_layout.discs.push_back(disc);
            }
        }
    }

    /// Puts an event's marks and shapes on top.
    void raise(int event)
    {
        if (event == kNone) {
            return;
        }
        const auto isAnother = [event](const auto &item) { return item.event != event; };
        std::stable_partition(m_layout.marks.begin(), m_layout.marks.end(), isAnother);
        std::stable_partition(m_layout.shapes.begin(), m_layout.shapes.end(), isAnother);
    }

    const ViewState &m_state;
    MapExtras::Cells m_cells;
    const Collection &m_collection;
    const Columns &m_columns;
    const MapFrame &m_frame;
    QRectF m_view;
    std::optional<std::vector<int>> m_rows; ///< of a large collection, when they are few
    MapGrouping m_grouping;
    std::vector<bool> m_isPlaceDone; ///< its shape or disc is there already
    MapGroups m_groups;
    MapLayout m_layout;
};

} // namespace

MapLayout layoutMap(const ViewState &state, const MapFrame &frame, const MeasureText &measure, const MapExtras &extras)
{
    MapLayout layout = Builder(state, frame, extras.cells).built();
    fanOut(layout, extras.opening, state, frame, measure);
    addPaths(layout, state, frame, extras.ties ? *extras.ties : EventTies());
    labelMap(layout, state, frame, measure, extras.keepFree);
    for (const MapCell &cell : layout.cells) {
        layout.eventsInView += cell.count;
        layout.unlabelled += cell.count;
    }
    return layout;
}

} // namespace araxes
