// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dates that most rows of large tables have, read without making a HistoricalDate of them.

#include "app/time/timespan.h"

#include <optional>
#include <string_view>

namespace araxes {

/// The first and the last day that a date can mean.
struct PlainDays
{
    Day first = 0;
    Day last = 0;
    bool hasTime = false; ///< of day
};

/// A year of four digits, a month or a day of one, a day with a time, or milliseconds since 1970: what readRow() makes
/// of them. Nothing for any other text, even one that readRow() can read.
[[nodiscard]] std::optional<PlainDays> plainDate(std::string_view text);
/// A year of our era with a month and day, or without them (empty), in columns of their own.
[[nodiscard]] std::optional<PlainDays> plainDate(std::string_view year, std::string_view month, std::string_view day);

} // namespace araxes
