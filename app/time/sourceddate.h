// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A date as its source's calendar says it, and beside it as the reader's does.

#include "app/time/historicaldate.h"

#include <QLocale>

namespace araxes {

/// "10 February 1828 Julian · 22 February 1828": the source's words where they are kept, else the date reckoned in its
/// calendar; then the reader's calendar, where that counts these days. A calendar other than the Gregorian is named,
/// once. The same calendar on both sides is said once: "22 February 1828", "24 October 1813 · 2 Aban 1192 Solar Hijri".
[[nodiscard]] QString sourcedDateText(const HistoricalDate &date, const QLocale &locale,
                                      Calendar reader = Calendar::Gregorian);

/// The reader's half of that, for where there is no room for both: "22 February 1828".
[[nodiscard]] QString readerDateText(const HistoricalDate &date, const QLocale &locale,
                                     Calendar reader = Calendar::Gregorian);

/// Words of a date with the name of their calendar, unless that is the Gregorian or they name it themselves.
[[nodiscard]] QString withCalendarName(const QString &words, Calendar calendar, const QLocale &locale);

/// The day, or the month or year it is in, as one calendar says it, with its name unless it is the Gregorian; empty
/// where the calendar does not count it.
[[nodiscard]] QString momentText(Day day, Precision precision, Calendar calendar, const QLocale &locale);

} // namespace araxes
