// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/swatch.h"

#include <QPainter>
#include <QPixmap>

namespace araxes {

Theme themeOf(const QWidget &widget)
{
    const QColor ground = widget.palette().color(QPalette::Window);
    const ThemeKind kind = ground.lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    const Theme bold = theme(kind, Contrast::High);
    return bold.panel == ground ? bold : theme(kind);
}

QIcon categorySwatch(const Collection &collection, int category, const QWidget &widget)
{
    constexpr int kSize = 16;
    constexpr double kMark = 10;
    const Theme look = themeOf(widget);
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(kSize, kSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kSize / 2.0, kSize / 2.0);
    const QColor colour = categoryColour(look, collection, category);
    painter.setPen(QPen(look.kind == ThemeKind::Dark ? colour.lighter(115) : colour.darker(125), 1));
    painter.setBrush(colour);
    painter.drawPath(markPath(categoryShape(collection, category), kMark));
    painter.end();
    // The same mark on a selected row: a tinted one would mean another category.
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    icon.addPixmap(picture, QIcon::Disabled);
    return icon;
}

void setSecondary(QWidget &widget)
{
    widget.setForegroundRole(QPalette::PlaceholderText);
}

} // namespace araxes
