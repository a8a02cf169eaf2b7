// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows that each lane of the timeline has, by day; and which rows pass a filter at all.

#include "app/query/crossfilter/crossfilterindex.h"
#include "app/query/regionplaces.h"
#include "app/query/tally/daycounts.h"
#include "app/query/tally/rowtest.h"

namespace araxes {

struct TallyQuestion;

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

/// Rows that pass a question's filter, as bits.
struct QuestionRows
{
    std::shared_ptr<const PassingRows> passing;
    /// Dated rows that pass all but a time filter that can be moved.
    RowBits shown;
    /// The same without any time filter.
    RowBits overview;
    /// As shown, but for categories and countries, which a crossfilter sees to itself, and undated rows with them.
    RowBits counted;
};

[[nodiscard]] QuestionRows questionRows(const TallyQuestion &question, RegionPlaces &regions);
[[nodiscard]] std::shared_ptr<const LaneCounts> laneCounts(const Collection &collection, const CrossfilterIndex &index,
                                                           Facet by, const RowBits &rows);
/// By category or country, and one more for events without: whether a choice lets it pass.
[[nodiscard]] std::vector<std::uint8_t> shownValues(const Collection &collection, Facet facet,
                                                    const FacetChoice &choice);
/// Whether no event lies in two countries, so that one number says where it is.
[[nodiscard]] bool hasSingleCountries(const Collection &collection);

/// The days of those of the dated rows that are taken.
template <typename IsTaken>
DayCounts daysOfRows(const Columns &columns, const CrossfilterIndex &index, IsTaken isTaken)
{
    DayCounts days;
    for (int row = 0; row < columns.dated; ++row) {
        if (isTaken(row)) {
            days.addBegin(columns.begin[std::size_t(row)]);
        }
    }
    if (const auto length = index.eventLength()) {
        days.setLength(*length);
        return days;
    }
    for (const std::uint32_t row : index.ends().source) {
        if (isTaken(int(row))) {
            days.addEnd(columns.end[row]);
        }
    }
    return days;
}

} // namespace araxes
