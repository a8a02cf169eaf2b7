// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A stretch of days in the words of a calendar whose months and years need not begin and end with it.

#include "app/time/datewords.h"
#include "app/time/historicaldate.h"

namespace araxes {

/// The first and last day, month or year that it touches, as fine as the date was given: "3 Esfand 1206",
/// "4–6 Shaʻban 1243", "Bahman – Esfand 1206", "1206–1207". A whole month or year of the calendar is named alone.
[[nodiscard]] QString stretchText(const TimeSpan &days, Precision precision, const DateWords &words);

} // namespace araxes
