// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/card/plate.h"

#include "app/layout/labeltexts.h"

#include <QPainter>

namespace araxes {

namespace {

constexpr double kWidestPx = 340;
constexpr double kPadPx = 6;

double clampedStart(double start, double size, double least, double most)
{
    return std::clamp(start, least + 2, std::max(least + 2, most - size - 2));
}

} // namespace

void paintPlate(QPainter &painter, const TimelineScene &scene, const QString &text, const QPointF &at,
                const QRectF &area)
{
    constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines += brokenText(line, kWidestPx, TextRole::Label, scene.measure);
    }
    double width = 0;
    for (const QString &line : std::as_const(lines)) {
        width = std::max(width, scene.measure(line, TextRole::Label).width);
    }
    const double linePx = scene.measure(text, TextRole::Label).height;
    QRectF plate(at.x(), at.y(), width + 2 * kPadPx, linePx * double(lines.size()) + kPadPx);
    plate.moveLeft(clampedStart(plate.left(), plate.width(), area.left(), area.right()));
    plate.moveTop(clampedStart(plate.top(), plate.height(), area.top(), area.bottom()));
    painter.setPen(QPen(scene.theme.hairline, 1));
    painter.setBrush(scene.theme.panel);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(scene.theme.font(TextRole::Label));
    painter.setPen(scene.theme.text);
    QRectF line(plate.left() + kPadPx, plate.top() + kPadPx / 2, width, linePx);
    for (const QString &each : std::as_const(lines)) {
        painter.drawText(line, kOneLine | (each.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), each);
        line.translate(0, linePx);
    }
}

} // namespace araxes
