// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A set of events of one collection, a bit each.

#include <bit>
#include <cstdint>
#include <vector>

namespace araxes {

class EventSet
{
public:
    /// Empty, for events from 0 up to this size.
    explicit EventSet(int size = 0)
        : m_bits((std::size_t(size) + 63) / 64)
    {}

    void insert(int event) { m_bits[std::size_t(event) / 64] |= bit(event); }
    void remove(int event) { m_bits[std::size_t(event) / 64] &= ~bit(event); }
    [[nodiscard]] bool contains(int event) const { return m_bits[std::size_t(event) / 64] & bit(event); }
    [[nodiscard]] int count() const
    {
        int all = 0;
        for (const std::uint64_t bits : m_bits) {
            all += std::popcount(bits);
        }
        return all;
    }
    /// Keeps what is in the other set of the same collection as well.
    EventSet &operator&=(const EventSet &other)
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            m_bits[i] &= other.m_bits[i];
        }
        return *this;
    }
    /// Calls visit(event) for each, in order, until it returns false.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            for (std::uint64_t bits = m_bits[i]; bits != 0; bits &= bits - 1) {
                if (!visit(int(i * 64) + std::countr_zero(bits))) {
                    return;
                }
            }
        }
    }
    bool operator==(const EventSet &) const = default;

private:
    static std::uint64_t bit(int event) { return std::uint64_t(1) << (unsigned(event) % 64); }

    std::vector<std::uint64_t> m_bits;
};

} // namespace araxes
