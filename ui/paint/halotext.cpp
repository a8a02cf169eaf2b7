// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/halotext.h"

#include "ui/paint/softedge.h"
#include "ui/paint/sprites.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPathStroker>

#include <cmath>

namespace araxes {

namespace {

constexpr double kHaloPx = 2;
/// Round a kept picture's text: its halo, and letters that lean out of their advance.
constexpr double kMarginPx = 5;
constexpr qsizetype kKeptKiB = 24 * 1024;
constexpr double kPxPerPt = 96.0 / 72.0;

/// The font's size on a painter. Qt draws whole pixels only, even where points ask for fractions; an SVG's reader
/// draws the fraction.
double drawnPx(const QFont &font, QPainter &painter)
{
    const double asked = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * kPxPerPt;
    return painter.paintEngine()->type() == QPaintEngine::SVG ? asked : std::round(asked);
}

/// The letters' outlines, drawn large and scaled down, because outlines come in whole pixel sizes too.
QPainterPath outlines(const QString &text, QFont font, double px)
{
    constexpr int kDesignPx = 100;
    const double scale = px / kDesignPx;
    const double spacing = font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() : 0;
    font.setPixelSize(kDesignPx);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing / scale);
    QPainterPath path;
    path.addText({0, 0}, font, text);
    return QTransform::fromScale(scale, scale).map(path);
}

QPainterPath haloOf(const QString &text, const QFont &font, double px)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kHaloPx);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setCurveThreshold(1);
    QPainterPath path = stroker.createStroke(outlines(text, font, px));
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace

HaloText::HaloText(const Theme &theme)
    : m_theme(theme)
    , m_measure(measureWith(theme))
    , m_sprites(kKeptKiB)
{}

void HaloText::paint(QPainter &painter, const QRectF &rect, Qt::AlignmentFlag alignment, const QString &text,
                     TextRole role, const QColor &colour)
{
    const QTransform device = painter.deviceTransform();
    const TextSize size = m_measure(text, role);
    const double share = alignment == Qt::AlignLeft ? 0 : alignment == Qt::AlignRight ? 1 : 0.5;
    const QPointF corner(rect.left() + (rect.width() - size.width) * share, rect.center().y() - size.height / 2);
    const Line line{text, role, colour.rgba(), device.m11()};
    if (!takesSprites(painter)) {
        const QFontMetricsF metrics(m_theme.font(role), painter.device());
        paintInk(painter, corner + QPointF(0, metrics.ascent()), line);
        return;
    }
    painter.drawImage(onDevicePixel(painter, corner - QPointF(kMarginPx, kMarginPx)), sprite(line, size));
}

QColor HaloText::haloColour() const
{
    QColor soft = m_theme.halo;
    soft.setAlphaF(0.85F);
    return soft;
}

void HaloText::paintInk(QPainter &painter, const QPointF &baseline, const Line &line) const
{
    const QFont font = m_theme.font(line.role);
    painter.fillPath(haloOf(line.text, font, drawnPx(font, painter)).translated(baseline), haloColour());
    painter.setFont(font);
    painter.setPen(QColor::fromRgba(line.colour));
    painter.drawText(baseline, line.text);
}

QImage HaloText::sprite(const Line &line, const TextSize &size)
{
    if (const QImage *kept = m_sprites.object(line)) {
        return *kept;
    }
    const QSizeF whole = QSizeF(size.width, size.height) + QSizeF(2 * kMarginPx, 2 * kMarginPx);
    QImage image = emptySprite(whole, line.scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(line.scale, line.scale);
    const double ascent = QFontMetricsF(m_theme.font(line.role), &image).ascent();
    painter.setFont(m_theme.font(line.role));
    painter.setPen(QColor::fromRgba(line.colour));
    painter.drawText(QPointF(kMarginPx, kMarginPx + ascent), line.text);
    // Round the pixels and not the outlines: a label takes a tenth of the time so.
    painter.setTransform({});
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.drawImage(0, 0, softEdge(image.copy(), kHaloPx * line.scale, haloColour()));
    painter.end();
    image.setDevicePixelRatio(line.scale);
    m_sprites.insert(line, new QImage(image), image.sizeInBytes() / 1024 + 1); // shares its pixels
    return image;
}

} // namespace araxes
