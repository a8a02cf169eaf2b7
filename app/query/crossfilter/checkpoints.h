// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counters of all rows before every few thousandth row: what makes the cost of a brush step independent of its length.

#include "app/query/crossfilter/counterrows.h"
#include "app/query/crossfilter/seenrows.h"

namespace araxes {

/// What the groups before one lie apart from those before another, kept from step to step: a window that is dragged
/// stays for some steps between the same two groups.
struct GroupDifference
{
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::vector<std::uint32_t> counters; ///< a whole row; empty when nothing is kept
};

/// One part of the counters, over rows in one order. Rows come in blocks, blocks in groups; a checkpoint stands before
/// every block, counted from the start of its group, and every group knows its own sum and, once all are counted, the
/// sum of those before it. So groups can be counted in any order and by several threads.
class Checkpoints
{
public:
    static constexpr std::uint32_t kGroupRows = 57'344; ///< whose counts fit 16 bits
    /// How many blocks a group may have. More make a step faster and take more memory.
    static constexpr std::array<std::uint32_t, 7> kBlocksInGroup{32, 28, 16, 14, 8, 7, 4};

    Checkpoints(const CountedRows &rows, const SeenRows &seen, const CounterLayout &layout, Part part,
                std::uint32_t blocksInGroup);

    [[nodiscard]] static std::uint32_t groupsOf(const CountedRows &rows) { return rows.size() / kGroupRows + 1; }
    /// To count anew.
    void reset() { m_isSummed = false; }
    /// Counts a group, whose rows are marked. Different groups may be counted at the same time by different threads.
    void countGroup(std::uint32_t group);
    /// The same for two parts that see the same rows, in one pass.
    static void countGroup(std::uint32_t group, Checkpoints &cells, Checkpoints &pairs);
    /// When every group is counted: sums them up.
    void sumUp();

    /// The group of the checkpoint from which subtract() counts.
    [[nodiscard]] std::uint32_t groupOf(std::uint32_t row) const { return nearest(row) / m_blocksInGroup; }
    /// out = counters of the rows before `to` less those of the rows of another order before `from`. Both are summed
    /// up and have as many blocks in a group. `out` is a whole row of counters, of which this changes its part, here
    /// and below. Puts what lies between the groups of both into `between`, unless it is there already.
    static void subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                         bool isKept, GroupDifference &between, std::uint32_t *out);
    /// Asks for what subtract() reads first at an edge, so that it is there when it is needed.
    void fetch(std::uint32_t row) const;
    /// The same also before the groups are summed up, one order at a time: adds sign (1 or -1) times the rows from the
    /// start of firstGroup up to a row; the groups between are counted.
    void addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const;
    /// Adds sign times the rows [from, to), read one by one.
    void addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    /// The checkpoint nearest to a row.
    [[nodiscard]] std::uint32_t nearest(std::uint32_t row) const { return (row + m_blockRows / 2) / m_blockRows; }
    /// What a group counts.
    [[nodiscard]] const std::uint16_t *counted(std::uint32_t group) const { return m_counted.data() + group * m_width; }
    /// The rows of a block of a group.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> rowsOf(std::uint32_t group, std::uint32_t block) const;
    void close(std::uint32_t group, const RunningCounters<std::uint8_t> &counters);
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
    std::uint32_t m_blockRows;
    std::uint32_t m_blocksInGroup;
    bool m_isSummed = false;
    std::vector<std::uint16_t> m_counted; ///< a row for each group
    CounterRows<std::uint16_t> m_sums;    ///< of all groups before each, and of all
    CounterRows<std::uint8_t> m_blocks;   ///< of the blocks before each of its group
};

} // namespace araxes
