// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The state of single events of a collection that is too large to hold one for each.

#include "app/query/filter.h"
#include "app/query/rowbits.h"

namespace araxes {

/// Which rows meet what does not change while one moves a window of time or the map.
struct PassingRows
{
    RowBits allButWhere; ///< meet all but time, regions and the map's view
    RowBits allButTime;  ///< meet the regions as well; the map's view is asked row by row
};

/// Answers as evaluate() does, one row at a time.
class RowTest
{
public:
    RowTest(CollectionPtr collection, std::shared_ptr<const PassingRows> passing, const Filter &filter,
            const DayRange &visibleSpan, const GeoBox &visibleBox);

    /// Bits of EventState.
    [[nodiscard]] std::uint8_t stateOf(int row) const;
    [[nodiscard]] std::uint8_t stateOfEvent(int event) const { return stateOf(m_collection->rowOf(event)); }
    [[nodiscard]] const PassingRows &passing() const { return *m_passing; }

private:
    [[nodiscard]] bool allowsTime(int row) const;

    CollectionPtr m_collection;
    std::shared_ptr<const PassingRows> m_passing;
    std::vector<TimeSpan> m_windows;
    TimeMode m_mode;
    bool m_limitsToMap;
    DayRange m_span;
    GeoBox m_box;
};

} // namespace araxes
