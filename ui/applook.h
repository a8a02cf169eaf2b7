// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dresses the widgets in a theme: style, palette, fonts.

#include "ui/paint/theme.h"

class QApplication;

namespace araxes {

/// Light or dark as the desktop says.
[[nodiscard]] ThemeKind desktopTheme();
/// Fusion in the theme's colours and our font, the same on every desktop.
void dress(QApplication &application, const Theme &theme);

} // namespace araxes
