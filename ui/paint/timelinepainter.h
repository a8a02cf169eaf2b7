// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline as a picture: the same for the screen and for figures.

#include "app/session/viewstate.h"
#include "ui/paint/theme.h"

#include <QRectF>

class QPainter;

namespace araxes {

/// Lays out and paints the whole timeline (lane names, marks, labels, axis) into an area, in layout units.
/// Nothing is painted outside the area. Returns how many events in view could not be given a label.
int paintTimeline(QPainter &painter, const QRectF &area, const ViewState &state, const Theme &theme);

} // namespace araxes
