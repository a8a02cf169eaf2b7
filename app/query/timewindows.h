// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The windows of a time filter as one list, and what each of them holds.

#include "app/query/filter.h"

namespace araxes {

/// In order of time; empty without a time filter.
[[nodiscard]] std::vector<TimeSpan> timeWindows(const Filter &filter);
/// The filter with these windows in place of its own.
[[nodiscard]] Filter withTimeWindows(Filter filter, const std::vector<TimeSpan> &windows);

/// The events that meet a filter in one of its windows.
struct WindowCount
{
    TimeSpan window;
    int total = 0;
    std::vector<int> byCategory; ///< by topmost category (0 for the others), and one more for events without
    /// Events to an average year of the window, as long as it is known: none where a side is open.
    [[nodiscard]] std::optional<double> perYear() const;
    bool operator==(const WindowCount &) const = default;
};

/// One for each window of the filter that the matches are of. An event that lies so to several is counted in each.
[[nodiscard]] std::vector<WindowCount> windowCounts(const Collection &collection, const Filter &filter,
                                                    const Matches &matches);

} // namespace araxes
