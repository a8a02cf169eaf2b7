// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/fit.h"

namespace araxes {

namespace {

/// Time shown around a single event: a year, or the event's own length.
constexpr Day kLeastContext = 366;

TimeSpan withoutOpenEnds(const TimeSpan &span)
{
    TimeSpan bounded = span;
    if (bounded.begin <= kOpenPast) {
        bounded.begin = bounded.end >= kOpenFuture ? 0 : bounded.end - kLeastContext;
    }
    if (bounded.end >= kOpenFuture) {
        bounded.end = bounded.begin + kLeastContext;
    }
    return bounded;
}

TimeSpan withContext(const TimeSpan &span)
{
    const Day lack = std::max<Day>(0, kLeastContext - span.length());
    return {span.begin - lack / 2, span.end + lack - lack / 2};
}

GeoBox boxOf(const Place &place)
{
    if (place.shape) {
        return place.shape->bounds();
    }
    return {place.point->lon, place.point->lat, place.point->lon, place.point->lat};
}

/// Of the row's nth place, without making its event: there may be millions.
GeoBox boxAt(const Collection &collection, int row, std::size_t n)
{
    const auto place = std::size_t(collection.placeAt(row, n));
    if (place < collection.places().size()) {
        return boxOf(collection.places()[place]);
    }
    const GeoPoint &point = collection.columns().points(row)[n];
    return {point.lon, point.lat, point.lon, point.lat};
}

std::optional<GeoBox> boxOf(const Collection &collection, int event)
{
    std::optional<GeoBox> box;
    const Borrowed<Event> whole = collection.event(event);
    for (const int index : whole->where) {
        const Borrowed<Place> place = collection.place(index);
        if (place->isPlaced()) {
            box = box ? box->united(boxOf(*place)) : boxOf(*place);
        }
    }
    return box;
}

bool isDated(const Collection &collection, int event)
{
    return collection.columns().isDated(collection.columns().row[std::size_t(event)]);
}

double wrapped(double lon)
{
    return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

GeoBox movedTo(const GeoBox &box, const GeoPoint &centre)
{
    const double halfHeight = box.height() / 2;
    const double lat = std::clamp(centre.lat, -90 + halfHeight, 90 - halfHeight);
    GeoBox moved{-180, lat - halfHeight, 180, lat + halfHeight};
    if (box.width() < 360) {
        moved.west = wrapped(centre.lon - box.width() / 2);
        moved.east = wrapped(centre.lon + box.width() / 2);
    }
    return moved;
}

DayRange movedTo(const DayRange &range, const TimeSpan &span)
{
    const double middle = double(span.begin) + double(span.length()) / 2;
    return {middle - range.length() / 2, middle + range.length() / 2};
}

} // namespace

ViewState fittedToAll(const ViewState &state)
{
    const Collection &collection = *state.collection;
    if (state.filter.isEmpty() && state.matches.large) {
        ViewState whole = state;
        whole.visibleSpan = fittedSpan(collection.timeSpan());
        whole.visibleBox = fittedBox(collection.box());
        return whole;
    }
    std::optional<TimeSpan> span;
    std::optional<GeoBox> box;
    for (int event = 0; event < collection.size(); ++event) {
        if (!state.matches.passes(event)) {
            continue;
        }
        if (isDated(collection, event)) {
            const TimeSpan own = withoutOpenEnds(collection.spanOf(event));
            span = span ? span->united(own) : own;
        }
        const int row = collection.rowOf(event);
        for (std::size_t i = 0; i < collection.columns().points(row).size(); ++i) {
            const GeoBox own = boxAt(collection, row, i);
            box = box ? box->united(own) : own;
        }
    }
    ViewState next = state;
    next.visibleSpan = span ? fittedSpan(*span) : state.visibleSpan;
    next.visibleBox = box ? fittedBox(*box) : state.visibleBox;
    return next;
}

ViewState fittedToEvent(const ViewState &state, int event)
{
    ViewState next = state;
    if (isDated(*state.collection, event)) {
        next.visibleSpan = fittedSpan(withContext(withoutOpenEnds(state.collection->spanOf(event))));
    }
    if (const auto box = boxOf(*state.collection, event)) {
        next.visibleBox = fittedBox(*box);
    }
    return next;
}

ViewState revealing(const ViewState &state, int event)
{
    const Collection &collection = *state.collection;
    ViewState next = state;
    next.selected = event;
    if (isDated(collection, event) && !state.visibleSpan.overlaps(collection.spanOf(event))) {
        next.visibleSpan = movedTo(state.visibleSpan, withoutOpenEnds(collection.spanOf(event)));
    }
    const auto box = boxOf(collection, event);
    if (box && !(state.matches.stateOf(event) & InVisibleBox)) {
        next.visibleBox = movedTo(state.visibleBox, box->centre());
    }
    return next;
}

int neighbour(const ViewState &state, int step)
{
    const Columns &columns = state.collection->columns();
    const int before = step > 0 ? -1 : columns.dated;
    const int start = state.selected == kNone ? before : columns.row[std::size_t(state.selected)];
    const auto next = [&](int row, std::uint8_t wanted) {
        for (row += step; row >= 0 && row < columns.dated; row += step) {
            const int event = columns.event[std::size_t(row)];
            if (state.matches.has(event, wanted)) {
                return event;
            }
        }
        return kNone;
    };
    const int found = next(start, state.selected == kNone ? PassesFilter | InVisibleSpan : PassesFilter);
    return found != kNone || state.selected != kNone ? found : next(start, PassesFilter);
}

} // namespace araxes
