// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The last step of the timeline's layout: labels by priority, never over a mark or over each other.

#include "app/layout/timeline/lanerows.h"

namespace araxes {

/// Places labels for the marks of a layout whose lanes, marks and runs have their places; `styles` is by lane.
/// Fills labels and hiddenLabels.
void placeLabels(TimelineLayout &layout, const ViewState &state, const std::vector<RowStyle> &styles, double widthPx,
                 LabelTexts &texts);

} // namespace araxes
