// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows that some days meet, found without looking at the others.

#include "app/event/columns.h"

namespace araxes {

/// Rows stand in order of their begin. Of those that have begun, blocks are passed over in which all are over: so long
/// events cost no more than that blocks with one of them are looked into. 8 bytes for every 256 rows.
class RowsInTime
{
public:
    /// The columns must outlive it.
    explicit RowsInTime(const Columns &columns);

    /// Calls visit(row) for each dated row of which some day lies in the window, in order.
    template <typename Visit>
    void each(const TimeSpan &window, Visit visit) const
    {
        const int end = begunBefore(window.end);
        for (int block = 0; block * kBlock < end; ++block) {
            if (m_latest[std::size_t(block)] <= window.begin) {
                continue;
            }
            for (int row = block * kBlock; row < std::min(end, (block + 1) * kBlock); ++row) {
                if (m_columns.end[std::size_t(row)] > window.begin) {
                    visit(row);
                }
            }
        }
    }

private:
    static constexpr int kBlock = 256;
    [[nodiscard]] int begunBefore(Day day) const;

    const Columns &m_columns;
    std::vector<Day> m_latest; ///< latest end of each block
};

} // namespace araxes
