// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One bit a row of the columns.

#include <bit>
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
inline void removeRow(RowBits &bits, int row)
{
    bits[std::size_t(row) / 64] &= ~(std::uint64_t(1) << (unsigned(row) % 64));
}
/// Calls visit(row) for each row that has its bit, up to a number of rows.
template <typename Visit>
void eachRow(const RowBits &bits, int rows, Visit visit)
{
    for (int first = 0; first < rows; first += 64) {
        for (std::uint64_t word = bits[std::size_t(first) / 64]; word != 0; word &= word - 1) {
            if (const int row = first + std::countr_zero(word); row < rows) {
                visit(row);
            }
        }
    }
}

} // namespace araxes
