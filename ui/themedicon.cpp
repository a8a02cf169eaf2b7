// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themedicon.h"

#include "ui/paint/markstrokes.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 20;

QByteArray iconFile(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray &svg, int sidePx)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(sidePx, sidePx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QPixmap drawnIn(QByteArray svg, const QColor &colour, int ratio)
{
    QPixmap pixmap = drawn(svg.replace("#000000", colour.name().toLatin1()), kIconPx * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    constexpr double kDisabledOpacity = 0.35;
    const QByteArray svg = iconFile(name);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor faded = blended(ink, palette.color(QPalette::Window), kDisabledOpacity);
    QIcon icon;
    for (const int ratio : {1, 2, 3}) {
        icon.addPixmap(drawnIn(svg, ink, ratio), QIcon::Normal);
        icon.addPixmap(drawnIn(svg, faded, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int sidePx : {16, 32, 64, 128, 256}) {
        icon.addPixmap(drawn(iconFile(u"araxes"_s), sidePx));
    }
    return icon;
}

} // namespace araxes
