// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Painting kept within one part of a picture, and on its pixels.

#include <QPainter>

#include <cmath>

namespace araxes {

/// Hairlines of whole pixels stay sharp on a screen when they run through the middle of a pixel.
[[nodiscard]] inline double crisp(double x)
{
    return std::floor(x) + 0.5;
}

/// Saves the painter, moves it to a part of the picture and keeps it inside.
class Inside
{
public:
    Inside(QPainter &painter, const QRectF &area)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setClipRect(area, Qt::IntersectClip);
        painter.translate(area.topLeft());
    }
    ~Inside() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Inside)

private:
    QPainter &m_painter;
};

} // namespace araxes
