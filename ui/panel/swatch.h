// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The mark of a category, small, for lists and trees.

#include "ui/paint/theme.h"

#include <QIcon>
#include <QWidget>

namespace araxes {

/// The screen theme that a widget's palette belongs to.
[[nodiscard]] Theme themeOf(const QWidget &widget);
/// A category's shape in its colour, 12 px in 16; crisp at the widget's pixel ratio.
[[nodiscard]] QIcon categorySwatch(const Collection &collection, int category, const QWidget &widget);
/// The widget's text colour faded into its ground, for what comes second.
void setSecondary(QWidget &widget);

} // namespace araxes
