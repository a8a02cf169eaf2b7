// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/checkpoints.h"

#include <bit>
#include <cstring>

namespace araxes {

namespace {

constexpr std::uint32_t kWordRows = 64;
constexpr std::uint32_t kRankRows = 512;

std::size_t wordsFor(std::size_t rows)
{
    return (rows + kWordRows - 1) / kWordRows;
}

bool bitOf(const RowBits &bits, std::uint32_t row)
{
    return bits.empty() || (bits[row / kWordRows] >> (row % kWordRows) & 1);
}

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

template <typename Counter>
void countAll(const std::uint32_t *code, const std::uint32_t *end, Counter step, Counter *cells, Counter *pairs)
{
    for (; code != end; ++code) {
        cells[*code & 0xFFFF] = Counter(cells[*code & 0xFFFF] + step);
        pairs[*code >> 16] = Counter(pairs[*code >> 16] + step);
    }
}

/// Bits of the first row are the lowest.
template <typename Counter>
void countSome(const std::uint32_t *code, const std::uint32_t *end, std::uint64_t other, std::uint64_t where,
               const std::uint8_t *passes, Counter step, Counter *cells, Counter *pairs)
{
    for (; code != end; ++code, other >>= 1, where >>= 1) {
        const std::uint32_t cell = *code & 0xFFFF;
        const std::uint32_t pair = *code >> 16;
        const auto seen = std::uint32_t(other & 1);
        cells[cell] = Counter(cells[cell] + step * Counter(seen & passes[pair]));
        pairs[pair] = Counter(pairs[pair] + step * Counter(seen & std::uint32_t(where)));
    }
}

/// The entries of some rows.
std::pair<std::size_t, std::size_t> entriesOf(const FurtherCounters &further, std::uint32_t from, std::uint32_t to)
{
    const auto begin = further.row.begin();
    const auto first = std::lower_bound(begin, further.row.end(), from);
    return {std::size_t(first - begin), std::size_t(std::lower_bound(first, further.row.end(), to) - begin)};
}

} // namespace

Checkpoints::Checkpoints(const CountedRows &rows, const CounterLayout &layout)
    : m_rows(&rows)
    , m_width(layout.width())
    , m_firstPair(layout.firstPair())
    , m_groups(rows.size() / kGroupRows + 1)
    , m_sums((m_groups + 1) * m_width)
    , m_blocks(std::size_t(m_groups) * kBlocks * m_width)
    , m_isCounted(m_groups)
{}

void Checkpoints::reset(const CounterFilter &filter)
{
    std::fill(m_isCounted.begin(), m_isCounted.end(), 0);
    const std::size_t words = wordsFor(m_rows->size());
    const bool isOtherOrder = !m_rows->source.empty();
    m_where.resize(isOtherOrder && !filter.where.empty() ? words : 0);
    m_other.resize(isOtherOrder && !filter.other.empty() ? words : 0);
    m_passing.resize(filter.isEmpty() ? 0 : words);
}

void Checkpoints::countGroup(std::uint32_t group, const CounterFilter &filter)
{
    const std::uint32_t first = group * kGroupRows;
    const std::uint32_t last = std::min(first + kGroupRows, m_rows->size());
    orderBits(first, last, filter);
    markPassing(first, last, filter);
    std::vector<std::uint16_t> row(m_width);
    for (std::uint32_t i = 0; i < kBlocks; ++i) {
        std::memcpy(&m_blocks[(std::size_t(group) * kBlocks + i) * m_width], row.data(), m_width * sizeof(row[0]));
        const std::uint32_t from = std::min(first + i * kBlockRows, last);
        count(from, std::min(from + kBlockRows, last), std::uint16_t(1), filter, row.data());
    }
    std::copy(row.begin(), row.end(), m_sums.begin() + std::ptrdiff_t((group + 1) * m_width));
    m_isCounted[group] = 1;
}

void Checkpoints::sumUp()
{
    for (std::size_t i = m_width; i < m_sums.size(); ++i) {
        m_sums[i] += m_sums[i - m_width];
    }
    m_ranks.clear();
    std::uint32_t rank = 0;
    for (std::size_t word = 0; word < m_passing.size(); ++word) {
        if (word % (kRankRows / kWordRows) == 0) {
            m_ranks.push_back(rank);
        }
        rank += std::uint32_t(std::popcount(m_passing[word]));
    }
    m_ranks.push_back(rank);
}

void Checkpoints::subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                           const CounterFilter &filter, std::uint32_t *out)
{
    const std::uint32_t low = nearest(from);
    const std::uint32_t high = nearest(to);
    const std::uint32_t *lowSum = ends.sums(low / kBlocks);
    const std::uint32_t *highSum = begins.sums(high / kBlocks);
    const std::uint16_t *lowBlock = ends.block(low);
    const std::uint16_t *highBlock = begins.block(high);
    for (std::size_t i = 0; i < begins.m_width; i += 16) {
        for (std::size_t k = i; k < i + 16; ++k) { // of a fixed length, so that it becomes vector instructions
            out[k] = highSum[k] - lowSum[k] + highBlock[k] - lowBlock[k];
        }
    }
    ends.adjust(from, -1, filter, out);
    begins.adjust(to, 1, filter, out);
}

void Checkpoints::addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, const CounterFilter &filter,
                            std::uint32_t *out) const
{
    const auto factor = std::uint32_t(sign);
    const std::uint32_t checkpoint = row / kBlockRows;
    const std::uint32_t group = checkpoint / kBlocks;
    for (std::uint32_t g = firstGroup; g < group; ++g) {
        for (std::size_t i = 0; i < m_width; ++i) {
            out[i] += factor * sums(g + 1)[i];
        }
    }
    for (std::size_t i = 0; i < m_width; ++i) {
        out[i] += factor * block(checkpoint)[i];
    }
    addRows(checkpoint * kBlockRows, row, sign, filter, out);
}

void Checkpoints::addRows(std::uint32_t from, std::uint32_t to, int sign, const CounterFilter &filter,
                          std::uint32_t *out) const
{
    count(from, to, std::uint32_t(sign), filter, out);
}

std::uint32_t Checkpoints::passingBefore(std::uint32_t row) const
{
    if (m_passing.empty()) {
        return row;
    }
    std::uint32_t rank = m_ranks[row / kRankRows];
    for (std::uint32_t i = row / kRankRows * kRankRows; i + kWordRows <= row; i += kWordRows) {
        rank += std::uint32_t(std::popcount(m_passing[i / kWordRows]));
    }
    const std::uint32_t rest = row % kWordRows;
    return rest == 0 ? rank : rank + std::uint32_t(std::popcount(m_passing[row / kWordRows] << (kWordRows - rest)));
}

std::size_t Checkpoints::bytes() const
{
    return (m_sums.size() + m_ranks.size()) * sizeof(std::uint32_t) + m_blocks.size() * sizeof(std::uint16_t) +
           (m_where.size() + m_other.size() + m_passing.size()) * sizeof(std::uint64_t) + m_isCounted.size();
}

const std::uint16_t *Checkpoints::block(std::uint32_t checkpoint) const
{
    // The checkpoint after the last group is the first of one that has no rows: all zero, like the first of any.
    const std::uint32_t held = checkpoint < m_groups * kBlocks ? checkpoint : 0;
    return &m_blocks[held * m_width];
}

/// Corrects the counters of the nearest checkpoint to those of a row.
void Checkpoints::adjust(std::uint32_t row, int sign, const CounterFilter &filter, std::uint32_t *out) const
{
    const std::uint32_t at = std::min(nearest(row) * kBlockRows, m_rows->size());
    if (at < row) {
        addRows(at, row, sign, filter, out);
    } else {
        addRows(row, at, -sign, filter, out);
    }
}

void Checkpoints::orderBits(std::uint32_t from, std::uint32_t to, const CounterFilter &filter)
{
    if (!m_where.empty()) {
        gather(filter.where, m_rows->source, from, to, m_where);
    }
    if (!m_other.empty()) {
        gather(filter.other, m_rows->source, from, to, m_other);
    }
}

void Checkpoints::markPassing(std::uint32_t from, std::uint32_t to, const CounterFilter &filter)
{
    if (m_passing.empty()) {
        return;
    }
    const RowBits &where = m_where.empty() ? filter.where : m_where;
    const RowBits &other = m_other.empty() ? filter.other : m_other;
    for (std::uint32_t row = from; row < to; row += kWordRows) {
        const std::uint32_t rows = std::min(kWordRows, to - row);
        std::uint64_t word = wordOf(where, row) & wordOf(other, row) & ~std::uint64_t(0) >> (kWordRows - rows);
        if (filter.hidesPairs && word != 0) {
            std::uint64_t pairs = 0;
            for (std::uint32_t i = 0; i < rows; ++i) {
                pairs |= std::uint64_t(filter.pairs[m_rows->code[row + i] >> 16]) << i;
            }
            word &= pairs;
        }
        m_passing[row / kWordRows] = word;
    }
}

template <typename Counter>
void Checkpoints::count(std::uint32_t from, std::uint32_t to, Counter step, const CounterFilter &filter,
                        Counter *row) const
{
    const std::uint32_t *code = m_rows->code.data();
    const RowBits &where = m_where.empty() ? filter.where : m_where;
    const RowBits &other = m_other.empty() ? filter.other : m_other;
    if (filter.isEmpty()) {
        countAll(code + from, code + to, step, row, row + m_firstPair);
    } else {
        for (std::uint32_t i = from; i < to;) {
            const std::uint32_t end = std::min(to, (i | (kWordRows - 1)) + 1);
            if (const std::uint64_t seen = wordOf(other, i) >> i % kWordRows; seen != 0) {
                countSome(code + i, code + end, seen, wordOf(where, i) >> i % kWordRows, filter.pairs.data(), step, row,
                          row + m_firstPair);
            }
            i = end;
        }
    }
    const auto [cell, cellEnd] = entriesOf(m_rows->cells, from, to);
    for (std::size_t i = cell; i < cellEnd; ++i) {
        const std::uint32_t at = m_rows->cells.row[i];
        const bool counts = bitOf(other, at) && filter.pairs[code[at] >> 16];
        Counter &counter = row[m_rows->cells.column[i]];
        counter = Counter(counter + (counts ? step : Counter(0)));
    }
    const auto [participant, participantEnd] = entriesOf(m_rows->participants, from, to);
    for (std::size_t i = participant; i < participantEnd; ++i) {
        const std::uint32_t at = m_rows->participants.row[i];
        const bool counts = bitOf(other, at) && bitOf(where, at) && filter.pairs[code[at] >> 16];
        Counter &counter = row[m_rows->participants.column[i]];
        counter = Counter(counter + (counts ? step : Counter(0)));
    }
}

} // namespace araxes
