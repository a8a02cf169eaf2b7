// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows sorted by a day, found by day.

#include "app/time/timespan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace araxes {

/// How many rows lie before a day. Keeps each distinct day once (12 bytes), whatever the number of its rows.
class TimeOrder
{
public:
    /// Days from the earliest to the latest, repeated as often as there are rows.
    explicit TimeOrder(std::span<const Day> sorted = {});

    [[nodiscard]] std::uint32_t rowsBefore(Day day) const;
    [[nodiscard]] std::uint32_t size() const { return m_firstRow.back(); }
    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<Day> m_days;
    std::vector<std::uint32_t> m_firstRow; ///< of each day; one more, the number of rows
};

} // namespace araxes
