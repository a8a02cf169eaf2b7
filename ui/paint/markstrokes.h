// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The strokes a mark of the timeline is drawn with: solid where sure, fading where possible.

#include "app/layout/timeline/timelinelayout.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// How one mark looks.
struct MarkLook
{
    QColor colour;
    QColor rim; ///< stands out from the colour and from the ground
    MarkShape shape = MarkShape::Circle;
    QColor accent; ///< of the ring around a selected mark; invalid: none
    QColor ground; ///< what hollow marks are filled with
    QString sign;  ///< written before the mark; empty: none
    QFont signFont;
    QColor ink;         ///< of the sign
    double growth = 1;  ///< 1.2 under the pointer
    double widthPx = 0; ///< of the lanes' area: nothing is drawn far outside it
};

/// Draws a mark in the coordinates of the layout: hollow when it is a rival dating.
void paintMark(QPainter &painter, const TimelineMark &mark, const MarkLook &look);
/// Draws a rival dating and the dotted link to its event.
void paintRival(QPainter &painter, const RivalMark &rival, const MarkLook &look);
/// The colour of rims: darker than what they surround, on dark ground lighter.
[[nodiscard]] QColor rimColour(const QColor &colour, const Theme &theme);
/// Black or white, whichever reads better on a colour.
[[nodiscard]] QColor inkOn(const QColor &colour);
/// A colour laid over another with an opacity.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double opacity);

inline constexpr double kBarOpacity = 0.85;

} // namespace araxes
