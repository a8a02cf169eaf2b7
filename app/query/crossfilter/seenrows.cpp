// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/seenrows.h"

#include <bit>

namespace araxes {

namespace {

constexpr std::uint32_t kRankRows = 512;

std::uint64_t wordOf(const RowBits &bits, std::uint32_t row)
{
    return bits.empty() ? ~std::uint64_t(0) : bits[row / kWordRows];
}

/// The bits of some rows, gathered in another order.
void gather(const RowBits &from, const std::vector<std::uint32_t> &source, std::uint32_t first, std::uint32_t last,
            RowBits &to)
{
    for (std::uint32_t row = first; row < last; row += kWordRows) {
        const std::uint32_t end = std::min(row + kWordRows, last);
        std::uint64_t word = 0;
        for (std::uint32_t i = row; i < end; ++i) {
            word |= (from[source[i] / kWordRows] >> (source[i] % kWordRows) & 1) << (i - row);
        }
        to[row / kWordRows] = word;
    }
}

} // namespace

void SeenRows::reset(const CounterFilter &filter, FilterParts changed)
{
    const std::size_t words = (m_rows->size() + kWordRows - 1) / kWordRows;
    const auto resize = [words](RowBits &bits, bool isNeeded) { bits.resize(isNeeded ? words : 0); };
    const bool isOtherOrder = !m_rows->source.empty();
    const bool hasWhere = !filter.where.empty();
    const bool hasOther = !filter.other.empty();
    resize(m_where, isOtherOrder && hasWhere);
    resize(m_other, isOtherOrder && hasOther);
    if (changed[std::size_t(Part::Cells)]) {
        resize(bitsOf(Part::Cells), hasOther || filter.hidesPairs);
    }
    if (changed[std::size_t(Part::Pairs)]) {
        resize(bitsOf(Part::Pairs), hasOther || hasWhere);
    }
    resize(bitsOf(Part::Participants), hasOther || hasWhere || filter.hidesPairs);
}

void SeenRows::mark(std::uint32_t from, std::uint32_t to, const CounterFilter &filter, FilterParts changed)
{
    const bool cells = changed[std::size_t(Part::Cells)] && !bitsOf(Part::Cells).empty();
    const bool pairs = changed[std::size_t(Part::Pairs)] && !bitsOf(Part::Pairs).empty();
    if (!m_other.empty() && changed == kAllParts) {
        gather(filter.other, m_rows->source, from, to, m_other);
    }
    if (!m_where.empty() && changed[std::size_t(Part::Pairs)]) {
        gather(filter.where, m_rows->source, from, to, m_where);
    }
    const RowBits &where = m_where.empty() ? filter.where : m_where;
    const RowBits &other = m_other.empty() ? filter.other : m_other;
    for (std::uint32_t row = from; row < to; row += kWordRows) {
        const std::uint32_t rows = std::min(kWordRows, to - row);
        const std::uint64_t rest = wordOf(other, row) & ~std::uint64_t(0) >> (kWordRows - rows);
        if (cells) {
            bitsOf(Part::Cells)[row / kWordRows] = filter.hidesPairs ? shownPairs(row, rest, filter) : rest;
        }
        if (pairs) {
            bitsOf(Part::Pairs)[row / kWordRows] = rest & wordOf(where, row);
        }
        if (!bitsOf(Part::Participants).empty()) {
            bitsOf(Part::Participants)[row / kWordRows] =
                rest & wordOf(bits(Part::Cells), row) & wordOf(bits(Part::Pairs), row);
        }
    }
}

void SeenRows::sumUp()
{
    const RowBits &passing = bits(Part::Participants);
    m_ranks.clear();
    std::uint32_t rank = 0;
    for (std::size_t word = 0; word < passing.size(); ++word) {
        if (word % (kRankRows / kWordRows) == 0) {
            m_ranks.push_back(rank);
        }
        rank += std::uint32_t(std::popcount(passing[word]));
    }
    m_ranks.push_back(rank);
}

std::uint32_t SeenRows::passingBefore(std::uint32_t row) const
{
    const RowBits &passing = bits(Part::Participants);
    if (passing.empty()) {
        return row;
    }
    std::uint32_t rank = m_ranks[row / kRankRows];
    for (std::uint32_t i = row / kRankRows * kRankRows; i + kWordRows <= row; i += kWordRows) {
        rank += std::uint32_t(std::popcount(passing[i / kWordRows]));
    }
    const std::uint32_t rest = row % kWordRows;
    return rest == 0 ? rank : rank + std::uint32_t(std::popcount(passing[row / kWordRows] << (kWordRows - rest)));
}

std::size_t SeenRows::bytes() const
{
    std::size_t words = m_where.size() + m_other.size();
    for (const RowBits &bits : m_bits) {
        words += bits.size();
    }
    return words * sizeof(std::uint64_t) + m_ranks.size() * sizeof(std::uint32_t);
}

/// Those of a word's rows whose pair is not hidden.
std::uint64_t SeenRows::shownPairs(std::uint32_t row, std::uint64_t word, const CounterFilter &filter) const
{
    std::uint64_t shown = 0;
    const std::uint32_t *code = m_rows->code.data() + row;
    for (std::uint64_t left = word; left != 0; left &= left - 1) {
        const int i = std::countr_zero(left);
        shown |= std::uint64_t(filter.pairs[code[i] >> 16]) << i;
    }
    return shown;
}

} // namespace araxes
