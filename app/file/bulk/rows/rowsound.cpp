// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/rowsound.h"

#include <algorithm>

namespace araxes {

namespace {

template <typename Value>
bool isFor(const std::vector<Value> &array, int events)
{
    return array.empty() || int(array.size()) == events;
}

template <typename Index>
bool areBelow(const std::vector<Index> &indexes, int size)
{
    return std::all_of(indexes.begin(), indexes.end(),
                       [size](Index index) { return index >= kNone && int(index) < size; });
}

bool isDay(Day day)
{
    return day >= kOpenPast && day <= kOpenFuture;
}

bool isOnEarth(const GeoPoint &point)
{
    return point == kNoPoint || (std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90);
}

bool areDaysSound(const CompactEvents &events)
{
    for (std::size_t i = 0; i < events.begin.size(); ++i) {
        if (!isDay(events.begin[i]) || !isDay(events.end[i]) || events.begin[i] > events.end[i]) {
            return false;
        }
    }
    return std::all_of(events.coreBegin.begin(), events.coreBegin.end(), isDay) &&
           std::all_of(events.coreEnd.begin(), events.coreEnd.end(), isDay);
}

} // namespace

bool isSound(const CompactEvents &events, const ListSizes &sizes)
{
    const int count = events.size();
    const bool areAsLong = int(events.end.size()) == count && int(events.titleEnd.size()) == count &&
                           events.coreBegin.size() == events.coreEnd.size() && isFor(events.coreBegin, count) &&
                           isFor(events.doubt, count) && isFor(events.category, count) && isFor(events.point, count) &&
                           isFor(events.place, count) && isFor(events.source, count) &&
                           (sizes.categories == 0 || count == 0 || !events.category.empty());
    return areAsLong && areDaysSound(events) && areBelow(events.category, sizes.categories) &&
           areBelow(events.place, sizes.places) && areBelow(events.source, sizes.sources) &&
           std::all_of(events.point.begin(), events.point.end(), isOnEarth) &&
           std::is_sorted(events.titleEnd.begin(), events.titleEnd.end()) &&
           (events.titleEnd.empty() || events.titleEnd.back() <= events.titleText.size());
}

bool isSound(const ReadRows &rows, qint64 fileSize)
{
    const RecordLists &lists = rows.lists;
    const int count = rows.events.size();
    const auto isEvent = [count](int event) { return event >= 0 && event < count; };
    return lists.index.size() == count && lists.index.isSound(fileSize) && lists.categories.isSound() &&
           lists.places.isSound() && lists.sources.isSound() &&
           std::all_of(lists.shapeEvents.begin(), lists.shapeEvents.end(), isEvent) &&
           std::is_sorted(lists.shapeEvents.begin(), lists.shapeEvents.end()) &&
           std::all_of(lists.repetitions.begin(), lists.repetitions.end(),
                       [&](const auto &each) { return isEvent(each.first); }) &&
           std::is_sorted(lists.repetitions.begin(), lists.repetitions.end());
}

ListSizes listSizes(const ReadRows &rows)
{
    return {rows.lists.categories.size(), rows.lists.placeCount(), rows.lists.sources.size()};
}

} // namespace araxes
