// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a large file of our own format.

#include "app/file/bulk/json/listpieces.h"
#include "app/file/bulk/own/eventwalk.h"
#include "app/file/bulk/own/ownlists.h"

#include <unordered_map>

namespace araxes {

/// Plain events go at once into the arrays, others through readEvent(). An event about which there is something to
/// tell, or that arrays cannot hold (several places or titles, roles, relations, claims), is a surprise: then the file
/// is read whole.
class EventPieceReader : public ListPieceReader
{
public:
    EventPieceReader(const OwnLists &lists, std::string pattern)
        : ListPieceReader(std::move(pattern))
        , m_lists(lists)
    {}

protected:
    void begin(RowBatch &) override {}
    [[nodiscard]] bool walk(simdjson::ondemand::value value) override { return m_walk.walk(value); }
    [[nodiscard]] bool take(std::string_view bytes, std::uint32_t offset, Piece &piece) override;
    [[nodiscard]] simdjson::ondemand::parser &parser() override { return m_walk.parser(); }

private:
    [[nodiscard]] bool add(const PlainEvent &event, const RowDays &days, std::uint32_t offset, RowBatch &batch) const;
    [[nodiscard]] bool takeSlowly(std::string_view bytes, std::uint32_t offset, RowBatch &batch) const;
    [[nodiscard]] std::optional<RowDays> days(std::string_view when);

    const OwnLists &m_lists;
    EventWalk m_walk;
    std::unordered_map<std::string, RowDays> m_knownDates;
};

} // namespace araxes
