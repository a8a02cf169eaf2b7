// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events that stand at one place, to be stepped through.

#include "app/session/viewstate.h"

namespace araxes {

struct PlaceStack
{
    int place = kNone;       ///< of the selected event; kNone: it has none, or nothing is selected
    std::vector<int> events; ///< on the map at the place's very point, in order of time, the selected one among them
    int position = kNone;    ///< of the selected event in the list

    /// The next (+1) or previous (-1) event; kNone at either end.
    [[nodiscard]] int neighbour(int step) const;
};

/// Of the selected event's places the one that was asked for last, if it is one of them; else the first where several
/// events stand, or the first at all.
[[nodiscard]] PlaceStack placeStack(const ViewState &state, int lastPlace = kNone);

} // namespace araxes
