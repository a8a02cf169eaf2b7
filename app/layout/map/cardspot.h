// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a card stands that explains something on a map.

#include <QRectF>

namespace araxes {

/// Beside what it explains: right, left, below or above it, the first where it fits; else where most room is, and as
/// much smaller as it must be. Within the view and never over what it explains.
[[nodiscard]] QRectF cardBeside(const QRectF &explained, const QSizeF &card, const QRectF &view);

} // namespace araxes
