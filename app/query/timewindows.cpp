// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/timewindows.h"

namespace araxes {

namespace {

constexpr double kDaysPerYear = 365.2425;

} // namespace

std::vector<TimeSpan> timeWindows(const Filter &filter)
{
    std::vector<TimeSpan> windows;
    if (filter.time) {
        windows.push_back(*filter.time);
        windows.insert(windows.end(), filter.moreTimes.begin(), filter.moreTimes.end());
    }
    return windows;
}

Filter withTimeWindows(Filter filter, const std::vector<TimeSpan> &windows)
{
    filter.time.reset();
    filter.moreTimes.clear();
    if (!windows.empty()) {
        filter.time = windows.front();
        filter.moreTimes.assign(windows.begin() + 1, windows.end());
    }
    return filter;
}

std::optional<double> WindowCount::perYear() const
{
    if (window.begin <= kOpenPast || window.end >= kOpenFuture) {
        return std::nullopt;
    }
    return total * kDaysPerYear / double(window.length());
}

std::vector<WindowCount> windowCounts(const Collection &collection, const Filter &filter, const Matches &matches)
{
    const Columns &columns = collection.columns();
    const std::size_t categories = collection.categories().size();
    std::vector<WindowCount> counts;
    for (const TimeSpan &window : timeWindows(filter)) {
        counts.push_back({window, 0, std::vector<int>(categories + 1, 0)});
    }
    for (int row = 0; row < columns.dated; ++row) {
        const int event = columns.event[std::size_t(row)];
        if (!matches.passes(event)) {
            continue;
        }
        const int root = collection.rootCategory(columns.categoryOf(row));
        for (WindowCount &count : counts) {
            if (timeModes(collection, row, count.window).has(filter.timeMode)) {
                ++count.total;
                ++count.byCategory[root == kNone ? categories : std::size_t(root)];
            }
        }
    }
    return counts;
}

} // namespace araxes
