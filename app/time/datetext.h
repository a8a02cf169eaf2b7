// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as people say them: "22 February 1828", "c. 1141", "44 BCE".

#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QLocale>

namespace araxes {

/// A date in words, in the locale's month names: "c. 1141", "24 October 1813", "1990s",
/// "27 September 2020 to 10 November 2020", "from 1918", "13th century?". In another calendar, which must count all its
/// days, what is coarser than a day is what it touches: 1828 is "1206–1207" in Solar Hijri.
[[nodiscard]] QString dateText(const HistoricalDate &date, const QLocale &locale,
                               Calendar calendar = Calendar::Gregorian);
/// A day in words: "22 February 1828".
[[nodiscard]] QString dayText(Day day, const QLocale &locale);
/// A year in words: "1828", "44 BCE".
[[nodiscard]] QString yearText(std::int64_t astronomicalYear, const QLocale &locale);
/// The resolved bounds in words: "1 January 1190 to 31 December 1199"; one day alone when it is one.
[[nodiscard]] QString boundsText(const HistoricalDate &date, const QLocale &locale);
/// ±YYYY-MM-DD with an astronomical year of at least four digits: "-0043-03-15". For machines.
[[nodiscard]] QString isoText(Day day);

} // namespace araxes
