// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text on a map: letters with a soft edge, so that they read on any ground.

#include "ui/paint/theme.h"

#include <QCache>
#include <QImage>
#include <QPainter>

namespace araxes {

/// Paints text with a halo: as outlines and text in vectors, as kept pictures in pixels, because a halo is dear to
/// make and the same words come again with every move of the map. Of one theme; for one painter at a time.
class HaloText
{
public:
    explicit HaloText(const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// One line within the rectangle, centred vertically. Nothing is clipped.
    void paint(QPainter &painter, const QRectF &rect, Qt::AlignmentFlag alignment, const QString &text, TextRole role,
               const QColor &colour);

private:
    struct Line
    {
        QString text;
        TextRole role = TextRole::Label;
        QRgb colour = 0;
        double scale = 1; ///< device pixels to a layout unit
        bool operator==(const Line &) const = default;
        friend size_t qHash(const Line &line, size_t seed = 0)
        {
            return qHashMulti(seed, line.text, static_cast<int>(line.role), line.colour, line.scale);
        }
    };

    [[nodiscard]] QColor haloColour() const;
    void paintInk(QPainter &painter, const QPointF &baseline, const Line &line) const;
    [[nodiscard]] QImage sprite(const Line &line, const TextSize &size);

    Theme m_theme;
    MeasureText m_measure;
    QCache<Line, QImage> m_sprites; ///< cost in KiB
};

} // namespace araxes
