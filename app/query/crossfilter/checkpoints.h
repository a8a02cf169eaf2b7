// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counters of all rows before every few thousandth row: what makes the cost of a brush step independent of its length.

#include "app/query/crossfilter/crossfilterindex.h"
#include "app/query/rowbits.h"

namespace araxes {

/// Everything but the time window that keeps events out of the counts. Bits by row of FacetColumns; without any, every
/// row passes; rows past the end of some do not.
struct CounterFilter
{
    std::vector<std::uint8_t> pairs; ///< by number of the pair: 1 when its category and country pass, else 0
    bool hidesPairs = false;         ///< any of them is 0
    RowBits where;                   ///< does not act on map cells: no view sees its own filter
    RowBits other;                   ///< acts on every view

    [[nodiscard]] bool isEmpty() const { return !hidesPairs && where.empty() && other.empty(); }
};

/// Counters over rows in one order. Rows come in blocks, blocks in groups; a checkpoint stands before every block, in
/// 16 bits counted from the start of its group, and every group knows its own sum and, once all are counted, the sum
/// of those before it. So groups can be counted in any order and by several threads.
class Checkpoints
{
public:
    static constexpr std::uint32_t kBlockRows = 8192;
    static constexpr std::uint32_t kBlocks = 7; ///< in a group: all of its rows fit 16 bits
    static constexpr std::uint32_t kGroupRows = kBlockRows * kBlocks;

    Checkpoints(const CountedRows &rows, const CounterLayout &layout);

    [[nodiscard]] std::uint32_t groups() const { return m_groups; }
    /// Forgets everything, to count anew under a filter.
    void reset(const CounterFilter &filter);
    /// Counts a group. Different groups may be counted at the same time by different threads.
    void countGroup(std::uint32_t group, const CounterFilter &filter);
    [[nodiscard]] bool isCounted(std::uint32_t group) const { return m_isCounted[group] != 0; }
    /// When every group is counted: sums them up.
    void sumUp();

    /// out = counters of the rows before `to` less those of the rows of another order before `from`. Both are summed
    /// up.
    static void subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                         const CounterFilter &filter, std::uint32_t *out);
    /// The same before the groups are summed up, one order at a time: adds sign (1 or -1) times the rows from the start
    /// of firstGroup up to a row; the groups between are counted.
    void addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, const CounterFilter &filter,
                   std::uint32_t *out) const;
    /// Adds sign times the rows [from, to), read one by one.
    void addRows(std::uint32_t from, std::uint32_t to, int sign, const CounterFilter &filter, std::uint32_t *out) const;
    /// Rows before a row that pass the whole filter.
    [[nodiscard]] std::uint32_t passingBefore(std::uint32_t row) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    /// The checkpoint nearest to a row.
    [[nodiscard]] static std::uint32_t nearest(std::uint32_t row) { return (row + kBlockRows / 2) / kBlockRows; }
    [[nodiscard]] const std::uint32_t *sums(std::uint32_t group) const { return m_sums.data() + group * m_width; }
    [[nodiscard]] const std::uint16_t *block(std::uint32_t checkpoint) const;
    void adjust(std::uint32_t row, int sign, const CounterFilter &filter, std::uint32_t *out) const;
    void orderBits(std::uint32_t from, std::uint32_t to, const CounterFilter &filter);
    void markPassing(std::uint32_t from, std::uint32_t to, const CounterFilter &filter);
    template <typename Counter>
    void count(std::uint32_t from, std::uint32_t to, Counter step, const CounterFilter &filter, Counter *row) const;

    const CountedRows *m_rows;
    std::size_t m_width;
    std::size_t m_firstPair;
    std::uint32_t m_groups;
    std::vector<std::uint32_t> m_sums;   ///< groups + 1 rows: of the group before each, or of all before
    std::vector<std::uint16_t> m_blocks; ///< kBlocks rows a group, the first of which is 0
    std::vector<std::uint8_t> m_isCounted;
    RowBits m_where; ///< the filter's, in this order; empty when the order is that of FacetColumns
    RowBits m_other;
    RowBits m_passing;                  ///< empty without any filter
    std::vector<std::uint32_t> m_ranks; ///< passing rows before every 512th
};

} // namespace araxes
