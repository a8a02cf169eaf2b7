// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineticker.h"

namespace araxes {

void TimelineTicker::generate(const QCPRange &, const QLocale &, QChar, int, QVector<double> &ticks,
                              QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    ticks.clear();
    for (const TimeTick &tick : m_ticks.coarse) {
        ticks.append(double(tick.day));
    }
    if (subTicks) {
        subTicks->clear();
        for (const TimeTick &tick : m_ticks.fine) {
            subTicks->append(double(tick.day));
        }
    }
    if (tickLabels) {
        tickLabels->clear();
        for (const TimeTick &tick : m_ticks.coarse) {
            tickLabels->append(tick.label);
        }
    }
}

} // namespace araxes
