// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What calendars and their months are called, in the languages that dates are written in.

#include "app/time/calendars/calendar.h"

#include <QLocale>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace araxes {

/// In the order in which they are offered.
inline constexpr std::array kCalendars = {Calendar::Gregorian, Calendar::Julian, Calendar::SolarHijri,
                                          Calendar::Islamic,   Calendar::Hebrew, Calendar::FrenchRepublican};

/// A month as it is called within a date ("10 февраля"); the year tells Adar from Adar I. Where a language has no name
/// of its own for it, the English or French one. Short names are only sometimes shorter.
[[nodiscard]] QString monthName(Calendar calendar, std::int64_t year, int month, const QLocale &locale,
                                QLocale::FormatType format = QLocale::LongFormat);
/// The same, standing alone ("февраль").
[[nodiscard]] QString standaloneMonthName(Calendar calendar, std::int64_t year, int month, const QLocale &locale,
                                          QLocale::FormatType format = QLocale::LongFormat);

/// "Solar Hijri", "هجری خورشیدی": as it stands alone on an axis.
[[nodiscard]] QString calendarName(Calendar calendar, const QLocale &locale);

/// "solar-hijri": its name in files, settings and on the command line.
[[nodiscard]] QString calendarKey(Calendar calendar);
[[nodiscard]] std::optional<Calendar> calendarOfKey(QStringView key);

} // namespace araxes
