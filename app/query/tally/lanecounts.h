// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows that each lane of the timeline has, by day.

#include "app/query/crossfilter/crossfilterindex.h"
#include "app/query/rowbits.h"
#include "app/query/tally/daycounts.h"

namespace araxes {

/// Of a facet: days of the rows with each value, topmost categories only.
struct LaneCounts
{
    Facet by = Facet::Category;
    /// Values in the order of their number of dated rows, at most kMostValues; kNone stands for rows without any.
    std::vector<int> values;
    std::vector<DayCounts> days;  ///< of each of the values
    DayCounts others;             ///< of rows that have only other values than these
    std::vector<int> otherValues; ///< which those are, by number of rows
    std::vector<int> totals;      ///< dated rows of each value of the facet, by value + 1
    static constexpr std::size_t kMostValues = 40;

    [[nodiscard]] const DayCounts *of(int value) const;
    [[nodiscard]] std::size_t bytes() const;
};

[[nodiscard]] std::shared_ptr<const LaneCounts> laneCounts(const Collection &collection, const CrossfilterIndex &index,
                                                           Facet by, const RowBits &rows);
/// The days of dated rows.
[[nodiscard]] DayCounts daysOfRows(const Columns &columns, const CrossfilterIndex &index, const RowBits &rows);

} // namespace araxes
