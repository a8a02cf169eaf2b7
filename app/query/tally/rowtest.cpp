// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/rowtest.h"

#include "app/query/timewindows.h"

#include <algorithm>

namespace araxes {

RowTest::RowTest(CollectionPtr collection, std::shared_ptr<const PassingRows> passing, const Filter &filter,
                 const DayRange &visibleSpan, const GeoBox &visibleBox)
    : m_collection(std::move(collection))
    , m_passing(std::move(passing))
    , m_windows(timeWindows(filter))
    , m_mode(filter.timeMode)
    , m_limitsToMap(filter.limitToMapView)
    , m_span(visibleSpan)
    , m_box(visibleBox)
{}

bool RowTest::allowsTime(int row) const
{
    if (m_windows.empty() || !m_collection->columns().isDated(row)) {
        return m_windows.empty();
    }
    return std::any_of(m_windows.begin(), m_windows.end(),
                       [&](const TimeSpan &window) { return timeModes(*m_collection, row, window).has(m_mode); });
}

std::uint8_t Matches::tested(int event) const
{
    return test->stateOfEvent(event);
}

std::uint8_t RowTest::stateOf(int row) const
{
    const Columns &columns = m_collection->columns();
    const std::span<const GeoPoint> points = columns.points(row);
    const auto isInBox = [this](const GeoPoint &point) { return m_box.contains(point); };
    const bool inBox = std::any_of(points.begin(), points.end(), isInBox);
    const bool inSpan = columns.isDated(row) && m_span.overlaps(columns.span(row));
    const int seen = (inSpan ? InVisibleSpan : 0) | (inBox ? InVisibleBox : 0);
    if (!hasRow(m_passing->allButWhere, row)) {
        return std::uint8_t(seen);
    }
    const bool inTime = allowsTime(row);
    const bool isThere = hasRow(m_passing->allButTime, row) && (!m_limitsToMap || inBox);
    return std::uint8_t(seen | (inTime && isThere ? PassesFilter : 0) | (isThere ? PassesAllButTime : 0) |
                        (inTime ? PassesAllButWhere : 0));
}

} // namespace araxes
