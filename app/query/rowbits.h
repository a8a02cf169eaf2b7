// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One bit a row of the columns.

#include <cstdint>
#include <vector>

namespace araxes {

/// 64 rows a word, the lowest bit first. Bits past the last row do not matter.
using RowBits = std::vector<std::uint64_t>;

[[nodiscard]] inline RowBits noRows(int rows)
{
    return RowBits(std::size_t(rows) / 64 + 1);
}
[[nodiscard]] inline bool hasRow(const RowBits &bits, int row)
{
    return bits[std::size_t(row) / 64] >> (unsigned(row) % 64) & 1;
}
inline void addRow(RowBits &bits, int row)
{
    bits[std::size_t(row) / 64] |= std::uint64_t(1) << (unsigned(row) % 64);
}

} // namespace araxes
