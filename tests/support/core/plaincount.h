// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What passes a filter and is in view, counted one event after another by the rules as the help tells them, with
// nothing prepared: the answer that everything fast must give as well.

#include "app/place/atlas/atlas.h"
#include "app/session/viewstate.h"

namespace araxes {

struct PlainCount
{
    int passing = 0;
    int onTimeline = 0;
    int onMap = 0;
    int inView = 0;
    int undated = 0;
    int unplaced = 0;
    bool operator==(const PlainCount &) const = default;

    [[nodiscard]] QString text() const;
    /// What the state itself says.
    [[nodiscard]] static PlainCount saidBy(const ViewState &state);
};

/// Knows time windows in all modes, regions and areas in and out, the map's view, categories and countries. A text
/// in quotes asks for events whose title has it as it stands.
[[nodiscard]] PlainCount plainCount(const ViewState &state, const Atlas &atlas);
/// The event after (+1) or before (-1) the selected one in time among those that pass, or the first or last that
/// passes and is in view when none is selected; kNone when there is none.
[[nodiscard]] int plainNeighbour(const ViewState &state, const Atlas &atlas, int step);

} // namespace araxes
