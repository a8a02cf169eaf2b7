// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows of one order each part of the counters counts: the filters, but no part its own.

#include "app/query/crossfilter/crossfilterindex.h"
#include "app/query/rowbits.h"

#include <bitset>

namespace araxes {

inline constexpr std::uint32_t kWordRows = 64;

/// Everything but the time window that keeps events out of the counts. Bits by row of FacetColumns; without any, every
/// row passes; rows past the end of some do not.
struct CounterFilter
{
    std::vector<std::uint8_t> pairs; ///< by number of the pair: 1 when its category and country pass, else 0
    bool hidesPairs = false;         ///< any of them is 0
    RowBits where;                   ///< does not act on map cells: no view sees its own filter
    RowBits other;                   ///< acts on every view
};

/// A set of parts.
using FilterParts = std::bitset<kParts.size()>;
inline const FilterParts kAllParts{0b111};
/// Those that a filter on pairs acts on: pairs are left out when their counters are read.
inline const FilterParts kPartsOfPairs{0b101};
/// Those that `where` acts on.
inline const FilterParts kPartsOfWhere{0b110};
inline const FilterParts kOnlyParticipants{0b100};

/// One bit a row for each part. The bits of some rows can be marked while others are, by another thread, when both
/// begin at a multiple of 64.
class SeenRows
{
public:
    explicit SeenRows(const CountedRows &rows)
        : m_rows(&rows)
    {}

    /// Forgets which rows pass the changed parts.
    void reset(const CounterFilter &filter, FilterParts changed);
    void mark(std::uint32_t from, std::uint32_t to, const CounterFilter &filter, FilterParts changed);
    /// When every row is marked: sums up what passingBefore() needs.
    void sumUp();

    /// Empty when all rows pass.
    [[nodiscard]] const RowBits &bits(Part part) const { return m_bits[std::size_t(part)]; }
    /// Rows before a row that pass every filter.
    [[nodiscard]] std::uint32_t passingBefore(std::uint32_t row) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] RowBits &bitsOf(Part part) { return m_bits[std::size_t(part)]; }
    [[nodiscard]] std::uint64_t shownPairs(std::uint32_t row, std::uint64_t word, const CounterFilter &filter) const;

    const CountedRows *m_rows;
    RowBits m_where; ///< the filter's, in this order; empty when the order is that of FacetColumns
    RowBits m_other;
    std::array<RowBits, kParts.size()> m_bits;
    std::vector<std::uint32_t> m_ranks; ///< rows that pass every filter before every 512th; empty when all do
};

} // namespace araxes
