// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counters of all rows before every few thousandth row: what makes the cost of a brush step independent of its length.

#include "app/query/crossfilter/seenrows.h"

namespace araxes {

/// One part of the counters, over rows in one order. Rows come in blocks, blocks in groups; a checkpoint stands before
/// every block, in 16 bits counted from the start of its group, and every group knows its own sum and, once all are
/// counted, the sum of those before it. So groups can be counted in any order and by several threads.
class Checkpoints
{
public:
    static constexpr std::uint32_t kBlockRows = 8192;
    static constexpr std::uint32_t kBlocks = 7; ///< in a group: all of its rows fit 16 bits
    static constexpr std::uint32_t kGroupRows = kBlockRows * kBlocks;

    Checkpoints(const CountedRows &rows, const SeenRows &seen, const CounterLayout &layout, Part part);

    [[nodiscard]] static std::uint32_t groupsOf(const CountedRows &rows) { return rows.size() / kGroupRows + 1; }
    /// To count anew.
    void reset() { m_isSummed = false; }
    /// Counts a group, whose rows are marked. Different groups may be counted at the same time by different threads.
    void countGroup(std::uint32_t group);
    /// The same for two parts that see the same rows, in one pass.
    static void countGroup(std::uint32_t group, Checkpoints &cells, Checkpoints &pairs);
    /// When every group is counted: sums them up.
    void sumUp();

    /// out = counters of the rows before `to` less those of the rows of another order before `from`. Both are summed
    /// up. `out` is a whole row of counters, of which this changes its part, here and below.
    static void subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                         std::uint32_t *out);
    /// The same also before the groups are summed up, one order at a time: adds sign (1 or -1) times the rows from the
    /// start of firstGroup up to a row; the groups between are counted.
    void addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const;
    /// Adds sign times the rows [from, to), read one by one.
    void addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    /// The checkpoint nearest to a row.
    [[nodiscard]] static std::uint32_t nearest(std::uint32_t row) { return (row + kBlockRows / 2) / kBlockRows; }
    [[nodiscard]] const std::uint32_t *sums(std::uint32_t group) const { return m_sums.data() + group * m_width; }
    [[nodiscard]] const std::uint16_t *block(std::uint32_t checkpoint) const;
    /// The rows of a block of a group.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> rowsOf(std::uint32_t group, std::uint32_t block) const;
    void keepBlock(std::uint32_t group, std::uint32_t block, const std::vector<std::uint16_t> &row);
    void keepSum(std::uint32_t group, const std::vector<std::uint16_t> &row);
    void adjust(std::uint32_t row, int sign, std::uint32_t *out) const;
    template <typename Counter>
    void count(std::uint32_t from, std::uint32_t to, Counter step, Counter *counters) const;
    template <int kShift, typename Counter>
    void countCodes(std::uint32_t from, std::uint32_t to, Counter step, Counter *counters) const;
    template <typename Counter>
    void countFurther(const FurtherCounters &further, std::uint32_t from, std::uint32_t to, Counter step,
                      Counter *counters) const;

    const CountedRows *m_rows;
    const SeenRows *m_seen;
    Part m_part;
    std::size_t m_first; ///< column of the part in a whole row
    std::size_t m_width;
    std::uint32_t m_groups;
    bool m_isSummed = false;
    std::vector<std::uint32_t> m_sums;   ///< groups + 1 rows: of the group before each, or of all before
    std::vector<std::uint16_t> m_blocks; ///< kBlocks rows a group, the first of which is 0
};

} // namespace araxes
