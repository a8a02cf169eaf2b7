// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/timebins.h"

#include "app/query/tally/tally.h"

#include <cmath>
#include <functional>

namespace araxes {

namespace {

/// The first bin that the span overlaps, and the one after the last.
std::pair<int, int> binsOf(const TimeSpan &span, const TimeSpan &range, int bins)
{
    const auto bin = [&](Day day) { return double(day - range.begin) * bins / double(range.length()); };
    const double first = std::floor(bin(std::max(span.begin, range.begin)));
    const double end = std::ceil(bin(std::min(span.end, range.end)));
    return {int(first), int(end)};
}

/// Turns "one more from here, one less from there" into counts.
void sumUp(TimeBins &bins)
{
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        if (i % std::size_t(bins.bins) != 0) {
            bins.counts[i] += bins.counts[i - 1];
        }
    }
}

/// Of a large collection, by topmost category.
void readOverview(TimeBins &result, const LaneCounts &overview)
{
    std::vector<Day> edges;
    for (int i = 0; i <= result.bins; ++i) {
        edges.push_back(result.range.begin + result.range.length() * i / result.bins);
    }
    const auto add = [&](const DayCounts &days, int category) {
        const std::vector<int> counts = days.bins(edges, result.range);
        const int group = category == kNone ? result.groups - 1 : category;
        std::transform(counts.begin(), counts.end(), result.counts.begin() + group * result.bins,
                       result.counts.begin() + group * result.bins, std::plus());
    };
    for (std::size_t i = 0; i < overview.values.size(); ++i) {
        add(overview.days[i], overview.values[i]);
    }
    add(overview.others, kNone);
}

} // namespace

int TimeBins::count(int category, int bin) const
{
    const int group = category == kNone ? groups - 1 : category;
    return counts[std::size_t(group) * std::size_t(bins) + std::size_t(bin)];
}

int TimeBins::total(int bin) const
{
    int sum = 0;
    for (int group = 0; group < groups; ++group) {
        sum += counts[std::size_t(group) * std::size_t(bins) + std::size_t(bin)];
    }
    return sum;
}

int TimeBins::highest() const
{
    int most = 0;
    for (int bin = 0; bin < bins; ++bin) {
        most = std::max(most, total(bin));
    }
    return most;
}

TimeBins timeBins(const Collection &collection, const Matches &matches, TimeSpan range, int bins)
{
    const Columns &columns = collection.columns();
    TimeBins result{range, bins, int(collection.categories().size()) + 1, {}};
    result.counts.resize(std::size_t(result.groups) * std::size_t(bins));
    if (matches.large) {
        readOverview(result, *matches.large->overview);
        return result;
    }
    for (int row = 0; row < columns.dated; ++row) {
        const int event = columns.event[std::size_t(row)];
        if (!(matches.stateOf(event) & PassesAllButTime) || !range.overlaps(columns.span(row))) {
            continue;
        }
        const int category = columns.categoryOf(row);
        const std::size_t group = std::size_t(category == kNone ? result.groups - 1 : category) * std::size_t(bins);
        const auto [first, end] = binsOf(columns.span(row), range, bins);
        ++result.counts[group + std::size_t(first)];
        if (end < bins) {
            --result.counts[group + std::size_t(end)];
        }
    }
    sumUp(result);
    return result;
}

} // namespace araxes
