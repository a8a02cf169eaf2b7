// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exact counts under a moving time window and other filters, in a time that does not depend on the number of events.

#include "app/query/crossfilter/ordercounts.h"

#include <chrono>

namespace araxes {

/// What a brush step answers. Each view sees all filters but its own.
struct BrushCounts
{
    std::uint32_t matching = 0;            ///< dated events that meet every filter, an event with several places once
    std::uint32_t undated = 0;             ///< events without a date that meet every filter but time
    std::vector<std::uint32_t> categories; ///< by category, one more for events without; blind to hidden categories
    std::vector<std::uint32_t> countries;  ///< by country, one more for events without; blind to hidden countries
    std::vector<std::uint32_t> bins;       ///< see Crossfilter::setBins()
    std::span<const std::uint32_t> cells;  ///< beside CounterLayout::cells; blind to Crossfilter::setWhere(). An event
                                           ///< counts in each of its cells
    std::span<const std::uint32_t> participants; ///< by participant; an event counts for each
};

/// An index with one state of filters. An event is in the window when its days overlap it: those that begin before the
/// window's end less those that are over before its begin. An open end is infinitely far; an undated event is in no
/// window. Starts with the widest window and one bin, all counted.
///
/// Memory: 4 bytes an event, 8 with the second order that events of different lengths need, 4 more there for the way
/// back, 12 for each distinct day, 6 for each further cell and each participant of an event; and for checkpoints
/// 30 * width / 57,344 bytes an event with one order and 20 * width / 57,344 with two, where width is the number of
/// counters. So a step of two orders reads more rows one by one, for no more memory.
///
/// Not for several threads at once; a whole Crossfilter may be made in one thread and used in another.
class Crossfilter
{
public:
    /// What is filtered from the beginning; as setCategories(), setCountries() and setOther() say.
    struct Opening
    {
        std::vector<std::uint8_t> categories;
        std::vector<std::uint8_t> countries;
        RowBits other;
    };
    explicit Crossfilter(CrossfilterIndexPtr index, Opening opening = {});
    Crossfilter(const Crossfilter &) = delete;
    Crossfilter &operator=(const Crossfilter &) = delete;

    [[nodiscard]] const CrossfilterIndex &index() const { return *m_index; }

    /// Moves the window; an empty one matches nothing. Counts in microseconds unless a rebuild has not come to it yet.
    void setWindow(const TimeSpan &window);
    /// Equal bins over a range that is not empty: an event counts in every bin whose part inside the window it
    /// overlaps.
    void setBins(const TimeSpan &range, int bins);

    /// By category, one more for events without: 0 hides. Empty hides none. The counts by category and country and
    /// matching are exact at once, the others after a rebuild.
    void setCategories(std::span<const std::uint8_t> isShown);
    /// The same by country.
    void setCountries(std::span<const std::uint8_t> isShown);
    /// Which rows lie where one looks (a region, the map's view); the map does not see it. Exact after a rebuild.
    void setWhere(RowBits rows);
    /// Which rows pass whatever else there is (a search). Exact after a rebuild.
    void setOther(RowBits rows);

    /// Counts again what a filter has changed, for about this long, on two threads where there are two; what the
    /// window needs comes first. Until then the counts stay as they were. Tells whether all is exact.
    bool rebuildSlice(std::chrono::nanoseconds budget);
    /// Every count is exact, and any window will be.
    [[nodiscard]] bool isExact() const { return m_isComplete; }
    /// Every count but bins and undated is exact for this window.
    [[nodiscard]] bool isWindowExact() const { return m_isWindowExact; }

    [[nodiscard]] const BrushCounts &counts() const { return m_counts; }
    /// Of everything that a brush or a filter reads, the index included.
    [[nodiscard]] std::size_t bytes() const;

private:
    /// A group of rows that waits to be counted.
    struct Task
    {
        OrderCounts *rows;
        std::uint32_t group;
    };
    /// Pair counters that stand together, of one category and of countries whose slots do too.
    struct PairRun
    {
        std::size_t first;
        std::size_t count;
        std::size_t category; ///< slots
        std::size_t country;
    };
    [[nodiscard]] OrderCounts &ends() { return m_ends ? *m_ends : m_begins; }
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> edges() const;
    [[nodiscard]] bool isNeeded(const Task &task) const;
    void findPairRuns();
    void changePairs();
    void startRebuild(FilterParts changed);
    void runTasks(std::chrono::nanoseconds budget);
    void finishRebuild();
    void step();
    void recountFromGroups();
    void readPairs();
    void findBins();
    void readBins();
    void countUndated();

    CrossfilterIndexPtr m_index;
    CounterFilter m_filter;
    OrderCounts m_begins;
    std::optional<OrderCounts> m_ends;            ///< none when there is one order
    std::vector<std::uint32_t> m_shownCategories; ///< masks: all bits or none
    std::vector<std::uint32_t> m_shownCountries;
    std::vector<PairRun> m_pairRuns;
    TimeSpan m_window{kOpenPast, kOpenFuture};
    TimeSpan m_binRange{0, 1};
    int m_bins = 1;
    std::vector<Day> m_binBegin;              ///< first whole or part day of each bin
    std::vector<Day> m_binEnd;                ///< day after its last
    std::vector<std::uint32_t> m_begunBefore; ///< passing rows that begin before each bin's end
    std::vector<std::uint32_t> m_overBefore;  ///< passing rows that are over before each bin's begin
    std::vector<Task> m_tasks;                ///< of the rebuild, the next ones last
    FilterParts m_changed;                    ///< what the rebuild counts
    std::vector<std::uint32_t> m_row;         ///< counters of the window
    GroupDifference m_between;                ///< of the last step
    std::uint32_t m_from = 0;                 ///< rows that m_row leaves out: over before the window
    std::uint32_t m_to = 0;                   ///< rows that m_row takes in: begun before the window's end
    bool m_isComplete = false;
    bool m_isWindowExact = false;
    BrushCounts m_counts;
};

} // namespace araxes
