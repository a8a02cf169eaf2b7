// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Our calendar's ticks for QCustomPlot's axis.

#include "app/layout/timeline/timeticks.h"

#include <qcustomplot.h>

namespace araxes {

/// Hands out ticks that the view has laid out: the coarse row as ticks (the grid follows them), the fine row as
/// sub-ticks. The words of both rows are painted by paintTimeAxes().
class TimelineTicker : public QCPAxisTicker
{
public:
    void setTicks(const TimeTicks &ticks) { m_ticks = ticks; }

    void generate(const QCPRange &range, const QLocale &locale, QChar formatChar, int precision, QVector<double> &ticks,
                  QVector<double> *subTicks, QVector<QString> *tickLabels) override;

private:
    TimeTicks m_ticks;
};

} // namespace araxes
