// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/counterrows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace araxes {

namespace {

constexpr std::size_t kTogether = 16; ///< counters that a loop of vector instructions takes

/// Any of 16 counters is above Low.
template <typename Low, typename Wide>
bool isAbove(const Wide *counters)
{
    constexpr std::uint64_t above = sizeof(Low) == 1 ? 0xFF00FF00FF00FF00U : 0xFFFF0000FFFF0000U;
    std::array<std::uint64_t, kTogether * sizeof(Wide) / sizeof(std::uint64_t)> words;
    std::memcpy(words.data(), counters, sizeof words);
    std::uint64_t any = 0;
    for (const std::uint64_t word : words) {
        any |= word;
    }
    return (any & above) != 0;
}

/// 16 counters that are not above Low.
template <typename Low, typename Wide>
void copyLow(const Wide *__restrict counters, Low *__restrict out)
{
    for (std::size_t i = 0; i < kTogether; ++i) {
        out[i] = Low(counters[i]);
    }
}

} // namespace

template <typename Low>
void RunningCounters<Low>::carry(std::size_t first)
{
    constexpr Wide most = std::numeric_limits<Low>::max();
    for (std::size_t i = first; i < first + kTogether; ++i) {
        if (low[i] <= most) {
            continue;
        }
        if (placeOf[i] == 0) {
            columns.push_back(std::uint16_t(i));
            high.push_back(0);
            placeOf[i] = std::uint16_t(columns.size());
        }
        high[placeOf[i] - 1U] += Low(low[i] >> 8 * sizeof(Low));
        low[i] &= most;
    }
}

template <typename Low>
CounterRows<Low>::CounterRows(std::size_t width, std::uint32_t groups, std::uint32_t rowsInGroup,
                              std::size_t mostInGroup)
    : m_width(width)
    , m_rowsInGroup(rowsInGroup)
    , m_mostLarge(std::min(width, mostInGroup >> 8 * sizeof(Low)))
    , m_zeros(width)
    , m_low(std::size_t(groups) * (rowsInGroup - 1) * width)
    , m_high(std::size_t(groups) * (rowsInGroup - 1) * m_mostLarge)
    , m_columns(groups * m_mostLarge)
    , m_large(groups)
{}

template <typename Low>
void CounterRows<Low>::keep(std::uint32_t group, std::uint32_t row, RunningCounters<Low> &counters)
{
    if (row == 0) {
        return;
    }
    const auto *from = counters.low.data();
    Low *low = m_low.data() + place(group, row) * m_width;
    for (std::size_t i = 0, end = m_width; i < end; i += kTogether) {
        if (isAbove<Low>(from + i)) {
            counters.carry(i);
        }
        copyLow(from + i, low + i);
    }
    Low *high = m_high.data() + place(group, row) * m_mostLarge;
    std::fill(std::copy(counters.high.begin(), counters.high.end(), high), high + m_mostLarge, Low(0));
}

template <typename Low>
void CounterRows<Low>::close(std::uint32_t group, const RunningCounters<Low> &counters)
{
    std::copy(counters.columns.begin(), counters.columns.end(),
              m_columns.begin() + std::ptrdiff_t(group * m_mostLarge));
    m_large[group] = std::uint16_t(counters.columns.size());
}

template <typename Low>
const Low *CounterRows<Low>::low(std::uint32_t row) const
{
    const std::uint32_t inGroup = row % m_rowsInGroup;
    return inGroup == 0 ? m_zeros.data() : m_low.data() + place(row / m_rowsInGroup, inGroup) * m_width;
}

template <typename Low>
void CounterRows<Low>::addHigh(std::uint32_t row, int sign, std::uint32_t *counters) const
{
    const std::uint32_t group = row / m_rowsInGroup;
    const std::uint32_t inGroup = row % m_rowsInGroup;
    if (inGroup == 0) {
        return;
    }
    const Low *high = m_high.data() + place(group, inGroup) * m_mostLarge;
    const std::uint16_t *columns = m_columns.data() + group * m_mostLarge;
    const std::uint32_t unit = std::uint32_t(sign) << 8 * sizeof(Low);
    for (std::size_t i = 0; i < m_large[group]; ++i) {
        counters[columns[i]] += high[i] * unit;
    }
}

template <typename Low>
std::size_t CounterRows<Low>::bytes() const
{
    return (m_zeros.size() + m_low.size() + m_high.size()) * sizeof(Low) +
           (m_columns.size() + m_large.size()) * sizeof(std::uint16_t);
}

template struct RunningCounters<std::uint8_t>;
template struct RunningCounters<std::uint16_t>;
template class CounterRows<std::uint8_t>;
template class CounterRows<std::uint16_t>;

} // namespace araxes
