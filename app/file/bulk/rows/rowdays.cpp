// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/rowdays.h"

namespace araxes {

namespace {

/// Milliseconds, which plainDate() reads too, are no EDTF.
std::optional<PlainDays> edtfDay(std::string_view text)
{
    const bool isShaped = text.size() == 4 || (text.size() > 4 && text[4] == '-');
    return isShaped ? plainDate(text) : std::nullopt;
}

} // namespace

RowDays rowDays(const std::optional<HistoricalDate> &when)
{
    const DateRow row = dateRow(when);
    return {row.span.begin, row.span.end, row.core.begin, row.core.end, row.doubt};
}

RowDays rowDays(const PlainDays &date)
{
    return {date.first, date.last + 1, date.last, date.first + 1, 0};
}

std::optional<RowDays> rowDays(const PlainDays &start, const PlainDays &end)
{
    const bool isPlain = start.last < end.first && start.hasTime == end.hasTime;
    return isPlain ? std::optional(RowDays{start.first, end.last + 1, start.last, end.first + 1, 0}) : std::nullopt;
}

std::optional<RowDays> plainEdtf(std::string_view text)
{
    const std::size_t stroke = text.find('/');
    const auto first = edtfDay(text.substr(0, stroke));
    if (stroke == std::string_view::npos || !first) {
        return first ? std::optional(rowDays(*first)) : std::nullopt;
    }
    const auto last = edtfDay(text.substr(stroke + 1));
    return last ? rowDays(*first, *last) : std::nullopt;
}

} // namespace araxes
