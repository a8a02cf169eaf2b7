// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Our icons, drawn in the colours of a palette.

#include <QIcon>

class QPalette;

namespace araxes {

/// The bundled line icon of this name (resources/icons), in text colour, paler when disabled. Sharp at 1x to 3x.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);
/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace araxes
