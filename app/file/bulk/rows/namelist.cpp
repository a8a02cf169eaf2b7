// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/namelist.h"

#include <algorithm>
#include <cstring>

namespace araxes {

namespace {

constexpr std::size_t kFirstSlots = 64;

std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93;
    return value ^ (value >> 32);
}

} // namespace

std::uint64_t textHash(std::string_view text)
{
    std::uint64_t hash = text.size() * 0x9e3779b97f4a7c15;
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = (hash ^ word) * 0x9fb21c651e98df25;
        hash ^= hash >> 29;
        text.remove_prefix(8);
    }
    std::uint64_t rest = 0;
    if (!text.empty()) {
        std::memcpy(&rest, text.data(), text.size());
    }
    return mixed(hash ^ rest);
}

bool NameList::isSound() const
{
    const bool isRoomy = m_slots.empty()
                             ? m_ends.empty()
                             : (m_slots.size() & (m_slots.size() - 1)) == 0 && m_slots.size() >= 2 * m_ends.size();
    const bool isHeld = m_ends.empty() || m_ends.back() <= m_text.size();
    const auto isListed = [this](std::int32_t slot) { return slot >= -1 && slot < size(); };
    return isRoomy && isHeld && std::is_sorted(m_ends.begin(), m_ends.end()) &&
           std::all_of(m_slots.begin(), m_slots.end(), isListed);
}

std::string_view NameList::at(int index) const
{
    const std::uint64_t begin = index == 0 ? 0 : m_ends[std::size_t(index) - 1];
    return {m_text.data() + begin, std::size_t(m_ends[std::size_t(index)] - begin)};
}

/// Where the name is or would be.
std::size_t NameList::slotOf(std::string_view name) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::size_t(textHash(name)) & mask;
    while (m_slots[slot] >= 0 && at(m_slots[slot]) != name) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void NameList::grow()
{
    m_slots.assign(m_slots.empty() ? kFirstSlots : m_slots.size() * 2, -1);
    for (int index = 0; index < size(); ++index) {
        m_slots[slotOf(at(index))] = index;
    }
}

int NameList::add(std::string_view name)
{
    if (m_last >= 0 && at(m_last) == name) {
        return m_last;
    }
    if (m_ends.size() * 2 >= m_slots.size()) {
        grow();
    }
    std::int32_t &found = m_slots[slotOf(name)];
    if (found < 0) {
        found = size();
        m_text.insert(m_text.end(), name.begin(), name.end());
        m_ends.push_back(m_text.size());
    }
    m_last = found;
    return found;
}

int NameList::indexOf(std::string_view name) const
{
    return m_slots.empty() ? -1 : m_slots[slotOf(name)];
}

void NameList::clear()
{
    m_text.clear();
    m_ends.clear();
    m_slots.assign(m_slots.size(), -1);
    m_last = -1;
}

} // namespace araxes
