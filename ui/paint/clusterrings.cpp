// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/clusterrings.h"

#include "ui/paint/sprites.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace araxes {

namespace {

constexpr double kRingPx = 3.5;
constexpr double kRimPx = 1;
constexpr double kMarginPx = 1; ///< for the soft edge of a picture
constexpr qsizetype kKeptKiB = 8 * 1024;

QByteArray lookOf(double radius, double scale, const std::vector<RingShare> &shares)
{
    QByteArray look;
    QDataStream out(&look, QIODevice::WriteOnly);
    out << radius << scale;
    for (const RingShare &share : shares) {
        out << share.colour.rgba() << share.part;
    }
    return look;
}

} // namespace

ClusterRings::ClusterRings(const Theme &theme)
    : m_ground(theme.surface)
    , m_sprites(kKeptKiB)
{}

void ClusterRings::paint(QPainter &painter, const QPointF &centre, double radius, const std::vector<RingShare> &shares)
{
    if (!takesSprites(painter)) {
        paintInk(painter, centre, radius, shares);
        return;
    }
    const double scale = painter.deviceTransform().m11();
    const double reach = radius + kRimPx + kMarginPx;
    const QByteArray look = lookOf(radius, scale, shares);
    const QImage *kept = m_sprites.object(look);
    QImage image;
    if (kept) {
        image = *kept;
    } else {
        image = emptySprite({2 * reach, 2 * reach}, scale);
        QPainter ink(&image);
        ink.setRenderHint(QPainter::Antialiasing);
        ink.scale(scale, scale);
        paintInk(ink, {reach, reach}, radius, shares);
        ink.end();
        image.setDevicePixelRatio(scale);
        m_sprites.insert(look, new QImage(image), image.sizeInBytes() / 1024 + 1); // shares its pixels
    }
    painter.drawImage(onDevicePixel(painter, centre - QPointF(reach, reach)), image);
}

void ClusterRings::paintInk(QPainter &painter, const QPointF &centre, double radius,
                            const std::vector<RingShare> &shares) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawEllipse(centre, radius + kRimPx, radius + kRimPx);
    const QRectF rect(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    constexpr double kFullTurn = 360 * 16;
    double start = 90 * 16;
    for (const RingShare &share : shares) {
        const double turn = kFullTurn * share.part;
        painter.setBrush(share.colour);
        if (shares.size() == 1) {
            painter.drawEllipse(rect);
        } else {
            painter.drawPie(rect, static_cast<int>(std::lround(start)), -static_cast<int>(std::lround(turn)) - 1);
        }
        start -= turn;
    }
    painter.setBrush(m_ground);
    painter.drawEllipse(centre, radius - kRingPx, radius - kRingPx);
}

} // namespace araxes
