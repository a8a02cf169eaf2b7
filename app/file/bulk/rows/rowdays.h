// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The days of one event, as compact events have them.

#include "app/event/columns.h"
#include "app/file/bulk/rows/plaindate.h"

namespace araxes {

struct RowDays
{
    Day begin = 0;
    Day end = 0;
    Day coreBegin = 0;
    Day coreEnd = 0;
    std::uint8_t doubt = 0;
};

[[nodiscard]] RowDays rowDays(const std::optional<HistoricalDate> &when);
[[nodiscard]] RowDays rowDays(const PlainDays &date);
/// From start to end, when they surely are a stretch of time: the end may not lie before the start.
[[nodiscard]] std::optional<RowDays> rowDays(const PlainDays &start, const PlainDays &end);
/// Of a year, month or day, or of two with a stroke between them; nothing for any other EDTF.
[[nodiscard]] std::optional<RowDays> plainEdtf(std::string_view text);

} // namespace araxes
