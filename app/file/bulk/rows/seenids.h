// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells which ids have come before, at eight to sixteen bytes an id, or none when they count upwards.

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace araxes {

class SeenIds
{
public:
    enum class Memory {
        OfTexts, ///< whole numbers are not kept as long as each is greater than the one before
        OfAll
    };
    explicit SeenIds(Memory memory)
        : m_memory(memory)
    {}

    /// Makes room for so many ids.
    void reserve(std::size_t ids);
    /// How many have had this id (an idkey), this one included.
    [[nodiscard]] int add(std::uint64_t id);
    /// Numbers have come that do not count upwards: answers of Memory::OfTexts cannot be relied on any more.
    [[nodiscard]] bool isUnsure() const { return m_isUnsure; }
    /// All numbers that came are in rising order.
    [[nodiscard]] bool areNumbersRising() const { return m_areRising; }

private:
    [[nodiscard]] bool isNew(std::uint64_t id);
    void resize(std::size_t size);

    Memory m_memory;
    std::vector<std::uint64_t> m_slots; ///< open addressing; 0 is free
    std::size_t m_used = 0;
    std::unordered_map<std::uint64_t, int> m_repeated; ///< how often, of ids that came twice or more
    std::uint64_t m_greatest = 0;                      ///< number and one
    bool m_isUnsure = false;
    bool m_areRising = true;
};

} // namespace araxes
