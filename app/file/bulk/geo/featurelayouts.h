// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which columns features have, by the keys of their properties as they follow each other in the file.

#include "app/file/table/tablerow.h"

#include <memory>
#include <string>
#include <string_view>

namespace araxes {

/// A tree of keys. A feature walks down it, key by key, and what it reaches knows its columns: nearly always the next
/// key is the one that came there before. Keys are compared as they are written.
class FeatureLayouts
{
public:
    /// The place of a feature without any property yet.
    static constexpr int kBegin = 0;
    /// A key came twice, or features differ in too many ways.
    static constexpr int kOdd = -1;
    enum class Value {
        Cell, ///< a text, number or boolean
        Other
    };

    FeatureLayouts();
    [[nodiscard]] int step(int from, std::string_view key, Value value);
    /// Whether a cell on the way there has this key.
    [[nodiscard]] bool hasCell(int at, std::string_view key) const;
    /// They live as long as the layouts.
    [[nodiscard]] const TableColumns &columns(int at);

private:
    struct Node
    {
        std::string key;
        Value value = Value::Other;
        int parent = kOdd;
        std::vector<int> next; ///< the one that came last is the first
        std::unique_ptr<const TableColumns> columns;
    };
    [[nodiscard]] int added(int from, std::string_view key, Value value);
    [[nodiscard]] bool hasKey(int at, std::string_view key) const;

    std::vector<Node> m_nodes;
};

} // namespace araxes
