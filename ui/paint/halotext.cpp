// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/halotext.h"

#include <QFontMetricsF>
#include <QPainterPathStroker>

namespace araxes {

namespace {

constexpr double kHaloPx = 2;
constexpr qsizetype kMostHalos = 3000;
constexpr double kPxPerPt = 96.0 / 72.0;

double pixelSizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * kPxPerPt;
}

/// The letters' outlines at the font's size on 96 dpi, whatever the desktop's font DPI is: points are turned into
/// pixels here, and fractions of them into a scale, because a font's pixel size is a whole number.
QPainterPath outlines(const QString &text, QFont font)
{
    constexpr int kDesignPx = 100;
    const double scale = pixelSizeOf(font) / kDesignPx;
    const double spacing = font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() : 0;
    font.setPixelSize(kDesignPx);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing / scale);
    QPainterPath path;
    path.addText({0, 0}, font, text);
    return QTransform::fromScale(scale, scale).map(path);
}

} // namespace

void HaloText::paint(QPainter &painter, const QRectF &rect, Qt::AlignmentFlag alignment, const QString &text,
                     TextRole role, const QColor &colour)
{
    const QFont font = m_theme.font(role);
    const QFontMetricsF metrics(font, painter.device());
    const double spare = rect.width() - metrics.horizontalAdvance(text);
    const double share = alignment == Qt::AlignLeft ? 0 : alignment == Qt::AlignRight ? 1 : 0.5;
    const QPointF baseline(rect.left() + spare * share,
                           rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QColor soft = m_theme.halo;
    soft.setAlphaF(0.85F);
    painter.fillPath(halo(text, role).translated(baseline), soft);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

const QPainterPath &HaloText::halo(const QString &text, TextRole role)
{
    const QPair<QString, int> key(text, static_cast<int>(role));
    const auto known = m_halos.constFind(key);
    if (known != m_halos.constEnd()) {
        return *known;
    }
    if (m_halos.size() >= kMostHalos) {
        m_halos.clear();
    }
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kHaloPx);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setCurveThreshold(1);
    QPainterPath path = stroker.createStroke(outlines(text, m_theme.font(role)));
    path.setFillRule(Qt::WindingFill);
    return *m_halos.insert(key, path);
}

} // namespace araxes
