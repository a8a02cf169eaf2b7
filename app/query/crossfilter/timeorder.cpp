// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/timeorder.h"

namespace araxes {

TimeOrder::TimeOrder(std::span<const Day> sorted)
{
    for (std::size_t row = 0; row < sorted.size(); ++row) {
        if (m_days.empty() || m_days.back() != sorted[row]) {
            m_days.push_back(sorted[row]);
            m_firstRow.push_back(std::uint32_t(row));
        }
    }
    m_days.shrink_to_fit();
    m_firstRow.push_back(std::uint32_t(sorted.size()));
    m_firstRow.shrink_to_fit();
}

std::uint32_t TimeOrder::rowsBefore(Day day) const
{
    return m_firstRow[std::size_t(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin())];
}

std::size_t TimeOrder::bytes() const
{
    return m_days.size() * sizeof(Day) + m_firstRow.size() * sizeof(std::uint32_t);
}

} // namespace araxes
