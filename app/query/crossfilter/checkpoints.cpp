// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/checkpoints.h"

#include <bit>

namespace araxes {

namespace {

/// Counters ahead of those being summed that are fetched from memory: at each page's end the processor stops to guess.
constexpr std::size_t kAhead = 768;

template <int kShift, typename Counter>
void add(std::uint32_t code, Counter step, Counter *counters)
{
    Counter &counter = counters[(code >> kShift) & 0xFFFF];
    counter = Counter(counter + step);
}

template <int kShift, typename Counter>
void countAll(const std::uint32_t *code, const std::uint32_t *end, Counter step, Counter *counters)
{
    for (; code != end; ++code) {
        add<kShift>(*code, step, counters);
    }
}

/// Goes from bit to bit, which costs less than to look at every row unless nearly all bits are set.
template <int kShift, typename Counter>
void countSome(const std::uint32_t *code, std::uint64_t bits, Counter step, Counter *counters)
{
    for (; bits != 0; bits &= bits - 1) {
        add<kShift>(code[std::countr_zero(bits)], step, counters);
    }
}

/// Both halves of the codes at once.
void countBoth(const std::uint32_t *code, const std::uint32_t *end, std::uint64_t bits, std::uint16_t *cells,
               std::uint16_t *pairs)
{
    constexpr std::uint16_t one = 1;
    if (bits == ~std::uint64_t(0)) {
        for (; code != end; ++code) {
            add<0>(*code, one, cells);
            add<16>(*code, one, pairs);
        }
        return;
    }
    for (; bits != 0; bits &= bits - 1) {
        const std::uint32_t both = code[std::countr_zero(bits)];
        add<0>(both, one, cells);
        add<16>(both, one, pairs);
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

Checkpoints::Checkpoints(const CountedRows &rows, const SeenRows &seen, const CounterLayout &layout, Part part,
                         Spacing spacing)
    : m_rows(&rows)
    , m_seen(&seen)
    , m_part(part)
    , m_first(layout.first(part))
    , m_width(layout.width(part))
    , m_groups(groupsOf(rows))
    , m_blockRows(std::uint32_t(spacing))
    , m_blocksInGroup(kGroupRows / m_blockRows)
    , m_sums((m_groups + 1) * m_width)
    , m_zeros(m_width)
    , m_blocks(std::size_t(m_groups) * (m_blocksInGroup - 1) * m_width)
{}

void Checkpoints::countGroup(std::uint32_t group)
{
    std::vector<std::uint16_t> row(m_width);
    for (std::uint32_t block = 0; block < m_blocksInGroup; ++block) {
        keepBlock(group, block, row);
        const auto [from, to] = rowsOf(group, block);
        count(from, to, std::uint16_t(1), row.data());
    }
    keepSum(group, row);
}

void Checkpoints::countGroup(std::uint32_t group, Checkpoints &cells, Checkpoints &pairs)
{
    std::vector<std::uint16_t> cellRow(cells.m_width);
    std::vector<std::uint16_t> pairRow(pairs.m_width);
    for (std::uint32_t block = 0; block < cells.m_blocksInGroup; ++block) {
        cells.keepBlock(group, block, cellRow);
        pairs.keepBlock(group, block, pairRow);
        const auto [from, to] = cells.rowsOf(group, block);
        const std::uint32_t *code = cells.m_rows->code.data();
        const RowBits &bits = cells.m_seen->bits(Part::Cells);
        for (std::uint32_t i = from; i < to; i += kWordRows) {
            const std::uint32_t end = std::min(to, i + kWordRows);
            const std::uint64_t rows = ~std::uint64_t(0) >> (kWordRows - (end - i));
            countBoth(code + i, code + end, bits.empty() ? rows : bits[i / kWordRows] & rows, cellRow.data(),
                      pairRow.data());
        }
        cells.countFurther(cells.m_rows->cells, from, to, std::uint16_t(1), cellRow.data());
    }
    cells.keepSum(group, cellRow);
    pairs.keepSum(group, pairRow);
}

void Checkpoints::sumUp()
{
    for (std::uint32_t group = 1; group < m_groups && !m_isSummed; ++group) {
        const std::uint32_t *before = sums(group);
        std::uint32_t *sum = m_sums.data() + (group + 1) * m_width;
        for (std::size_t i = 0; i < m_width; i += 16) {
            for (std::size_t k = i; k < i + 16; ++k) { // of a fixed length, so that it becomes vector instructions
                sum[k] += before[k];
            }
        }
    }
    m_isSummed = true;
}

void Checkpoints::subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                           bool isKept, GroupDifference &between, std::uint32_t *out)
{
    const std::uint32_t *lowSum = ends.sums(between.low);
    const std::uint32_t *highSum = begins.sums(between.high);
    const std::uint16_t *lowBlock = ends.block(ends.nearest(from));
    const std::uint16_t *highBlock = begins.block(begins.nearest(to));
    std::uint32_t *sums = between.counters.data() + begins.m_first;
    std::uint32_t *counters = out + begins.m_first;
    // In steps of a fixed length, so that they become vector instructions.
    for (std::size_t i = 0; i < begins.m_width; i += 16) {
        const std::size_t ahead = std::min(i + kAhead, begins.m_width);
        __builtin_prefetch(lowBlock + ahead);
        __builtin_prefetch(highBlock + ahead);
        for (std::size_t k = i; !isKept && k < i + 16; ++k) {
            sums[k] = highSum[k] - lowSum[k];
        }
        for (std::size_t k = i; k < i + 16; ++k) {
            counters[k] = sums[k] + highBlock[k] - lowBlock[k];
        }
    }
    ends.adjust(from, -1, out);
    begins.adjust(to, 1, out);
}

void Checkpoints::addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const
{
    const auto factor = std::uint32_t(sign);
    const std::uint32_t checkpoint = row / m_blockRows;
    const std::uint32_t group = checkpoint / m_blocksInGroup;
    std::uint32_t *counters = out + m_first;
    if (m_isSummed) {
        for (std::size_t i = 0; i < m_width; ++i) {
            counters[i] += factor * (sums(group)[i] - sums(firstGroup)[i]);
        }
    }
    for (std::uint32_t g = firstGroup; g < group && !m_isSummed; ++g) {
        for (std::size_t i = 0; i < m_width; ++i) {
            counters[i] += factor * sums(g + 1)[i];
        }
    }
    for (std::size_t i = 0; i < m_width; ++i) {
        counters[i] += factor * block(checkpoint)[i];
    }
    addRows(checkpoint * m_blockRows, row, sign, out);
}

void Checkpoints::addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const
{
    count(from, to, std::uint32_t(sign), out + m_first);
}

std::size_t Checkpoints::bytes() const
{
    return m_sums.size() * sizeof(std::uint32_t) + (m_zeros.size() + m_blocks.size()) * sizeof(std::uint16_t);
}

std::pair<std::uint32_t, std::uint32_t> Checkpoints::rowsOf(std::uint32_t group, std::uint32_t block) const
{
    const std::uint32_t last = std::min((group + 1) * kGroupRows, m_rows->size());
    const std::uint32_t from = std::min(group * kGroupRows + block * m_blockRows, last);
    return {from, std::min(from + m_blockRows, last)};
}

void Checkpoints::keepBlock(std::uint32_t group, std::uint32_t block, const std::vector<std::uint16_t> &row)
{
    if (block > 0) {
        const std::size_t place = std::size_t(group) * (m_blocksInGroup - 1) + block - 1;
        std::copy(row.begin(), row.end(), m_blocks.begin() + std::ptrdiff_t(place * m_width));
    }
}

void Checkpoints::keepSum(std::uint32_t group, const std::vector<std::uint16_t> &row)
{
    std::copy(row.begin(), row.end(), m_sums.begin() + std::ptrdiff_t((group + 1) * m_width));
}

const std::uint16_t *Checkpoints::block(std::uint32_t checkpoint) const
{
    const std::uint32_t inGroup = checkpoint % m_blocksInGroup;
    const std::size_t others = checkpoint / m_blocksInGroup * (m_blocksInGroup - 1);
    return inGroup == 0 ? m_zeros.data() : m_blocks.data() + (others + inGroup - 1) * m_width;
}

/// Corrects the counters of the nearest checkpoint to those of a row.
void Checkpoints::adjust(std::uint32_t row, int sign, std::uint32_t *out) const
{
    const std::uint32_t at = std::min(nearest(row) * m_blockRows, m_rows->size());
    if (at < row) {
        addRows(at, row, sign, out);
    } else {
        addRows(row, at, -sign, out);
    }
}

template <typename Counter>
void Checkpoints::count(std::uint32_t from, std::uint32_t to, Counter step, Counter *counters) const
{
    switch (m_part) {
    case Part::Cells:
        countCodes<0>(from, to, step, counters);
        countFurther(m_rows->cells, from, to, step, counters);
        break;
    case Part::Pairs:
        countCodes<16>(from, to, step, counters);
        break;
    case Part::Participants:
        countFurther(m_rows->participants, from, to, step, counters);
        break;
    }
}

template <int kShift, typename Counter>
void Checkpoints::countCodes(std::uint32_t from, std::uint32_t to, Counter step, Counter *counters) const
{
    const std::uint32_t *code = m_rows->code.data();
    const RowBits &bits = m_seen->bits(m_part);
    if (bits.empty()) {
        countAll<kShift>(code + from, code + to, step, counters);
        return;
    }
    for (std::uint32_t i = from; i < to;) {
        const std::uint32_t end = std::min(to, (i | (kWordRows - 1)) + 1);
        const std::uint64_t rows = ~std::uint64_t(0) >> (kWordRows - (end - i));
        const std::uint64_t word = bits[i / kWordRows] >> i % kWordRows & rows;
        if (word == ~std::uint64_t(0)) {
            countAll<kShift>(code + i, code + end, step, counters);
        } else {
            countSome<kShift>(code + i, word, step, counters);
        }
        i = end;
    }
}

template <typename Counter>
void Checkpoints::countFurther(const FurtherCounters &further, std::uint32_t from, std::uint32_t to, Counter step,
                               Counter *counters) const
{
    const RowBits &bits = m_seen->bits(m_part);
    const auto [first, end] = entriesOf(further, from, to);
    for (std::size_t i = first; i < end; ++i) {
        const std::uint32_t row = further.row[i];
        const bool counts = bits.empty() || (bits[row / kWordRows] >> row % kWordRows & 1);
        Counter &counter = counters[further.column[i]];
        counter = Counter(counter + (counts ? step : Counter(0)));
    }
}

} // namespace araxes
