// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands in the map's corner: the scale bar, how exact the map is, and whom to credit.

#include "app/layout/map/mapframe.h"
#include "ui/paint/theme.h"

#include <QLocale>
#include <QPainter>

namespace araxes {

/// Laid out for one frame; bottom right.
struct MapCredits
{
    QRectF rect; ///< of all of it, in the frame's units
    QRectF text; ///< of the lines
    QStringList lines;
    QRectF scale; ///< of the scale bar with its label left of it
    QString scaleLabel;
    double scaleBarPx = 0;
};

/// Whom the base map owes credit to, in few words in a small frame, and how exact it is where one looks closer than
/// its data carry.
[[nodiscard]] QString baseMapCredit(const MapFrame &frame);

/// The longest scale bar of 1, 2 or 5 times a power of ten that fits, and the credits broken into lines: beside each
/// other where there is room, else the scale above. Without credits the scale stands alone.
[[nodiscard]] MapCredits mapCredits(const MapFrame &frame, const QStringList &credits, const QLocale &locale,
                                    const MeasureText &measure);
void paintMapCredits(QPainter &painter, const MapCredits &credits, const Theme &theme);

} // namespace araxes
