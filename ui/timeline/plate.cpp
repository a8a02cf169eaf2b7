// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plate.h"

#include <QPainter>

namespace araxes {

void paintPlate(QPainter &painter, const TimelineScene &scene, const QString &text, const QPointF &at,
                const QRectF &area)
{
    const TextSize size = scene.measure(text, TextRole::Label);
    QRectF plate(at.x(), at.y(), size.width + 12, size.height + 6);
    plate.moveLeft(
        std::clamp(plate.left(), area.left() + 2, std::max(area.left() + 2, area.right() - plate.width() - 2)));
    plate.moveTop(
        std::clamp(plate.top(), area.top() + 2, std::max(area.top() + 2, area.bottom() - plate.height() - 2)));
    painter.setPen(QPen(scene.theme.hairline, 1));
    painter.setBrush(scene.theme.panel);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(scene.theme.font(TextRole::Label));
    painter.setPen(scene.theme.text);
    constexpr int kOneLine =
        Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute;
    painter.drawText(plate.adjusted(6, 0, -6, 0), kOneLine, text);
}

} // namespace araxes
