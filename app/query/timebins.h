// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many events there are along a stretch of time, by category.

#include "app/query/filter.h"

namespace araxes {

/// Counts in equal bins over a range of days. An event counts in every bin that its possible days overlap.
struct TimeBins
{
    TimeSpan range;
    int bins = 0;
    int groups = 1;          ///< categories of the collection, and one more for events without
    std::vector<int> counts; ///< group by group, bins numbers each

    /// Events in a bin of a category; kNone asks for those without.
    [[nodiscard]] int count(int category, int bin) const;
    /// Events in a bin, whatever their category.
    [[nodiscard]] int total(int bin) const;
    /// The greatest total of any bin; 0 without events.
    [[nodiscard]] int highest() const;
    bool operator==(const TimeBins &) const = default;
};

/// The events that meet all but the time filter, for an overview to brush on. The range is not empty, bins positive.
[[nodiscard]] TimeBins timeBins(const Collection &collection, const Matches &matches, TimeSpan range, int bins);

} // namespace araxes
