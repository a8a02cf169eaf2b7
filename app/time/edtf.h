// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Extended Date/Time Format (ISO 8601-2:2019, profile of the Library of Congress), levels 0, 1 and 2: text to
// HistoricalDate and back.

#include "app/time/historicaldate.h"

#include <QStringList>
#include <optional>

namespace araxes {

/// Either a date, or where and why the text was refused.
struct DateReading
{
    std::optional<HistoricalDate> date;
    qsizetype position = -1; ///< first character that does not fit, from 0; -1 with a date
    QString reason;          ///< one sentence for a person; empty with a date
    /// Of a text that was refused because it can be read in several ways: its readings.
    std::vector<HistoricalDate> choices = {};
};

/// Reads EDTF as in files. The grammar stands in edtf.cpp.
///
/// Choices where the standard leaves room:
/// - Years are astronomical: 0000 is 1 BCE. There is no -0000.
/// - Two digits are a century ("19": 1900 to 1999) and three a decade ("196"), when they are the whole text.
/// - Seasons are meteorological: 21 is 1 March to 31 May, 24 is 1 December to the last of February. 25 to 28 and 29
///   to 32 name a hemisphere and lie in the same months: spring is March to May in each of them.
/// - "?", "~" and "%" never move a bound.
/// - The bounds of unspecified digits are the first and last day that fit. An unspecified digit of the year makes
///   the date as coarse as the year is; a month or day XX of a known year leaves it as fine as it is written.
/// - The bounds of significant digits are the years that share them: Y171010000S3 is 171000000 to 171999999. With as
///   many as the year has, it is exactly this year.
/// - The time of day stays in the text and never moves the day.
/// - An interval may not end before it starts. A season is not compared with another part of its own year.
/// - An unknown end takes the bounds of the end that is known. With neither known nor open on
///   both sides ("/", "/..") the date has no possible days.
/// - A one-of set lies anywhere from its first to its last day. So does an all-of set, for it says nothing of the days
///   between; only one unbroken stretch of single days ({2020-01-31..2020-02-02}) is certain throughout.
/// - Blanks around the dates of a set are read. Its ranges run between two years, months or days.
/// - Negative years are level 0.
/// Read beyond level 2, because it costs nothing: intervals between date-times, a month and day after a Y year,
/// some day of a season ("1849-21-XX").
[[nodiscard]] DateReading parseEdtf(QStringView text);

/// What is not plain about a date, in this order: uncertain ("?"), approximate ("~"), uncertain+approximate ("%"),
/// unspecified, negative-year (of four digits, outside sets), open-or-range (".."), unknown-endpoint,
/// significant-digits, exponential.
[[nodiscard]] QStringList edtfFlags(const HistoricalDate &date);

/// The same date written in one way: no blanks in sets, each of their dates in its place; the fewest qualifiers that
/// say the same, after a field rather than before it; exponents multiplied out; significant digits no more than the
/// year has; decades and centuries with X for the digits they leave out (which makes them unspecified); times as they
/// are. Read again it has the same bounds, precision, endpoints and doubt, and is its own canonical form.
[[nodiscard]] QString canonicalEdtf(const HistoricalDate &date);

} // namespace araxes
