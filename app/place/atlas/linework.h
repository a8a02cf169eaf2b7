// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of the atlas: arcs that neighbours share, and the rings made of them.

#include "app/place/geopoint.h"

#include <QtTypes>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace araxes {

/// A point of Web Mercator on a grid of kGridSide units; x may lie a world further east or west.
struct GridPoint
{
    qint32 x = 0;
    qint32 y = 0;
    bool operator==(const GridPoint &) const = default;
};

inline constexpr qint32 kGridSide = 1 << 22;
[[nodiscard]] GridPoint onGrid(const GeoPoint &point);

/// Edges included.
struct GridBox
{
    qint32 left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] bool overlaps(const GridBox &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    [[nodiscard]] GridBox moved(qint32 east) const { return {left + east, top, right + east, bottom}; }
    [[nodiscard]] GridBox united(const GridBox &other) const
    {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }
    bool operator==(const GridBox &) const = default;
};

enum class LineKind : quint8 { Coast, Border, DisputedBorder, Division, DisputedDivision, Hidden, Lake, River, Aras };
inline constexpr int kLineKinds = 9;

/// Immutable once built. Arcs carry a level at every point: level n has what can be seen up to zoom n + 1,
/// the last has every point. An arc's ends are in every level, so borders stay shared.
class LineWork
{
public:
    struct Arc
    {
        LineKind kind = LineKind::Hidden;
        double firstZoom = 0; ///< from where on it is worth drawing
        std::size_t first = 0, count = 0;
        std::size_t firstChunk = 0;
        GridBox box;
    };
    struct RingArc
    {
        quint32 arc = 0;
        bool isReversed = false;
        qint32 shift = 0; ///< what makes its x follow on from the arc before
    };
    struct Ring
    {
        std::size_t first = 0, count = 0; ///< among the ring arcs
        GridBox box;
    };
    static constexpr int kLevels = 8;

    void reserve(std::size_t arcs, std::size_t points);
    void addArc(LineKind kind, double firstZoom, std::span<const GridPoint> points, std::span<const quint8> levels);
    /// Joins arcs end to end; false (and nothing added) when they do not meet or do not close.
    bool addRing(std::span<const RingArc> arcs);

    [[nodiscard]] const std::vector<Arc> &arcs() const { return m_arcs; }
    [[nodiscard]] const std::vector<Ring> &rings() const { return m_rings; }
    [[nodiscard]] std::span<const GridPoint> points(const Arc &arc) const
    {
        return {m_points.data() + arc.first, arc.count};
    }
    [[nodiscard]] std::span<const RingArc> arcs(const Ring &ring) const
    {
        return {m_ringArcs.data() + ring.first, ring.count};
    }

    /// The level to draw at a zoom (of 256-pixel worlds, device pixels).
    [[nodiscard]] static int levelFor(double zoom);
    /// The ring as far as it matters within a window: what lies outside is cut short, what is seen is the same.
    [[nodiscard]] std::vector<GridPoint> ring(const Ring &ring, int level, const GridBox &window) const;
    /// The parts of an arc that pass through a window, each at least two points.
    [[nodiscard]] std::vector<std::vector<GridPoint>> line(const Arc &arc, int level, const GridBox &window) const;
    /// The whole arc.
    [[nodiscard]] std::vector<GridPoint> line(const Arc &arc, int level) const;
    /// Whether rings (outer ones and holes alike) enclose a point, anywhere round the world.
    [[nodiscard]] bool encloses(std::span<const Ring> rings, const GridPoint &point) const;

private:
    template <typename Visit>
    void visit(const Arc &arc, bool isReversed, int level, const GridBox &window, const Visit &visit) const;
    [[nodiscard]] bool isOddlyHit(const Arc &arc, const GridPoint &from) const;

    std::vector<GridPoint> m_points;
    std::vector<quint8> m_levels;
    std::vector<Arc> m_arcs;
    std::vector<GridBox> m_chunks; ///< boxes of kChunk steps along each arc
    std::vector<RingArc> m_ringArcs;
    std::vector<Ring> m_rings;
};

} // namespace araxes
