// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/cardspot.h"

#include <algorithm>
#include <array>

namespace araxes {

namespace {

constexpr double kGapPx = 8;

/// Moved along both axes as little as it takes to lie in the area, which can hold it.
QRectF heldIn(QRectF rect, const QRectF &area)
{
    rect.moveLeft(std::clamp(rect.left(), area.left(), area.right() - rect.width()));
    rect.moveTop(std::clamp(rect.top(), area.top(), area.bottom() - rect.height()));
    return rect;
}

} // namespace

QRectF cardBeside(const QRectF &explained, const QSizeF &card, const QRectF &view)
{
    const QRectF around = explained.adjusted(-kGapPx, -kGapPx, kGapPx, kGapPx);
    const QRectF area = view.adjusted(kGapPx, kGapPx, -kGapPx, -kGapPx);
    const std::array sides{
        QRectF(QPointF(std::max(around.right(), area.left()), area.top()), area.bottomRight()),
        QRectF(area.topLeft(), QPointF(std::min(around.left(), area.right()), area.bottom())),
        QRectF(QPointF(area.left(), std::max(around.bottom(), area.top())), area.bottomRight()),
        QRectF(area.topLeft(), QPointF(area.right(), std::min(around.top(), area.bottom()))),
    };
    const auto held = [&](const QRectF &side) {
        const QSizeF size = card.boundedTo(side.size().expandedTo({0, 0}));
        QRectF rect(QPointF(), size);
        rect.moveCenter(explained.center());
        return heldIn(rect, QRectF(side.topLeft(), side.size().expandedTo(size)));
    };
    QRectF best;
    for (const QRectF &side : sides) {
        const QRectF rect = held(side);
        if (rect.size() == card) {
            return rect;
        }
        if (best.width() * best.height() < rect.width() * rect.height()) {
            best = rect;
        }
    }
    return best;
}

} // namespace araxes
