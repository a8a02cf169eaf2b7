// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dresses the widgets in a theme: style, palette, fonts.

#include "app/session/settings.h"
#include "ui/paint/theme.h"

class QApplication;

namespace araxes {

/// The look that was chosen, or the desktop's light or dark.
[[nodiscard]] Theme lookOf(const Preferences &preferences);
/// Fusion in the theme's colours and our font, the same on every desktop.
void dress(QApplication &application, const Theme &theme);

} // namespace araxes
