// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text on a map: letters with a soft edge, so that they read on any ground.

#include "ui/paint/theme.h"

#include <QHash>
#include <QPainter>

namespace araxes {

/// Paints text with a halo and keeps the halos, which are dear to make. Of one theme; for one painter at a time.
class HaloText
{
public:
    explicit HaloText(Theme theme) : m_theme(std::move(theme)) {}

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// One line within the rectangle, centred vertically. Nothing is clipped.
    void paint(QPainter &painter, const QRectF &rect, Qt::AlignmentFlag alignment, const QString &text, TextRole role,
               const QColor &colour);

private:
    [[nodiscard]] const QPainterPath &halo(const QString &text, TextRole role);

    Theme m_theme;
    QHash<QPair<QString, int>, QPainterPath> m_halos; ///< by text and role; about the beginning of the baseline
};

} // namespace araxes
