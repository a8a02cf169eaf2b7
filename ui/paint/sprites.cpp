// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/sprites.h"

#include <QPaintEngine>

#include <cmath>

namespace araxes {

namespace {

constexpr int kDotsPerMetre96 = 3780;

double roundedTo(double value, double scale, double origin)
{
    return (std::round(value * scale + origin) - origin) / scale;
}

} // namespace

bool takesSprites(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster &&
           transform.type() <= QTransform::TxScale && transform.m11() == transform.m22() && transform.m11() > 0;
}

QPointF onDevicePixel(const QPainter &painter, const QPointF &corner)
{
    const QTransform device = painter.deviceTransform();
    return {roundedTo(corner.x(), device.m11(), device.dx()), roundedTo(corner.y(), device.m11(), device.dy())};
}

QImage emptySprite(const QSizeF &units, double scale)
{
    QImage image((units * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(kDotsPerMetre96);
    image.setDotsPerMeterY(kDotsPerMetre96);
    image.fill(Qt::transparent);
    return image;
}

} // namespace araxes
