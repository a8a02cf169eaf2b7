// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When no event passes: which filter to drop, and what would come back.

#include "app/query/filterwords.h"

namespace araxes {

struct WayOut
{
    FilterPhrase dropped;
    int passing = 0; ///< events that would pass without it
    bool operator==(const WayOut &) const = default;
};

/// Of the filters in force those without which events pass, the most first. "passing" counts for a filter.
[[nodiscard]] std::vector<WayOut> waysOut(const std::vector<FilterPhrase> &phrases,
                                          const std::function<int(const Filter &)> &passing);

} // namespace araxes
