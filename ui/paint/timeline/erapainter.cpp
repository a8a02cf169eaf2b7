// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/erapainter.h"

#include "ui/paint/insidearea.h"

#include <QCoreApplication>
#include <QLinearGradient>

namespace araxes {

namespace {

// How much of the text's colour a band lays on the ground: of its name, and through the lanes. Every other band of a
// row is tinted there, so that neighbours part; the ones between stay clear.
constexpr double kTintedName = 0.11;
constexpr double kClearName = 0.05;
constexpr double kTintedLanes = 0.035;
constexpr double kHoveredLanes = 0.07;
constexpr double kGapPx = 1; ///< between two bands and between two rows

/// Even in the middle, fading out over the days that are only possible.
void fillBand(QPainter &painter, const EraBand &band, const QRectF &box, QColor colour, double opacity)
{
    const double width = band.right - band.left;
    if (width <= 0) {
        return;
    }
    QColor clear = colour;
    clear.setAlphaF(0);
    colour.setAlphaF(float(opacity));
    QLinearGradient gradient(band.left, 0, band.right, 0);
    const double from = std::clamp((band.sureLeft - band.left) / width, 0.0, 1.0);
    const double to = std::clamp((band.sureRight - band.left) / width, from, 1.0);
    gradient.setColorAt(0, from > 0 ? clear : colour);
    gradient.setColorAt(from, colour);
    gradient.setColorAt(to, colour);
    gradient.setColorAt(1, to < 1 ? clear : colour);
    painter.fillRect(box, gradient);
}

QRectF laneBox(const TimelineScene &scene, const EraBand &band)
{
    return {band.left, 0, band.right - band.left, scene.areas.lanes.height()};
}

void paintNames(QPainter &painter, const TimelineScene &scene)
{
    constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;
    const Inside inside(painter, scene.areas.eras);
    painter.setFont(scene.theme.font(TextRole::Tick));
    for (const EraBand &band : scene.eras.bands) {
        const QRectF box(band.left, band.row * kEraRowPx, band.right - band.left - kGapPx, kEraRowPx - kGapPx);
        fillBand(painter, band, box, scene.theme.text, band.isTinted ? kTintedName : kClearName);
        if (!band.name.isEmpty()) {
            painter.setPen(scene.theme.secondaryText);
            painter.drawText(band.nameBox, kOneLine | Qt::AlignLeft, band.name);
        }
    }
}

/// Left of the rows: what they are, and how many found no room.
void paintHeading(QPainter &painter, const TimelineScene &scene)
{
    constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;
    constexpr double kPadPx = 8;
    const QRectF box(scene.areas.names.left(), scene.areas.eras.top(), scene.areas.names.width() - kPadPx, kEraRowPx);
    const auto tr = [](const char *text, int count = -1) {
        return QCoreApplication::translate("araxes::Timeline", text, nullptr, count);
    };
    const QString text = scene.eras.hidden > 0 ? tr("Eras, %Ln more", scene.eras.hidden) : tr("Eras");
    painter.setFont(scene.theme.font(TextRole::Tick));
    painter.setPen(scene.theme.secondaryText);
    painter.drawText(box, kOneLine | Qt::AlignRight, text);
}

} // namespace

void paintEras(QPainter &painter, const TimelineScene &scene)
{
    if (scene.areas.eras.isEmpty()) {
        return;
    }
    paintHeading(painter, scene);
    paintNames(painter, scene);
    const Inside inside(painter, scene.areas.lanes);
    for (const EraBand &band : scene.eras.bands) {
        if (band.isTinted) {
            fillBand(painter, band, laneBox(scene, band), scene.theme.text, kTintedLanes);
        }
    }
}

void paintHoveredEra(QPainter &painter, const TimelineScene &scene, const EraBand &band)
{
    const Inside inside(painter, scene.areas.lanes);
    fillBand(painter, band, laneBox(scene, band), scene.theme.text, kHoveredLanes);
}

} // namespace araxes
