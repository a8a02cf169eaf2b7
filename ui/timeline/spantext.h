// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A visible span, or a point of it, in words.

#include "app/layout/timeline/timescale.h"
#include "app/session/viewstate.h"

namespace araxes {

/// "44 BCE to 1828", in days when it is short: "22 February 1828 to 1 March 1828". In the reader's calendar, where that
/// counts all of it: "1206 to 1404 Solar Hijri".
[[nodiscard]] QString spanText(const DayRange &range, const ViewOptions &options);

/// What stands at a place of the scale, as fine as its pixels tell days, months or years apart, in the calendar of the
/// axis below and then in that of the axis above: "22 February 1828 · 2 Esfand 1206 Solar Hijri".
[[nodiscard]] QString readoutText(const TimeScale &scale, double x, const ViewOptions &options);

} // namespace araxes
