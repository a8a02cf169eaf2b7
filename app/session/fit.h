// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the views go to show something: pure functions from one view state to another.
// They set span, box and selection; the matches are the session's to renew.

#include "app/session/viewstate.h"

namespace araxes {

/// Shows every event that passes the filter; what has no date or place does not count.
[[nodiscard]] ViewState fittedToAll(const ViewState &state);
/// Shows one event with some time and land around it.
[[nodiscard]] ViewState fittedToEvent(const ViewState &state, int event);
/// Selects an event; moves span and box, without another scale, only where they do not show it.
[[nodiscard]] ViewState revealing(const ViewState &state, int event);
/// The next (+1) or previous (-1) dated event that passes the filter, from the selected one; without one, the first
/// or last in the visible span. kNone when there is none.
[[nodiscard]] int neighbour(const ViewState &state, int step);

} // namespace araxes
