// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many of some rows have begun, and how many are over, by any day.

#include "app/time/timespan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace araxes {

/// What any window holds, and bins of any width over any range, are differences of these numbers: their cost does not
/// grow with the rows. Each distinct day is kept once (12 bytes), whatever the number of its rows.
class DayCounts
{
public:
    /// Rows must come in the order of their begin, ...
    void addBegin(Day day, std::uint32_t rows = 1) { m_begun.add(day, rows); }
    /// ... and, each once more, in the order of their end (the day after their last).
    void addEnd(Day day, std::uint32_t rows = 1) { m_over.add(day, rows); }
    /// In place of all ends: every row lasts so many days.
    void setLength(Day days) { m_over = m_begun.later(days); }

    [[nodiscard]] std::uint32_t total() const { return m_begun.before(kOpenFuture + 1); }
    /// Rows of which some day lies in the window; none for an empty one.
    [[nodiscard]] std::uint32_t in(const TimeSpan &window) const;
    /// For each two neighbours of rising edges: the rows of which some day lies both between them and in the window.
    [[nodiscard]] std::vector<int> bins(std::span<const Day> edges, const TimeSpan &window) const;
    [[nodiscard]] std::size_t bytes() const { return m_begun.bytes() + m_over.bytes(); }

private:
    /// Rows by day, summed up.
    class Sums
    {
    public:
        void add(Day day, std::uint32_t rows);
        [[nodiscard]] Sums later(Day days) const;
        /// Rows of days before this one.
        [[nodiscard]] std::uint32_t before(Day day) const;
        /// The same for a day that is not before that of the last question, whose place `at` remembers.
        [[nodiscard]] std::uint32_t before(Day day, std::size_t &at) const;
        [[nodiscard]] std::size_t bytes() const;

    private:
        std::vector<Day> m_days;
        std::vector<std::uint32_t> m_sums; ///< rows up to and with each day
    };

    Sums m_begun;
    Sums m_over; ///< by the day after the last
};

} // namespace araxes
