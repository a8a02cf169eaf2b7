// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineticker.h"

namespace araxes {

void TimelineTicker::generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks,
                              QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    // The first tick of a row may stand left of the view, where the grid must not follow it.
    ticks.clear();
    if (tickLabels) {
        tickLabels->clear();
    }
    for (const TimeTick &tick : m_ticks.coarse) {
        if (range.contains(double(tick.day))) {
            ticks.append(double(tick.day));
            if (tickLabels) {
                tickLabels->append(tick.label);
            }
        }
    }
    if (subTicks) {
        subTicks->clear();
        for (const TimeTick &tick : m_ticks.fine) {
            if (range.contains(double(tick.day))) {
                subTicks->append(double(tick.day));
            }
        }
    }
}

} // namespace araxes
