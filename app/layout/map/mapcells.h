// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map of a large collection: squares with the number of their events where these are too many to be told apart.

#include "app/layout/map/maplayout.h"

namespace araxes {

/// The rows of a large collection that are on the map in and around the view, when they are so few that each can be
/// gathered to marks and clusters.
[[nodiscard]] std::optional<std::vector<int>> fewRowsNear(const ViewState &state, const MapFrame &frame,
                                                          MapExtras::Cells cells);
/// Adds the squares in sight.
void addCells(MapLayout &layout, const ViewState &state, const MapFrame &frame, MapExtras::Cells cells);

} // namespace araxes
