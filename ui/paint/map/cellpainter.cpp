// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/cellpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <cmath>

namespace araxes {

namespace {

constexpr int kShades = 24;

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()), mixed(from.alphaF(), to.alphaF()));
}

/// From the fewest to the most: in lightness away from the land, so that it reads in grey as well.
std::array<QColor, 3> inks(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return {QColor(0x5B, 0x4A, 0x7A, 200), QColor(0xD0, 0x6A, 0x6E, 235), QColor(0xFF, 0xE2, 0x9A)};
    case ThemeKind::Print:
        return {QColor(0xC9, 0xC9, 0xC9, 200), QColor(0x7A, 0x7A, 0x7A, 235), QColor(0x10, 0x10, 0x10)};
    case ThemeKind::Light:
        break;
    }
    return {QColor(0xE8, 0xC1, 0x8A, 200), QColor(0xC0, 0x52, 0x5A, 235), QColor(0x3B, 0x15, 0x4F)};
}

} // namespace

QColor cellColour(const Theme &theme, double share)
{
    const std::array<QColor, 3> ink = inks(theme.kind);
    return share < 0.5 ? between(ink[0], ink[1], share * 2) : between(ink[1], ink[2], share * 2 - 1);
}

void paintCells(QPainter &painter, const MapLayout &layout, const Theme &theme)
{
    if (layout.cells.empty()) {
        return;
    }
    std::array<QColor, kShades> shades;
    for (int i = 0; i < kShades; ++i) {
        shades[std::size_t(i)] = cellColour(theme, double(i) / (kShades - 1));
    }
    const double most = std::log1p(std::max(1, layout.mostInCell));
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MapCell &cell : layout.cells) {
        const int shade = int(std::lround(std::log1p(cell.count) / most * (kShades - 1)));
        painter.fillRect(cell.rect, shades[std::size_t(shade)]);
    }
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

void paintCellCount(QPainter &painter, const MapCell &cell, const QLocale &locale, HaloText &text)
{
    const Theme &theme = text.theme();
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.rect.adjusted(-1, -1, 1, 1));
    const QString number = locale.toString(cell.count);
    const TextSize size = measureWith(theme)(number, TextRole::Count);
    const QRectF box(cell.rect.center().x() - size.width / 2, cell.rect.top() - size.height - 4, size.width,
                     size.height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box.adjusted(-6, -2, 6, 2), 4, 4);
    text.paint(painter, box, Qt::AlignHCenter, number, TextRole::Count, theme.text);
}

void paintCellLegend(QPainter &painter, const MapLayout &layout, const QPointF &rightBottom, const QLocale &locale,
                     const Theme &theme)
{
    constexpr double kRampPx = 96;
    constexpr double kGapPx = 6;
    constexpr double kPadPx = 6;
    if (layout.cells.empty()) {
        return;
    }
    const MeasureText measure = measureWith(theme);
    const QString title = QCoreApplication::translate("CellPainter", "Events in a square");
    const QString least = locale.toString(1);
    const QString most = locale.toString(layout.mostInCell);
    const auto widthOf = [&measure](const QString &text) { return measure(text, TextRole::Caption).width; };
    const double height = measure(most, TextRole::Caption).height;
    const double width = widthOf(title) + widthOf(least) + widthOf(most) + kRampPx + 3 * kGapPx;
    const QRectF box(rightBottom.x() - width - 2 * kPadPx, rightBottom.y() - height - kPadPx, width + 2 * kPadPx,
                     height + kPadPx);
    QColor ground = theme.surface;
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(theme.font(TextRole::Caption));
    double x = box.left() + kPadPx;
    const auto write = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, box.top(), widthOf(text), box.height()),
                         Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        x += widthOf(text) + kGapPx;
    };
    write(title, theme.secondaryText);
    write(least, theme.text);
    for (int i = 0; i < kShades; ++i) {
        const QRectF swatch(x + i * kRampPx / kShades, box.center().y() - 4, kRampPx / kShades, 8);
        painter.fillRect(swatch, cellColour(theme, double(i) / (kShades - 1)));
    }
    x += kRampPx + kGapPx;
    write(most, theme.text);
}

} // namespace araxes
