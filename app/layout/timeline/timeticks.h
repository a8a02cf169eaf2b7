// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a time axis is marked and what stands there, from days to ten thousand years.

#include "app/layout/measure.h"
#include "app/layout/timeline/timescale.h"
#include "app/time/calendars/calendar.h"

#include <QLocale>
#include <vector>

namespace araxes {

/// Between a tick and the words that stand to the right of it, and between those and the next tick.
inline constexpr double kTickLabelGap = 4;

struct TimeTick
{
    Day day = 0;   ///< the tick stands at the beginning of this day
    double x = 0;  ///< in the scale's pixels; the first of a row may stand left of the view
    QString label; ///< may be empty: a tick without room for its words

    /// Where the label begins: right of its tick, or held at the left edge while its unit is in view.
    [[nodiscard]] double labelX() const { return std::max(x, 0.0) + kTickLabelGap; }
};

/// Two rows, the finer above the coarser: days over months, months over years, years over decades,
/// decades over centuries, centuries over millennia, millennia over eras. A label fits between its tick and the
/// next one (or the right edge), or it is empty. A coarse label is held at the left edge while its unit is in view.
/// BCE years step on historical numbers: 1000 BCE, 500 BCE, 1 CE, 500. The steps depend on the scale,
/// on the locale's words and on whether BCE is in view, so that they stand still while one pans.
/// A calendar has no labels where it does not count: before its year 1, after the end of the French Republican one.
struct TimeTicks
{
    std::vector<TimeTick> fine;
    std::vector<TimeTick> coarse;
};

[[nodiscard]] TimeTicks timeTicks(const TimeScale &scale, Calendar calendar, const QLocale &locale,
                                  const MeasureText &measure);

} // namespace araxes
