// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/rowsintime.h"

#include <algorithm>

namespace araxes {

RowsInTime::RowsInTime(const Columns &columns)
    : m_columns(columns)
{
    for (int first = 0; first < columns.dated; first += kBlock) {
        const int last = std::min(first + kBlock, columns.dated);
        m_latest.push_back(*std::max_element(columns.end.begin() + first, columns.end.begin() + last));
    }
}

int RowsInTime::begunBefore(Day day) const
{
    const auto first = m_columns.begin.begin();
    return int(std::lower_bound(first, first + m_columns.dated, day) - first);
}

} // namespace araxes
