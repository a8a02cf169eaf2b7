// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/placestack.h"

#include <algorithm>

namespace araxes {

namespace {

PlaceStack stackAt(const ViewState &state, int place)
{
    const Collection &collection = *state.collection;
    const GeoPoint point = *collection.place(place)->anchor();
    PlaceStack stack{place, {}, kNone};
    const Columns &columns = collection.columns();
    for (int row = 0; row < columns.dated; ++row) {
        const int event = columns.event[std::size_t(row)];
        const std::span<const GeoPoint> points = columns.points(row);
        if (std::find(points.begin(), points.end(), point) != points.end() && state.matches.isOnMap(event)) {
            stack.position = event == state.selected ? static_cast<int>(stack.events.size()) : stack.position;
            stack.events.push_back(event);
        }
    }
    return stack;
}

} // namespace

int PlaceStack::neighbour(int step) const
{
    const int wanted = position + step;
    return position != kNone && wanted >= 0 && wanted < static_cast<int>(events.size()) ? events[std::size_t(wanted)]
                                                                                        : kNone;
}

PlaceStack placeStack(const ViewState &state, int lastPlace)
{
    if (state.selected == kNone || !state.matches.isOnMap(state.selected)) {
        return {};
    }
    PlaceStack first;
    std::vector<int> places = state.collection->event(state.selected)->where;
    std::stable_partition(places.begin(), places.end(), [lastPlace](int place) { return place == lastPlace; });
    for (const int place : places) {
        if (!state.collection->place(place)->isPlaced()) {
            continue;
        }
        PlaceStack stack = stackAt(state, place);
        if (place == lastPlace || stack.events.size() > 1) {
            return stack;
        }
        first = first.place == kNone ? std::move(stack) : std::move(first);
    }
    return first;
}

} // namespace araxes
