// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colours, fonts and marks of one look. All lengths are in layout units: pixels at 96 dpi.

#include "app/event/collection.h"
#include "app/layout/measure.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>

namespace araxes {

enum class ThemeKind { Light, Dark, Print };
/// High: nothing is fainter than text must be (7:1), lines are bold, the selection stands out by lightness as well.
enum class Contrast { Normal, High };

/// A value: one look, whole. Made by theme().
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    Contrast contrast = Contrast::Normal;
    // Map
    QColor land, water, shore, countryBorder, divisionBorder, river;
    // Surfaces
    QColor surface, panel, hairline;
    // Text
    QColor text, secondaryText, halo;
    // Selection and brush only
    QColor accent;

    [[nodiscard]] QFont font(TextRole role) const;
    /// Opacity of what is outside the other view's viewport.
    double dimmedOpacity = 0.28;
    double hairlineWidth = 1; ///< print: 0.35 pt
};

[[nodiscard]] Theme theme(ThemeKind kind, Contrast contrast = Contrast::Normal);

/// Colour of a category: its own, its parent's in another lightness, or the palette's by position.
[[nodiscard]] QColor categoryColour(const Theme &theme, const Collection &collection, int category);
[[nodiscard]] MarkShape categoryShape(const Collection &collection, int category);
/// The outline of a shape about (0, 0) that looks as big as a circle of this diameter.
[[nodiscard]] QPainterPath markPath(MarkShape shape, double diameter);
/// Measures with the theme's fonts; not bound to any device.
[[nodiscard]] MeasureText measureWith(const Theme &theme);

} // namespace araxes
