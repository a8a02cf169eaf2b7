// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is dear to paint and comes again at every move, kept as pictures.

#include <QPainter>

namespace araxes {

/// Whether a kept picture can stand in for ink: pixels, upright, the same scale both ways.
[[nodiscard]] bool takesSprites(const QPainter &painter);
/// Where the pixels of a picture fall onto those of such a painter: the corner on a whole device pixel.
[[nodiscard]] QPointF onDevicePixel(const QPainter &painter, const QPointF &corner);
/// An empty picture for so many layout units at a scale; to be painted in units.
[[nodiscard]] QImage emptySprite(const QSizeF &units, double scale);

} // namespace araxes
