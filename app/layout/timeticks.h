// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a time axis is marked and what stands there, from days to ten thousand years.

#include "app/layout/measure.h"
#include "app/layout/timescale.h"

#include <QLocale>
#include <vector>

namespace araxes {

struct TimeTick
{
    Day day = 0;   ///< the tick stands at the beginning of this day
    double x = 0;  ///< in the scale's pixels
    QString label; ///< may be empty: a tick without room for its words
};

/// Two rows, the finer above the coarser: days over months, months over years, years over decades,
/// decades over centuries, centuries over millennia. A coarse label is held at the left edge while
/// its unit is in view. BCE years step on historical numbers: 1001 BCE, 501 BCE never, 1000 BCE, 500 BCE.
struct TimeTicks
{
    std::vector<TimeTick> fine;
    std::vector<TimeTick> coarse;
};

[[nodiscard]] TimeTicks timeTicks(const TimeScale &scale, const QLocale &locale, const MeasureText &measure);

} // namespace araxes
