// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/viewstate.h"

#include "app/layout/timeline/timescale.h"
#include "app/query/tally/tally.h"
#include "app/time/civilday.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

/// Shown when nothing has a date.
DayRange commonEra()
{
    return {double(firstDayOfYear(1)), double(firstDayOfYear(2001))};
}

/// The number that has so many smaller ones among the values, which change their order.
double nthOf(std::vector<double> &values, std::size_t n)
{
    const auto nth = values.begin() + std::ptrdiff_t(n);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// Where most points lie: without the outermost fortieth on each side. Very many are asked here and there.
GeoBox middleBox(const std::vector<GeoPoint> &points)
{
    constexpr std::size_t kAsked = 50'000;
    std::vector<double> lons;
    std::vector<double> lats;
    for (std::size_t i = 0; i < points.size(); i += std::max<std::size_t>(1, points.size() / kAsked)) {
        if (points[i] != kNoPoint) {
            lons.push_back(points[i].lon);
            lats.push_back(points[i].lat);
        }
    }
    if (lons.empty()) {
        return {};
    }
    const std::size_t first = lons.size() / 40;
    const std::size_t last = lons.size() - 1 - first;
    return {nthOf(lons, first), nthOf(lats, first), nthOf(lons, last), nthOf(lats, last)};
}

/// The middle of the points, where it is far smaller than a box around all; else nothing.
std::optional<GeoBox> farSmallerMiddle(const std::vector<GeoPoint> &points, const GeoBox &whole)
{
    if (points.size() < 40 || whole.crossesAntimeridian()) {
        return std::nullopt;
    }
    const GeoBox middle = middleBox(points);
    const bool isFarSmaller = middle.width() < whole.width() / 2 || middle.height() < whole.height() / 2;
    return isFarSmaller ? std::optional(middle) : std::nullopt;
}

} // namespace

GeoBox openingBox(const Collection &collection)
{
    return farSmallerMiddle(collection.columns().point, collection.box()).value_or(collection.box());
}

GeoBox openingBox(const ViewState &state)
{
    const Columns &columns = state.collection->columns();
    std::vector<GeoPoint> points;
    for (int row = 0; row < columns.size() && !state.matches.large; ++row) {
        if (state.matches.passes(columns.event[std::size_t(row)])) {
            const auto own = columns.points(row);
            points.insert(points.end(), own.begin(), own.end());
        }
    }
    const auto middle = farSmallerMiddle(points, state.visibleBox);
    return middle ? fittedBox(*middle) : state.visibleBox;
}

DayRange fittedSpan(const TimeSpan &span)
{
    if (span.begin == 0 && span.end == 0) {
        return commonEra();
    }
    const DayRange whole = fitted(span);
    return {std::max(whole.begin, whole.end - kMaxVisibleDays), whole.end};
}

DayRange heldSpan(const DayRange &span)
{
    const double length = std::clamp(span.length(), kMinVisibleDays, kMaxVisibleDays);
    const double middle = span.begin + span.length() / 2;
    return length == span.length() ? span : DayRange{middle - length / 2, middle + length / 2};
}

GeoBox fittedBox(const GeoBox &box)
{
    constexpr double kRoom = 0.1;
    constexpr double kCreditRoom = 0.08; // along the map's lower edge stands whose it is
    constexpr double kEmptySouth = -60;  // further on there is room, and in Mercator's projection more than one wants
    constexpr double kLeastDegrees = 1;
    GeoBox grown = box.grown(kRoom);
    grown.south = std::min(grown.south, std::max(grown.south - kCreditRoom * grown.height(), kEmptySouth));
    if (const double lack = (kLeastDegrees - grown.width()) / 2; lack > 0) {
        grown.west = std::max(grown.west - lack, -180.0);
        grown.east = std::min(grown.east + lack, 180.0);
    }
    if (const double lack = (kLeastDegrees - grown.height()) / 2; lack > 0) {
        grown.south = std::max(grown.south - lack, -90.0);
        grown.north = std::min(grown.north + lack, 90.0);
    }
    return grown;
}

ViewState openingState(CollectionPtr collection, const ViewOptions &options)
{
    ViewState state;
    state.collection = collection ? std::move(collection) : std::make_shared<const Collection>(CollectionParts{});
    state.visibleSpan = fittedSpan(state.collection->timeSpan());
    state.visibleBox = fittedBox(openingBox(*state.collection));
    state.options = options;
    const bool isLarge = state.collection->size() > kMostToldOneByOne;
    state.matches = isLarge ? uncounted(state.collection, state.filter, state.visibleSpan, state.visibleBox)
                            : evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, {});
    return state;
}

} // namespace araxes
