// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/daycounts.h"

namespace araxes {

void DayCounts::Sums::add(Day day, std::uint32_t rows)
{
    if (!m_days.empty() && m_days.back() == day) {
        m_sums.back() += rows;
        return;
    }
    m_sums.push_back(rows + (m_sums.empty() ? 0 : m_sums.back()));
    m_days.push_back(day);
}

DayCounts::Sums DayCounts::Sums::later(Day days) const
{
    Sums sums = *this;
    for (Day &day : sums.m_days) {
        day += days;
    }
    return sums;
}

std::uint32_t DayCounts::Sums::before(Day day) const
{
    const auto at = std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin();
    return at == 0 ? 0 : m_sums[std::size_t(at) - 1];
}

/// Steps that double, then halves: neighbouring edges are near each other among the days.
std::uint32_t DayCounts::Sums::before(Day day, std::size_t &at) const
{
    std::size_t step = 1;
    std::size_t end = at;
    while (end < m_days.size() && m_days[end] < day) {
        at = end + 1;
        end += step;
        step *= 2;
    }
    const auto first = m_days.begin() + std::ptrdiff_t(at);
    const auto last = m_days.begin() + std::ptrdiff_t(std::min(end, m_days.size()));
    at = std::size_t(std::lower_bound(first, last, day) - m_days.begin());
    return at == 0 ? 0 : m_sums[at - 1];
}

std::size_t DayCounts::Sums::bytes() const
{
    return m_days.size() * sizeof(Day) + m_sums.size() * sizeof(std::uint32_t);
}

std::uint32_t DayCounts::in(const TimeSpan &window) const
{
    return window.isEmpty() ? 0 : m_begun.before(window.end) - m_over.before(window.begin + 1);
}

/// Two stretches of days that share some, and a row that meets each: then the row meets what they share. So a bin is
/// cut to the window and the row asked about what is left.
std::vector<int> DayCounts::bins(std::span<const Day> edges, const TimeSpan &window) const
{
    std::vector<int> counts(edges.empty() ? 0 : edges.size() - 1);
    std::size_t begunAt = 0;
    std::size_t overAt = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const TimeSpan bin{std::max(edges[i], window.begin), std::min(edges[i + 1], window.end)};
        if (!bin.isEmpty()) {
            counts[i] = int(m_begun.before(bin.end, begunAt) - m_over.before(bin.begin + 1, overAt));
        }
    }
    return counts;
}

} // namespace araxes
