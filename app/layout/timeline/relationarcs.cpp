// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/relationarcs.h"

#include "app/text/plaintext.h"

#include <cmath>
#include <optional>

namespace araxes {

namespace {

constexpr double kLeastRisePx = 18;
constexpr double kMostRisePx = 64;
constexpr double kClearPx = 4;  ///< an arc keeps this far from the edge of the lanes
constexpr double kSteepPx = 30; ///< ends less far apart than this stand one above the other
constexpr double kEdgePx = 34;  ///< width of an arrow with its number
constexpr double kEdgeHighPx = 18;
constexpr int kSteps = 32; ///< in which an arc is looked at for a hit

struct Tie
{
    int from;
    int to;
    QString kind;
};

/// Every relation that the event has a part in.
std::vector<Tie> tiesOf(const Collection &collection, int event)
{
    std::vector<Tie> ties;
    const Borrowed<Event> own = collection.event(event);
    for (const Relation &relation : own->relations) {
        ties.push_back({event, relation.event, displayText(relation.kind, 40)});
    }
    for (int other = 0; other < collection.size() && !collection.isCompact(); ++other) {
        const Borrowed<Event> another = collection.event(other);
        for (const Relation &relation : another->relations) {
            if (relation.event == event && other != event) {
                ties.push_back({other, event, displayText(relation.kind, 40)});
            }
        }
    }
    return ties;
}

/// Where an event is in sight: its mark, else its place in a run that holds it.
std::optional<QPointF> placeOf(const TimelineLayout &layout, const ViewState &state, const TimeScale &scale, int event)
{
    if (const TimelineMark *mark = layout.mark(event)) {
        return QPointF(std::clamp(mark->x, 0.0, scale.widthPx()), mark->y);
    }
    for (const DensityRun &run : layout.runs) {
        if (std::find(run.events.begin(), run.events.end(), event) != run.events.end()) {
            const TimeSpan span = state.collection->spanOf(event);
            const double x = scale.x((double(span.begin) + double(span.end)) / 2);
            if (x >= 0 && x <= scale.widthPx()) {
                return QPointF(std::clamp(x, run.box.left(), run.box.right()), run.box.top());
            }
        }
    }
    return std::nullopt;
}

bool isDated(const Collection &collection, int event)
{
    return collection.columns().isDated(collection.columns().row[std::size_t(event)]);
}

/// Rises above both ends, or hangs below them where there is no room above; between two that stand one above the other
/// it swings out to the side.
std::array<QPointF, 4> curveBetween(const QPointF &from, const QPointF &to, double widthPx, double heightPx)
{
    const double across = std::abs(to.x() - from.x());
    if (across < kSteepPx && std::abs(to.y() - from.y()) > kSteepPx) {
        const bool hasRoom = std::max(from.x(), to.x()) + 2 * kSteepPx < widthPx;
        const double x = hasRoom ? std::max(from.x(), to.x()) + kSteepPx : std::min(from.x(), to.x()) - kSteepPx;
        return {from, QPointF(x, from.y()), QPointF(x, to.y()), to};
    }
    const double rise = std::clamp(across * 0.22, kLeastRisePx, kMostRisePx);
    const double top = std::min(from.y(), to.y());
    const double bottom = std::max(from.y(), to.y());
    const bool isAbove = top - kClearPx >= kLeastRisePx || top > heightPx - bottom;
    const double y = isAbove ? std::max(top - rise, kClearPx) : std::min(bottom + rise, heightPx - kClearPx);
    const double lean = (to.x() - from.x()) * 0.2;
    return {from, QPointF(from.x() + lean, y), QPointF(to.x() - lean, y), to};
}

void addEdge(std::vector<RelationEdge> &edges, RelationEdge::Side side, const QPointF &from, int event)
{
    const auto known = std::find_if(edges.begin(), edges.end(), [side](const auto &edge) { return edge.side == side; });
    RelationEdge &edge = known != edges.end() ? *known : edges.emplace_back();
    edge.side = side;
    edge.from = from;
    if (std::find(edge.events.begin(), edge.events.end(), event) == edge.events.end()) {
        edge.events.push_back(event);
    }
}

void finishEdges(std::vector<RelationEdge> &edges, const ViewState &state, double widthPx, double heightPx)
{
    for (RelationEdge &edge : edges) {
        const bool isLeft = edge.side == RelationEdge::Side::Left;
        const double y = std::clamp(edge.from.y(), kEdgeHighPx / 2, std::max(kEdgeHighPx, heightPx) - kEdgeHighPx / 2);
        edge.box = {isLeft ? 2.0 : widthPx - kEdgePx - 2, y - kEdgeHighPx / 2, kEdgePx, kEdgeHighPx};
        std::sort(edge.events.begin(), edge.events.end(), [&](int a, int b) {
            const Day left = state.collection->spanOf(a).begin;
            const Day right = state.collection->spanOf(b).begin;
            return isLeft ? left > right : left < right;
        });
    }
}

/// At the top of each arc, where it lies on no other label and the arc is long enough for it.
void placeLabels(std::vector<RelationArc> &arcs, double widthPx, const MeasureText &measure)
{
    std::vector<QRectF> taken;
    for (RelationArc &arc : arcs) {
        const TextSize size = measure(arc.kind, TextRole::Caption);
        const QPointF top = arc.at(0.5);
        const QRectF box(top.x() - size.width / 2 - 3, top.y() - size.height / 2, size.width + 6, size.height);
        const bool isLong = std::abs(arc.curve.back().x() - arc.curve.front().x()) > size.width + 24;
        const bool isFree =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(box); });
        if (!arc.kind.isEmpty() && isLong && isFree && box.left() >= 0 && box.right() <= widthPx) {
            arc.labelBox = box;
            taken.push_back(box);
        }
    }
}

} // namespace

QPointF RelationArc::at(double share) const
{
    const double rest = 1 - share;
    return curve[0] * (rest * rest * rest) + curve[1] * (3 * rest * rest * share) +
           curve[2] * (3 * rest * share * share) + curve[3] * (share * share * share);
}

int RelationArcs::arcAt(const QPointF &point) const
{
    int best = kNone;
    double least = kArcHitPx;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        for (int step = 0; step <= kSteps; ++step) {
            const QPointF a = arcs[i].at(double(std::max(0, step - 1)) / kSteps);
            const QPointF way = arcs[i].at(double(step) / kSteps) - a;
            const double length = QPointF::dotProduct(way, way);
            const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / length, 0.0, 1.0) : 0;
            const QPointF apart = point - (a + way * share);
            if (std::hypot(apart.x(), apart.y()) < least) {
                least = std::hypot(apart.x(), apart.y());
                best = int(i);
            }
        }
        if (arcs[i].labelBox.contains(point)) {
            return int(i);
        }
    }
    return best;
}

int RelationArcs::edgeAt(const QPointF &point) const
{
    const auto found =
        std::find_if(edges.begin(), edges.end(), [&](const RelationEdge &edge) { return edge.box.contains(point); });
    return found != edges.end() ? int(found - edges.begin()) : kNone;
}

RelationArcs relationArcs(const ViewState &state, const TimelineLayout &layout, const TimeScale &scale, double heightPx,
                          const MeasureText &measure)
{
    RelationArcs result;
    if (state.selected == kNone || !isDated(*state.collection, state.selected)) {
        return result;
    }
    const std::optional<QPointF> own = placeOf(layout, state, scale, state.selected);
    if (!own) {
        return result;
    }
    for (const Tie &tie : tiesOf(*state.collection, state.selected)) {
        const int other = tie.from == state.selected ? tie.to : tie.from;
        if (!isDated(*state.collection, other) || !state.matches.passes(other) || other == state.selected) {
            continue;
        }
        if (const std::optional<QPointF> end = placeOf(layout, state, scale, other)) {
            const bool isOutgoing = tie.from == state.selected;
            const auto curve =
                curveBetween(isOutgoing ? *own : *end, isOutgoing ? *end : *own, scale.widthPx(), heightPx);
            result.arcs.push_back({tie.from, tie.to, tie.kind, curve, {}});
        } else {
            const TimeSpan span = state.collection->spanOf(other);
            const bool isBefore = double(span.begin) / 2 + double(span.end) / 2 < scale.day(scale.widthPx() / 2);
            addEdge(result.edges, isBefore ? RelationEdge::Side::Left : RelationEdge::Side::Right, *own, other);
        }
    }
    placeLabels(result.arcs, scale.widthPx(), measure);
    finishEdges(result.edges, state, scale.widthPx(), heightPx);
    return result;
}

} // namespace araxes
