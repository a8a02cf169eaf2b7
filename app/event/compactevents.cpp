// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/compactevents.h"

#include <algorithm>

namespace araxes {

namespace {

/// What was by event is by row; of the old array nothing is left, so that no two are held longer than it takes.
template <typename Value>
std::vector<Value> byRow(std::vector<Value> &&byEvent, const std::vector<int> &order)
{
    const std::vector<Value> old = std::move(byEvent);
    std::vector<Value> rows;
    if (!old.empty()) {
        rows.reserve(order.size());
        for (const int event : order) {
            rows.push_back(old[std::size_t(event)]);
        }
    }
    return rows;
}

/// Points of events that stand at a listed place.
void fillFromPlaces(CompactEvents &events)
{
    std::vector<GeoPoint> anchors;
    bool isAnyPlaced = false;
    for (const Place &place : events.places) {
        const auto anchor = place.anchor();
        anchors.push_back(anchor.value_or(kNoPoint));
        isAnyPlaced = isAnyPlaced || anchor;
    }
    if (!isAnyPlaced || events.place.empty()) {
        return;
    }
    events.point.resize(events.begin.size(), kNoPoint);
    for (std::size_t event = 0; event < events.begin.size(); ++event) {
        const int place = events.place[event];
        if (place != kNone && anchors[std::size_t(place)] != kNoPoint) {
            events.point[event] = anchors[std::size_t(place)];
        }
    }
}

} // namespace

Columns takeColumns(CompactEvents &events)
{
    fillFromPlaces(events);
    Columns columns;
    columns.event = inTimeOrder(events.begin, events.end);
    const std::vector<int> &order = columns.event;
    columns.row.resize(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        columns.row[std::size_t(order[row])] = int(row);
    }
    columns.begin = byRow(std::move(events.begin), order);
    columns.end = byRow(std::move(events.end), order);
    columns.coreBegin = byRow(std::move(events.coreBegin), order);
    columns.coreEnd = byRow(std::move(events.coreEnd), order);
    columns.doubt = byRow(std::move(events.doubt), order);
    columns.category = byRow(std::move(events.category), order);
    columns.point = byRow(std::move(events.point), order);
    while (columns.dated < columns.size() &&
           columns.begin[std::size_t(columns.dated)] < columns.end[std::size_t(columns.dated)]) {
        ++columns.dated;
    }
    columns.placed = int(columns.point.size()) - int(std::count(columns.point.begin(), columns.point.end(), kNoPoint));
    return columns;
}

} // namespace araxes
