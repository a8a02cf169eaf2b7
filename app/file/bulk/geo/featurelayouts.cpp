// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurelayouts.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr std::size_t kMostNodes = 4096;
constexpr std::size_t kMostNext = 64;

} // namespace

FeatureLayouts::FeatureLayouts()
{
    m_nodes.emplace_back();
}

int FeatureLayouts::step(int from, std::string_view key, Value value)
{
    if (from == kOdd) {
        return kOdd;
    }
    std::vector<int> &next = m_nodes[std::size_t(from)].next;
    const auto found = std::find_if(next.begin(), next.end(), [&](int index) {
        const Node &node = m_nodes[std::size_t(index)];
        return node.value == value && node.key == key;
    });
    if (found == next.end()) {
        return added(from, key, value);
    }
    std::rotate(next.begin(), found, found + 1);
    return next.front();
}

int FeatureLayouts::added(int from, std::string_view key, Value value)
{
    std::vector<int> &next = m_nodes[std::size_t(from)].next;
    if (m_nodes.size() >= kMostNodes || next.size() >= kMostNext || hasKey(from, key)) {
        return kOdd;
    }
    const int index = int(m_nodes.size());
    next.insert(next.begin(), index);
    Node &node = m_nodes.emplace_back();
    node.key = key;
    node.value = value;
    node.parent = from;
    return index;
}

bool FeatureLayouts::hasKey(int at, std::string_view key) const
{
    for (; at > kBegin; at = m_nodes[std::size_t(at)].parent) {
        if (m_nodes[std::size_t(at)].key == key) {
            return true;
        }
    }
    return false;
}

bool FeatureLayouts::hasCell(int at, std::string_view key) const
{
    for (; at > kBegin; at = m_nodes[std::size_t(at)].parent) {
        if (m_nodes[std::size_t(at)].key == key) {
            return m_nodes[std::size_t(at)].value == Value::Cell;
        }
    }
    return false;
}

const TableColumns &FeatureLayouts::columns(int at)
{
    Node &end = m_nodes[std::size_t(at)];
    if (!end.columns) {
        QStringList names;
        for (int i = at; i > kBegin; i = m_nodes[std::size_t(i)].parent) {
            if (m_nodes[std::size_t(i)].value == Value::Cell) {
                names.prepend(exactText(m_nodes[std::size_t(i)].key));
            }
        }
        end.columns = std::make_unique<const TableColumns>(std::move(names));
    }
    return *end.columns;
}

} // namespace araxes
