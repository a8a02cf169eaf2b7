// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/areapainter.h"

#include <QPainter>
#include <QPolygonF>

namespace araxes {

namespace {

constexpr double kLine = 1.6;
constexpr double kCornerRadius = 4.5;
constexpr double kSideRadius = 3;

QPainterPath pathOf(const AreaOutline &outline)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const std::vector<QPointF> &ring : outline.rings) {
        path.addPolygon(QPolygonF(QList<QPointF>(ring.begin(), ring.end())));
        path.closeSubpath();
    }
    return path;
}

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

void paintAreas(QPainter &painter, const std::vector<AreaOutline> &outlines, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AreaOutline &outline : outlines) {
        const bool isIn = outline.take == Take::In;
        const QColor colour = isIn ? theme.accent : theme.secondaryText;
        painter.setPen(
            QPen(faded(colour, 0.9F), kLine, isIn ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(isIn ? QBrush(faded(colour, 0.08F)) : QBrush(faded(colour, 0.3F), Qt::BDiagPattern));
        painter.drawPath(pathOf(outline));
    }
    painter.restore();
}

void paintHandles(QPainter &painter, const std::vector<AreaHandle> &handles, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, kLine));
    for (const AreaHandle &handle : handles) {
        const bool isSmall = handle.kind == AreaHandle::Kind::Side;
        const double radius = isSmall ? kSideRadius : kCornerRadius;
        painter.setBrush(handle.kind == AreaHandle::Kind::Centre ? theme.accent : theme.surface);
        painter.drawEllipse(handle.px, radius, radius);
    }
    painter.restore();
}

} // namespace araxes
