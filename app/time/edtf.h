// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: text to HistoricalDate.

#include "app/time/historicaldate.h"

#include <optional>

namespace araxes {

/// Either a date, or where and why the text was refused.
struct DateReading
{
    std::optional<HistoricalDate> date;
    qsizetype position = -1; ///< first character that does not fit, from 0; -1 with a date
    QString reason;          ///< one sentence for a person; empty with a date
};

/// Reads EDTF as in files. Level 2 (sets, seasons beyond 24, per-part qualifiers) is refused with a reason.
///
/// Choices where the standard leaves room:
/// - Two digits are a century ("19": 1900 to 1999), as in ISO 8601; seasons are those of the northern hemisphere.
/// - A month or day written XX sets the precision to months or days although which one is not known:
///   "1999-XX" is some month, bounded by its year. An unspecified year stays as coarse as it is.
/// - The time of day stays in the text and never moves the day.
/// - An interval may not end before it starts. Seasons do not say their hemisphere, so a season
///   is not compared with another part of its own year.
/// - An unknown end takes the bounds of the end that is known. With neither known nor open on
///   both sides ("/", "/..") the date has no possible days.
/// Read beyond level 1, because it costs nothing: unspecified digits within intervals ("16XX/18XX"), an unspecified
/// last digit of a day, intervals between date-times, and a month and day after a Y year.
[[nodiscard]] DateReading parseEdtf(QStringView text);

} // namespace araxes
