// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/ordercounts.h"

namespace araxes {

OrderCounts::OrderCounts(const CountedRows &rows, const CounterLayout &layout, std::uint32_t blocksInGroup)
    : m_rows(&rows)
    , m_width(layout.width())
    , m_seen(rows)
    , m_parts{Checkpoints(rows, m_seen, layout, Part::Cells, blocksInGroup),
              Checkpoints(rows, m_seen, layout, Part::Pairs, blocksInGroup),
              Checkpoints(rows, m_seen, layout, Part::Participants, blocksInGroup)}
{}

std::size_t OrderCounts::bytesFor(const CountedRows &rows, const CounterLayout &layout, std::uint32_t blocksInGroup)
{
    const std::size_t large = Checkpoints::kGroupRows / 256 * 2; // high bytes of cells and of pairs
    return Checkpoints::groupsOf(rows) *
           (layout.width() * sizeof(std::uint32_t) + (layout.width() + large) * (blocksInGroup - 1));
}

void OrderCounts::reset(const CounterFilter &filter, FilterParts changed)
{
    m_seen.reset(filter, changed);
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (changed[part]) {
            m_parts[part].reset();
        }
    }
}

void OrderCounts::countGroup(std::uint32_t group, const CounterFilter &filter, FilterParts changed)
{
    const std::uint32_t first = group * Checkpoints::kGroupRows;
    m_seen.mark(first, std::min(first + Checkpoints::kGroupRows, m_rows->size()), filter, changed);
    Checkpoints &cells = m_parts[std::size_t(Part::Cells)];
    Checkpoints &pairs = m_parts[std::size_t(Part::Pairs)];
    if (changed == kAllParts && filter.where.empty() && !filter.hidesPairs) {
        Checkpoints::countGroup(group, cells, pairs);
        changed &= kOnlyParticipants;
    }
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (changed[part]) {
            m_parts[part].countGroup(group);
        }
    }
}

void OrderCounts::sumUp()
{
    m_seen.sumUp();
    for (Checkpoints &part : m_parts) {
        part.sumUp();
    }
}

void OrderCounts::subtract(const OrderCounts &ends, std::uint32_t from, const OrderCounts &begins, std::uint32_t to,
                           GroupDifference &between, std::uint32_t *out)
{
    const std::uint32_t low = ends.m_parts.front().groupOf(from);
    const std::uint32_t high = begins.m_parts.front().groupOf(to);
    const bool isKept = !between.counters.empty() && between.low == low && between.high == high;
    between.low = low;
    between.high = high;
    between.counters.resize(begins.m_width);
    for (std::size_t part = 0; part < begins.m_parts.size(); ++part) {
        ends.m_parts[part].fetch(from);
        begins.m_parts[part].fetch(to);
    }
    for (std::size_t part = 0; part < begins.m_parts.size(); ++part) {
        Checkpoints::subtract(ends.m_parts[part], from, begins.m_parts[part], to, isKept, between, out);
    }
}

void OrderCounts::addBefore(std::uint32_t row, std::uint32_t firstGroup, int sign, std::uint32_t *out) const
{
    for (const Checkpoints &part : m_parts) {
        part.addBefore(row, firstGroup, sign, out);
    }
}

void OrderCounts::addRows(std::uint32_t from, std::uint32_t to, int sign, std::uint32_t *out) const
{
    for (const Checkpoints &part : m_parts) {
        part.addRows(from, to, sign, out);
    }
}

std::size_t OrderCounts::bytes() const
{
    std::size_t bytes = m_seen.bytes();
    for (const Checkpoints &part : m_parts) {
        bytes += part.bytes();
    }
    return bytes;
}

} // namespace araxes
