// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows pass a filter, apart from a window of time that can be moved.

#include "app/query/regionplaces.h"
#include "app/query/tally/rowtest.h"

namespace araxes {

struct TallyQuestion;

/// Rows that pass a question's filter, as bits.
struct QuestionRows
{
    std::shared_ptr<const PassingRows> passing;
    /// Dated rows that pass all but a time filter that can be moved.
    RowBits shown;
    /// The same without any time filter.
    RowBits overview;
    /// As shown, but for categories and countries, which a crossfilter sees to itself, and undated rows with them.
    /// Empty: all.
    RowBits counted;
};

[[nodiscard]] QuestionRows questionRows(const TallyQuestion &question, RegionPlaces &regions);
/// By category or country, and one more for events without: whether a choice lets it pass.
[[nodiscard]] std::vector<std::uint8_t> shownValues(const Collection &collection, Facet facet,
                                                    const FacetChoice &choice);
/// Whether no event lies in two countries, so that one number says where it is.
[[nodiscard]] bool hasSingleCountries(const Collection &collection);

} // namespace araxes
