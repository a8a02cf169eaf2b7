// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/seenids.h"

#include "app/file/bulk/rows/rowbatch.h"

#include <bit>
#include <utility>

namespace araxes {

namespace {

constexpr std::size_t kFirstSlots = 1024;

/// Numbers spread over the slots; texts are hashes already. Never 0.
std::uint64_t slotValue(std::uint64_t id)
{
    std::uint64_t value = (id & idkey::kText) != 0 ? id : (id + 1) * 0x9e3779b97f4a7c15;
    value ^= value >> 31;
    return value == 0 ? 1 : value;
}

} // namespace

void SeenIds::reserve(std::size_t ids)
{
    if (const std::size_t size = std::bit_ceil(ids * 4 / 3 + kFirstSlots); size > m_slots.size()) {
        resize(size);
    }
}

void SeenIds::resize(std::size_t size)
{
    const std::vector<std::uint64_t> old = std::exchange(m_slots, std::vector<std::uint64_t>(size, 0));
    for (const std::uint64_t value : old) {
        if (value != 0) {
            std::size_t slot = value & (size - 1);
            while (m_slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            m_slots[slot] = value;
        }
    }
}

bool SeenIds::isNew(std::uint64_t id)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3) {
        resize(m_slots.empty() ? kFirstSlots : m_slots.size() * 2);
    }
    const std::uint64_t value = slotValue(id);
    std::size_t slot = value & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && m_slots[slot] != value) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    const bool isFree = m_slots[slot] == 0;
    m_slots[slot] = value;
    m_used += isFree ? 1 : 0;
    return isFree;
}

int SeenIds::add(std::uint64_t id)
{
    if ((id & idkey::kText) == 0) {
        const bool isRising = id >= m_greatest;
        m_areRising = m_areRising && isRising;
        m_greatest = isRising ? id + 1 : m_greatest;
        if (m_memory == Memory::OfTexts) {
            m_isUnsure = m_isUnsure || !isRising;
            return 1;
        }
    }
    if (isNew(id)) {
        return 1;
    }
    int &count = m_repeated[id];
    count = count == 0 ? 2 : count + 1;
    return count;
}

} // namespace araxes
