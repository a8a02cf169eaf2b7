// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All counters of the rows in one order of time, under one state of filters.

#include "app/query/crossfilter/checkpoints.h"

namespace araxes {

/// The parts of the counters, counted together but each only when a filter that acts on it changes.
class OrderCounts
{
public:
    OrderCounts(const CountedRows &rows, const CounterLayout &layout, std::uint32_t blocksInGroup);
    OrderCounts(const OrderCounts &) = delete;
    OrderCounts &operator=(const OrderCounts &) = delete;

    /// What the counters of so many rows take, about.
    [[nodiscard]] static std::size_t bytesFor(const CountedRows &rows, const CounterLayout &layout,
                                              std::uint32_t blocksInGroup);
    [[nodiscard]] std::uint32_t groups() const { return Checkpoints::groupsOf(*m_rows); }
    /// Forgets some parts, to count them anew under a filter.
    void reset(const CounterFilter &filter, FilterParts changed);
    /// Counts a group of these parts; different groups may be counted at the same time by different threads.
    void countGroup(std::uint32_t group, const CounterFilter &filter, FilterParts changed);
    /// When every group is counted.
    void sumUp();

    /// As Checkpoints does it, for every part.
    static void subtract(const OrderCounts &ends, std::uint32_t from, const OrderCounts &begins, std::uint32_t to,
                         GroupDifference &between, std::uint32_t *out);
    void addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const;
    void addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const;
    [[nodiscard]] std::uint32_t passingBefore(std::uint32_t row) const { return m_seen.passingBefore(row); }
    [[nodiscard]] std::size_t bytes() const;

private:
    const CountedRows *m_rows;
    std::size_t m_width; ///< of a whole row of counters
    SeenRows m_seen;
    std::array<Checkpoints, kParts.size()> m_parts; ///< by Part
};

} // namespace araxes
