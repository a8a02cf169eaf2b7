// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/atlas/linework.h"

#include "app/place/webmercator.h"

#include <cmath>

namespace araxes {

namespace {

/// Steps that share one box: what is far away is passed over by the chunk, not by the point.
constexpr std::size_t kChunk = 64;

/// The sides of a window beyond which a point lies, as bits.
unsigned sidesOf(const GridPoint &point, const GridBox &window)
{
    return (point.x < window.left ? 1u : 0u) | (point.x > window.right ? 2u : 0u) | (point.y < window.top ? 4u : 0u) |
           (point.y > window.bottom ? 8u : 0u);
}

bool isOutside(const GridBox &box, const GridBox &window)
{
    return !box.overlaps(window);
}

GridBox boxOf(std::span<const GridPoint> points)
{
    GridBox box{points[0].x, points[0].y, points[0].x, points[0].y};
    for (const GridPoint &point : points) {
        box = box.united({point.x, point.y, point.x, point.y});
    }
    return box;
}

/// Whether a line due north from a point meets the step from a to b.
bool isNorthwardHit(const GridPoint &from, const GridPoint &a, const GridPoint &b)
{
    if ((a.x > from.x) == (b.x > from.x)) {
        return false;
    }
    return a.y + double(b.y - a.y) * (from.x - a.x) / (b.x - a.x) < from.y;
}

} // namespace

GridPoint onGrid(const GeoPoint &point)
{
    const MercatorPoint at = toMercator(point);
    return {static_cast<qint32>(at.x * kGridSide), static_cast<qint32>(at.y * kGridSide)};
}

void LineWork::reserve(std::size_t arcs, std::size_t points)
{
    m_arcs.reserve(arcs);
    m_points.reserve(points);
    m_levels.reserve(points);
}

void LineWork::addArc(LineKind kind, double firstZoom, std::span<const GridPoint> points,
                      std::span<const quint8> levels)
{
    Arc arc{kind, firstZoom, m_points.size(), points.size(), m_chunks.size(), boxOf(points)};
    m_points.insert(m_points.end(), points.begin(), points.end());
    m_levels.insert(m_levels.end(), levels.begin(), levels.end());
    for (std::size_t first = 0; first + 1 < points.size(); first += kChunk) {
        m_chunks.push_back(boxOf(points.subspan(first, std::min(kChunk + 1, points.size() - first))));
    }
    m_arcs.push_back(arc);
}

bool LineWork::addRing(std::span<const RingArc> arcs)
{
    Ring ring{m_ringArcs.size(), arcs.size(), {}};
    GridPoint start, end;
    for (const RingArc &given : arcs) {
        const std::span<const GridPoint> path = points(m_arcs[given.arc]);
        const GridPoint &from = given.isReversed ? path.back() : path.front();
        const GridPoint &to = given.isReversed ? path.front() : path.back();
        const bool isFirst = m_ringArcs.size() == ring.first;
        const qint32 shift = isFirst ? 0 : end.x - from.x;
        if (shift % kGridSide != 0 || (!isFirst && from.y != end.y) || std::abs(shift) > 4 * kGridSide) {
            m_ringArcs.resize(ring.first);
            return false;
        }
        start = isFirst ? from : start;
        end = {to.x + shift, to.y};
        const GridBox box = m_arcs[given.arc].box.moved(shift);
        ring.box = isFirst ? box : ring.box.united(box);
        m_ringArcs.push_back({given.arc, given.isReversed, shift});
    }
    if (arcs.empty() || start != end) {
        m_ringArcs.resize(ring.first);
        return false;
    }
    m_rings.push_back(ring);
    return true;
}

int LineWork::levelFor(double zoom)
{
    return std::clamp(static_cast<int>(std::ceil(zoom)) - 1, 0, kLevels - 1);
}

/// Visits the arc's points of a level in order. Of a chunk outside the window only the first and the last:
/// it lies beyond one side as a whole, so the straight line between them does too.
template <typename Visit>
void LineWork::visit(const Arc &arc, bool isReversed, int level, const GridBox &window, const Visit &visit) const
{
    const std::size_t chunks = (arc.count + kChunk - 2) / kChunk;
    for (std::size_t c = 0; c < chunks; ++c) {
        const std::size_t chunk = isReversed ? chunks - 1 - c : c;
        const std::size_t first = chunk * kChunk;
        // The point that two chunks share belongs to the one that comes first along the arc.
        const std::size_t begin = chunk == 0 ? 0 : first + 1;
        const std::size_t end = std::min(first + kChunk + 1, arc.count);
        const bool isFar = isOutside(m_chunks[arc.firstChunk + chunk], window);
        const GridPoint *last = nullptr;
        bool isOpened = false;
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t at = arc.first + (isReversed ? end - 1 - (i - begin) : i);
            if (m_levels[at] > level) {
                continue;
            }
            last = &m_points[at];
            if (!isFar || !isOpened) {
                visit(*last);
                last = nullptr;
                isOpened = true;
            }
        }
        if (last) {
            visit(*last);
        }
    }
}

std::vector<GridPoint> LineWork::ring(const Ring &ring, int level, const GridBox &window) const
{
    std::vector<GridPoint> out;
    for (const RingArc &part : arcs(ring)) {
        visit(m_arcs[part.arc], part.isReversed, level, window.moved(-part.shift), [&](const GridPoint &point) {
            const GridPoint moved{point.x + part.shift, point.y};
            const std::size_t n = out.size();
            if (n >= 2 && (sidesOf(moved, window) & sidesOf(out[n - 1], window) & sidesOf(out[n - 2], window))) {
                out.back() = moved;
            } else if (n == 0 || out.back() != moved) {
                out.push_back(moved);
            }
        });
    }
    return out;
}

std::vector<std::vector<GridPoint>> LineWork::line(const Arc &arc, int level, const GridBox &window) const
{
    std::vector<std::vector<GridPoint>> parts;
    GridPoint before;
    unsigned sidesBefore = 0;
    bool isFirst = true;
    bool isOpen = false;
    visit(arc, false, level, window, [&](const GridPoint &point) {
        const unsigned sides = sidesOf(point, window);
        if (!isFirst && !(sides & sidesBefore)) {
            if (!isOpen) {
                parts.push_back({before});
            }
            parts.back().push_back(point);
            isOpen = true;
        } else {
            isOpen = false;
        }
        isFirst = false;
        before = point;
        sidesBefore = sides;
    });
    return parts;
}

std::vector<GridPoint> LineWork::line(const Arc &arc, int level) const
{
    std::vector<GridPoint> out;
    visit(arc, false, level, arc.box, [&out](const GridPoint &point) { out.push_back(point); });
    return out;
}

bool LineWork::isOddlyHit(const Arc &arc, const GridPoint &from) const
{
    bool isOdd = false;
    const std::span<const GridPoint> path = points(arc);
    for (std::size_t first = 0, chunk = arc.firstChunk; first + 1 < arc.count; first += kChunk, ++chunk) {
        const GridBox &box = m_chunks[chunk];
        const std::size_t last = std::min(first + kChunk, arc.count - 1);
        if (from.x < box.left || from.x > box.right || box.top >= from.y) {
            continue;
        }
        if (box.bottom < from.y) { // wholly north: only on which sides its ends lie matters
            isOdd ^= (path[first].x > from.x) != (path[last].x > from.x);
            continue;
        }
        for (std::size_t i = first; i < last; ++i) {
            isOdd ^= isNorthwardHit(from, path[i], path[i + 1]);
        }
    }
    return isOdd;
}

bool LineWork::encloses(std::span<const Ring> rings, const GridPoint &point) const
{
    bool isInside = false;
    for (const Ring &ring : rings) {
        for (qint32 x = point.x - kGridSide; x <= point.x + kGridSide; x += kGridSide) {
            if (x < ring.box.left || x > ring.box.right) {
                continue;
            }
            for (const RingArc &part : arcs(ring)) {
                isInside ^= isOddlyHit(m_arcs[part.arc], {x - part.shift, point.y});
            }
        }
    }
    return isInside;
}

} // namespace araxes
