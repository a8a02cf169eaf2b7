// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Different names, each once, by the order in which they came.

#include <cstdint>
#include <string_view>
#include <vector>

namespace araxes {

/// A number that stands for a text: two texts have the same one once in many billions.
[[nodiscard]] std::uint64_t textHash(std::string_view text);

/// A dozen bytes a name and the name itself, because there may be a million.
class NameList
{
public:
    /// Where the name is listed; it is when the answer comes.
    [[nodiscard]] int add(std::string_view name);
    /// The same, but kNone (-1) when it is not listed.
    [[nodiscard]] int indexOf(std::string_view name) const;

    [[nodiscard]] int size() const { return static_cast<int>(m_ends.size()); }
    [[nodiscard]] std::string_view at(int index) const;
    void clear();
    /// Hands its arrays to what writes or reads them.
    template <typename List, typename Archive>
    static void archive(List &list, Archive &arrays)
    {
        arrays(list.m_text);
        arrays(list.m_ends);
        arrays(list.m_slots);
    }
    /// Whether the arrays, which may come from anywhere, can be relied on.
    [[nodiscard]] bool isSound() const;

private:
    [[nodiscard]] std::size_t slotOf(std::string_view name) const;
    void grow();

    std::vector<char> m_text;
    std::vector<std::uint64_t> m_ends;
    std::vector<std::int32_t> m_slots; ///< indexes by hash, -1 for none; a power of two of them, at most half in use
    int m_last = -1;                   ///< neighbours often have the same name
};

} // namespace araxes
