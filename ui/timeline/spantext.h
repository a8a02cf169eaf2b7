// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A visible span in words.

#include "app/time/timespan.h"

#include <QLocale>

namespace araxes {

/// "44 BCE to 1828", in days when it is short: "22 February 1828 to 1 March 1828".
[[nodiscard]] QString spanText(const DayRange &range, const QLocale &locale);

} // namespace araxes
