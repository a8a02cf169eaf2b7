// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of counters that are added up from row to row, in as few bytes as most of them need: what is read of them from
// memory is most of what a brush step costs.

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace araxes {

/// Counters while they are added up. They may outgrow Low between two rows that are kept; what is above it is carried
/// off then.
template <typename Low>
struct RunningCounters
{
    using Wide = std::conditional_t<sizeof(Low) == 1, std::uint16_t, std::uint32_t>;

    explicit RunningCounters(std::size_t width)
        : low(width)
        , placeOf(width)
    {}
    /// Carries off what is above Low in the 16 counters from one on.
    void carry(std::size_t first);

    std::vector<Wide> low;
    std::vector<Low> high;              ///< of the counters that had such, in units of one more than the greatest Low
    std::vector<std::uint16_t> columns; ///< which those are
    std::vector<std::uint16_t> placeOf; ///< of a counter in `high`, from 1; 0 when it has none
};

/// Rows in groups, of which each begins with a row of zeros that is not kept. A row is the low parts of all counters
/// and the high parts of the few that outgrow Low within their group; which these are, the group knows.
template <typename Low>
class CounterRows
{
public:
    /// Width: a multiple of 16. A group adds up mostInGroup things at most, and no counter more than the square of what
    /// Low can tell apart.
    CounterRows(std::size_t width, std::uint32_t groups, std::uint32_t rowsInGroup, std::size_t mostInGroup);

    /// Keeps a row, which must be the group's next. Different groups may be kept at the same time by different threads.
    void keep(std::uint32_t group, std::uint32_t row, RunningCounters<Low> &counters);
    /// When all rows of a group are kept.
    void close(std::uint32_t group, const RunningCounters<Low> &counters);

    /// The low parts of a row; rows are numbered through all groups.
    [[nodiscard]] const Low *low(std::uint32_t row) const;
    /// Adds what the high parts of a row stand for, times 1 or -1.
    void addHigh(std::uint32_t row, int sign, std::uint32_t *counters) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    /// Where the row of a group is kept.
    [[nodiscard]] std::size_t place(std::uint32_t group, std::uint32_t row) const
    {
        return std::size_t(group) * (m_rowsInGroup - 1) + row - 1;
    }

    std::size_t m_width;
    std::uint32_t m_rowsInGroup;
    std::size_t m_mostLarge; ///< counters that can outgrow Low in one group
    std::vector<Low> m_zeros;
    std::vector<Low> m_low;
    std::vector<Low> m_high;
    std::vector<std::uint16_t> m_columns; ///< of the high parts, by group
    std::vector<std::uint16_t> m_large;   ///< how many the group has
};

} // namespace araxes
