// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/pathpainter.h"

#include "app/layout/map/mapcurve.h"

#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr double kWidestPx = 4.4;
constexpr double kNarrowestPx = 0.8;
constexpr double kArcPx = 1.6;
constexpr double kRelationPx = 1.25;
constexpr double kArrowPx = 8;

QPointF direction(const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    return along / std::max(1e-9, std::hypot(along.x(), along.y()));
}

/// A ribbon about the line, of a width that changes evenly along the whole of which it is a part.
QPainterPath ribbon(const MapPath &path, double widest, double narrowest)
{
    const double whole = std::max(1e-9, lengthOf(path.points));
    QPolygonF left;
    QPolygonF right;
    double passed = 0;
    for (std::size_t i = 0; i < path.points.size(); ++i) {
        const QPointF &at = path.points[i];
        const QPointF &before = path.points[i == 0 ? 0 : i - 1];
        const QPointF &after = path.points[std::min(i + 1, path.points.size() - 1)];
        passed += std::hypot(at.x() - before.x(), at.y() - before.y());
        const double share = path.begin + (path.end - path.begin) * passed / whole;
        const QPointF along = direction(before, after);
        const QPointF aside = QPointF(-along.y(), along.x()) * (widest + (narrowest - widest) * share) / 2;
        left << at + aside;
        right.prepend(at - aside);
    }
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    outline.addPolygon(left + right);
    outline.closeSubpath();
    return outline;
}

QPainterPath lineOf(const std::vector<QPointF> &points)
{
    QPainterPath line;
    line.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
    return line;
}

void paintArrow(QPainter &painter, const QPointF &tip, const QPointF &along, const QColor &ink)
{
    const QPointF aside(-along.y(), along.x());
    const QPointF foot = tip - along * kArrowPx;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF{tip, foot + aside * kArrowPx * 0.42, tip - along * kArrowPx * 0.7, foot - aside * kArrowPx * 0.42});
}

void paintRelation(QPainter &painter, const MapPath &path, const QColor &ink, const Theme &theme)
{
    QColor soft = theme.halo;
    soft.setAlphaF(0.6F);
    const QPainterPath line = lineOf(path.points);
    painter.strokePath(line, QPen(soft, kRelationPx + 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.strokePath(line, QPen(ink, kRelationPx, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const std::size_t last = path.points.size() - 1;
    paintArrow(painter, path.points[last], direction(path.points[last - 1], path.points[last]), ink);
    if (path.leavesBegin) {
        painter.setBrush(theme.surface);
        painter.setPen(QPen(ink, kRelationPx));
        painter.drawEllipse(path.points[0], 2.5, 2.5);
    }
}

void paintArc(QPainter &painter, const MapPath &path, const QColor &ink, const Theme &theme)
{
    painter.strokePath(lineOf(path.points), QPen(ink, kArcPx, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setPen(QPen(ink, kArcPx));
    painter.setBrush(theme.surface);
    if (path.begin <= 0) {
        painter.drawEllipse(path.points.front(), 3, 3);
    }
    if (path.end >= 1) {
        painter.drawEllipse(path.points.back(), 3, 3);
    }
}

} // namespace

void paintPath(QPainter &painter, const MapPath &path, const QColor &ink, const Theme &theme)
{
    const double share = path.isFaint ? 0.6 : 1;
    switch (path.kind) {
    case MapPath::Kind::Movement:
        painter.fillPath(ribbon(path, kWidestPx * share, kNarrowestPx * share), ink);
        break;
    case MapPath::Kind::Arc:
        paintArc(painter, path, ink, theme);
        break;
    case MapPath::Kind::Relation:
        paintRelation(painter, path, ink, theme);
        break;
    }
}

} // namespace araxes
