// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// QCustomPlot's header under our build flags: two of its templates need Qt's foreach, which QT_NO_FOREACH takes away.

#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
