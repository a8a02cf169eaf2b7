// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of a map layout as ink.

#include "app/layout/map/mappaths.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// A movement narrows from its beginning to its end; an arc is even, with a ring at either capital; a relation is a
/// thin line with an arrow at the event it leads to, and one at the view's edge where it goes on.
void paintPath(QPainter &painter, const MapPath &path, const QColor &ink, const Theme &theme);

} // namespace araxes
