// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/checkpoints.h"

#include <bit>

namespace araxes {

namespace {

/// Counters ahead of those being summed that are fetched from memory: at each page's end the processor stops to guess.
constexpr std::size_t kAhead = 768;
constexpr std::size_t kLineBytes = 64;

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

// In steps of a fixed length, so that they become vector instructions.

void addTo(std::uint32_t *__restrict out, const std::uint16_t *__restrict counters, std::size_t width)
{
    for (std::size_t i = 0; i < width; i += 16) {
        for (std::size_t k = i; k < i + 16; ++k) {
            out[k] += counters[k];
        }
    }
}

void differenceOf(const std::uint16_t *__restrict high, const std::uint16_t *__restrict low, std::size_t width,
                  std::uint32_t *__restrict out)
{
    for (std::size_t i = 0; i < width; i += 16) {
        const std::size_t ahead = std::min(i + kAhead, width);
        __builtin_prefetch(low + ahead);
        __builtin_prefetch(high + ahead);
        for (std::size_t k = i; k < i + 16; ++k) {
            out[k] = std::uint32_t(int(high[k]) - int(low[k]));
        }
    }
}

void addDifference(const std::uint8_t *__restrict high, const std::uint8_t *__restrict low, std::size_t width,
                   const std::uint32_t *__restrict to, std::uint32_t *__restrict out)
{
    for (std::size_t i = 0; i < width; i += 16) {
        const std::size_t ahead = std::min(i + kAhead, width);
        __builtin_prefetch(low + ahead);
        __builtin_prefetch(high + ahead);
        for (std::size_t k = i; k < i + 16; ++k) {
            out[k] = to[k] + std::uint32_t(int(high[k]) - int(low[k]));
        }
    }
}

/// The entries of some rows.
std::pair<std::size_t, std::size_t> entriesOf(const FurtherCounters &further, std::uint32_t from, std::uint32_t to)
{
    const auto begin = further.row.begin();
    const auto first = std::lower_bound(begin, further.row.end(), from);
    return {std::size_t(first - begin), std::size_t(std::lower_bound(first, further.row.end(), to) - begin)};
}

/// Things that a part counts among some rows.
std::size_t thingsIn(const CountedRows &rows, Part part, std::uint32_t from, std::uint32_t to)
{
    const auto entries = [from, to](const FurtherCounters &further) {
        const auto [first, end] = entriesOf(further, from, to);
        return end - first;
    };
    switch (part) {
    case Part::Cells:
        return to - from + entries(rows.cells);
    case Part::Participants:
        return entries(rows.participants);
    case Part::Pairs:
        break;
    }
    return to - from;
}

std::size_t mostInGroup(const CountedRows &rows, Part part)
{
    std::size_t most = 0;
    for (std::uint32_t from = 0; from < rows.size(); from += Checkpoints::kGroupRows) {
        most = std::max(most, thingsIn(rows, part, from, std::min(from + Checkpoints::kGroupRows, rows.size())));
    }
    return most;
}

} // namespace

Checkpoints::Checkpoints(const CountedRows &rows, const SeenRows &seen, const CounterLayout &layout, Part part,
                         std::uint32_t blocksInGroup)
    : m_rows(&rows)
    , m_seen(&seen)
    , m_part(part)
    , m_first(layout.first(part))
    , m_width(layout.width(part))
    , m_groups(groupsOf(rows))
    , m_blockRows(kGroupRows / blocksInGroup)
    , m_blocksInGroup(blocksInGroup)
    , m_counted(m_groups * m_width)
    , m_sums(m_width, 1, m_groups + 1, thingsIn(rows, part, 0, rows.size()))
    , m_blocks(m_width, m_groups, m_blocksInGroup, mostInGroup(rows, part))
{}

void Checkpoints::countGroup(std::uint32_t group)
{
    RunningCounters<std::uint8_t> counters(m_width);
    for (std::uint32_t block = 0; block < m_blocksInGroup; ++block) {
        m_blocks.keep(group, block, counters);
        const auto [from, to] = rowsOf(group, block);
        count(from, to, std::uint16_t(1), counters.low.data());
    }
    close(group, counters);
}

void Checkpoints::countGroup(std::uint32_t group, Checkpoints &cells, Checkpoints &pairs)
{
    RunningCounters<std::uint8_t> cellCounters(cells.m_width);
    RunningCounters<std::uint8_t> pairCounters(pairs.m_width);
    for (std::uint32_t block = 0; block < cells.m_blocksInGroup; ++block) {
        cells.m_blocks.keep(group, block, cellCounters);
        pairs.m_blocks.keep(group, block, pairCounters);
        const auto [from, to] = cells.rowsOf(group, block);
        const std::uint32_t *code = cells.m_rows->code.data();
        const RowBits &bits = cells.m_seen->bits(Part::Cells);
        for (std::uint32_t i = from; i < to; i += kWordRows) {
            const std::uint32_t end = std::min(to, i + kWordRows);
            const std::uint64_t rows = ~std::uint64_t(0) >> (kWordRows - (end - i));
            countBoth(code + i, code + end, bits.empty() ? rows : bits[i / kWordRows] & rows, cellCounters.low.data(),
                      pairCounters.low.data());
        }
        cells.countFurther(cells.m_rows->cells, from, to, std::uint16_t(1), cellCounters.low.data());
    }
    cells.close(group, cellCounters);
    pairs.close(group, pairCounters);
}

void Checkpoints::sumUp()
{
    if (m_isSummed) {
        return;
    }
    RunningCounters<std::uint16_t> sum(m_width);
    for (std::uint32_t group = 0; group < m_groups; ++group) {
        m_sums.keep(0, group, sum);
        addTo(sum.low.data(), counted(group), m_width);
    }
    m_sums.keep(0, m_groups, sum);
    m_sums.close(0, sum);
    m_isSummed = true;
}

void Checkpoints::subtract(const Checkpoints &ends, std::uint32_t from, const Checkpoints &begins, std::uint32_t to,
                           bool isKept, GroupDifference &between, std::uint32_t *out)
{
    const std::uint32_t low = ends.nearest(from);
    const std::uint32_t high = begins.nearest(to);
    std::uint32_t *sums = between.counters.data() + begins.m_first;
    std::uint32_t *counters = out + begins.m_first;
    if (!isKept) {
        differenceOf(begins.m_sums.low(between.high), ends.m_sums.low(between.low), begins.m_width, sums);
        begins.m_sums.addHigh(between.high, 1, sums);
        ends.m_sums.addHigh(between.low, -1, sums);
    }
    addDifference(begins.m_blocks.low(high), ends.m_blocks.low(low), begins.m_width, sums, counters);
    ends.m_blocks.addHigh(low, -1, counters);
    begins.m_blocks.addHigh(high, 1, counters);
    ends.adjust(from, -1, out);
    begins.adjust(to, 1, out);
}

void Checkpoints::fetch(std::uint32_t row) const
{
    const std::uint32_t checkpoint = nearest(row);
    const std::uint8_t *low = m_blocks.low(checkpoint);
    for (std::size_t i = 0; i < std::min(kAhead, m_width); i += kLineBytes) {
        __builtin_prefetch(low + i);
    }
    if (m_part == Part::Cells) { // whose codes are those of the pairs as well
        const std::uint32_t at = std::min(checkpoint * m_blockRows, m_rows->size());
        for (std::uint32_t i = std::min(at, row); i < std::max(at, row); i += kLineBytes / sizeof(std::uint32_t)) {
            __builtin_prefetch(&m_rows->code[i]);
        }
    }
}

void Checkpoints::addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const
{
    const auto factor = std::uint32_t(sign);
    const std::uint32_t checkpoint = row / m_blockRows;
    const std::uint32_t group = checkpoint / m_blocksInGroup;
    std::uint32_t *counters = out + m_first;
    if (m_isSummed) {
        const std::uint16_t *to = m_sums.low(group);
        const std::uint16_t *from = m_sums.low(firstGroup);
        for (std::size_t i = 0; i < m_width; ++i) {
            counters[i] += factor * std::uint32_t(int(to[i]) - int(from[i]));
        }
        m_sums.addHigh(group, sign, counters);
        m_sums.addHigh(firstGroup, -sign, counters);
    }
    for (std::uint32_t g = firstGroup; g < group && !m_isSummed; ++g) {
        for (std::size_t i = 0; i < m_width; ++i) {
            counters[i] += factor * counted(g)[i];
        }
    }
    const std::uint8_t *low = m_blocks.low(checkpoint);
    for (std::size_t i = 0; i < m_width; ++i) {
        counters[i] += factor * low[i];
    }
    m_blocks.addHigh(checkpoint, sign, counters);
    addRows(checkpoint * m_blockRows, row, sign, out);
}

void Checkpoints::addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const
{
    count(from, to, std::uint32_t(sign), out + m_first);
}

std::size_t Checkpoints::bytes() const
{
    return m_counted.size() * sizeof(std::uint16_t) + m_sums.bytes() + m_blocks.bytes();
}

std::pair<std::uint32_t, std::uint32_t> Checkpoints::rowsOf(std::uint32_t group, std::uint32_t block) const
{
    const std::uint32_t last = std::min((group + 1) * kGroupRows, m_rows->size());
    const std::uint32_t from = std::min(group * kGroupRows + block * m_blockRows, last);
    return {from, std::min(from + m_blockRows, last)};
}

void Checkpoints::close(std::uint32_t group, const RunningCounters<std::uint8_t> &counters)
{
    m_blocks.close(group, counters);
    std::uint16_t *counted = m_counted.data() + group * m_width;
    std::copy(counters.low.begin(), counters.low.end(), counted);
    for (std::size_t i = 0; i < counters.high.size(); ++i) {
        counted[counters.columns[i]] += std::uint16_t(counters.high[i] << 8);
    }
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
