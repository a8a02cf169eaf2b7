// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/wayout.h"

#include <algorithm>

namespace araxes {

std::vector<WayOut> waysOut(const std::vector<FilterPhrase> &phrases, const std::function<int(const Filter &)> &passing)
{
    std::vector<WayOut> ways;
    for (const FilterPhrase &phrase : phrases) {
        if (const int count = passing(phrase.without); count > 0) {
            ways.push_back({phrase, count});
        }
    }
    std::stable_sort(ways.begin(), ways.end(), [](const WayOut &a, const WayOut &b) { return a.passing > b.passing; });
    return ways;
}

} // namespace araxes
