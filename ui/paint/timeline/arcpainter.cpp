// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/arcpainter.h"

#include "ui/paint/insidearea.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kArcWidth = 1.25;
constexpr double kHoveredWidth = 2.25;
constexpr double kHeadPx = 7;
constexpr double kClearOfMarkPx = 7; ///< an arc ends so far from the middle of a mark
constexpr int kOneLine =
    Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignHCenter | Qt::AlignAbsolute;

void paintHead(QPainter &painter, const QPointF &tip, const QPointF &from, const QColor &colour)
{
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto corner = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * kHeadPx;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, corner(0.42), corner(-0.42)});
}

void paintArc(QPainter &painter, const TimelineScene &scene, const RelationArc &arc, double width)
{
    // The tip stops short of the mark, so that the mark's shape stays whole.
    const QPointF last = arc.curve[3];
    const QPointF before = arc.at(0.94);
    const QPointF way = last - before;
    const double length = std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF tip = last - way / length * kClearOfMarkPx;
    QPainterPath path(arc.curve[0]);
    path.cubicTo(arc.curve[1], arc.curve[2], tip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.accent, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    paintHead(painter, tip, before, scene.theme.accent);
}

void paintArcLabel(QPainter &painter, const TimelineScene &scene, const RelationArc &arc)
{
    if (!arc.labelBox.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.theme.surface);
        painter.drawRoundedRect(arc.labelBox, 3, 3);
        painter.setFont(scene.theme.font(TextRole::Caption));
        painter.setPen(scene.theme.accent);
        painter.drawText(arc.labelBox, kOneLine, arc.kind);
    }
}

void paintEdge(QPainter &painter, const TimelineScene &scene, const RelationEdge &edge)
{
    const bool isLeft = edge.side == RelationEdge::Side::Left;
    painter.setPen(QPen(scene.theme.accent, 1));
    painter.setBrush(scene.theme.surface);
    painter.drawRoundedRect(edge.box, edge.box.height() / 2, edge.box.height() / 2);
    const double middle = edge.box.center().y();
    const double tip = isLeft ? edge.box.left() + 5 : edge.box.right() - 5;
    paintHead(painter, {tip, middle}, {tip + (isLeft ? 10.0 : -10.0), middle}, scene.theme.accent);
    painter.setFont(scene.theme.font(TextRole::Count));
    painter.setPen(scene.theme.accent);
    const QRectF number = isLeft ? edge.box.adjusted(10, 0, -2, 0) : edge.box.adjusted(2, 0, -10, 0);
    painter.drawText(number, kOneLine, scene.state.options.locale.toString(int(edge.events.size())));
}

} // namespace

void paintRelations(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const RelationArc &arc : scene.relations.arcs) {
        paintArc(painter, scene, arc, kArcWidth);
    }
    for (const RelationArc &arc : scene.relations.arcs) {
        paintArcLabel(painter, scene, arc);
    }
    for (const RelationEdge &edge : scene.relations.edges) {
        paintEdge(painter, scene, edge);
    }
}

void paintHoveredArc(QPainter &painter, const TimelineScene &scene, const RelationArc &arc)
{
    const Inside inside(painter, scene.areas.lanes);
    paintArc(painter, scene, arc, kHoveredWidth);
    paintArcLabel(painter, scene, arc);
}

} // namespace araxes
