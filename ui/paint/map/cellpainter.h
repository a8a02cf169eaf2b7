// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The squares of a large collection's map as ink.

#include "app/layout/map/maplayout.h"
#include "ui/paint/halotext.h"

namespace araxes {

/// The more events in a square the stronger its ink, by the logarithm of their number, up to the fullest square.
void paintCells(QPainter &painter, const MapLayout &layout, const Theme &theme);
/// A square's outline and its number above it.
void paintCellCount(QPainter &painter, const MapCell &cell, const QLocale &locale, HaloText &text);
/// What the inks mean: a ramp from one event to the fullest square, with its right end at this point and above it.
void paintCellLegend(QPainter &painter, const MapLayout &layout, const QPointF &rightBottom, const QLocale &locale,
                     const Theme &theme);
/// The ink of a square with this share, 0 to 1, of the fullest square's logarithm.
[[nodiscard]] QColor cellColour(const Theme &theme, double share);

} // namespace araxes
