// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filter.h"

namespace araxes {

namespace {

using Flags = std::vector<std::uint8_t>;

/// Whether each category is switched off, by itself or with an ancestor.
Flags hiddenCategories(const Collection &collection, const Filter &filter)
{
    const std::vector<Category> &categories = collection.categories();
    Flags own(categories.size(), 0);
    for (const int index : filter.hiddenCategories) {
        if (index >= 0 && std::size_t(index) < own.size()) {
            own[std::size_t(index)] = 1;
        }
    }
    Flags hidden = own;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        for (int up = categories[i].parent; up != kNone && !hidden[i]; up = categories[std::size_t(up)].parent) {
            hidden[i] = own[std::size_t(up)];
        }
    }
    return hidden;
}

bool isInRegion(const RegionFilter &region, const Place &place, const GeoPoint &anchor, const RegionTest &test)
{
    return region.code.isEmpty() ? region.box.contains(anchor) : test && test(region.code, place);
}

/// Whether each place lies in one of the regions; empty without regions.
Flags placesInRegions(const Collection &collection, const Filter &filter, const RegionTest &test)
{
    Flags in;
    if (filter.regions.empty()) {
        return in;
    }
    in.reserve(collection.places().size());
    for (const Place &place : collection.places()) {
        const std::optional<GeoPoint> anchor = place.anchor();
        in.push_back(anchor && std::any_of(filter.regions.begin(), filter.regions.end(), [&](const auto &region) {
                         return isInRegion(region, place, *anchor, test);
                     }));
    }
    return in;
}

bool hasPointIn(const Columns &columns, int row, const GeoBox &box)
{
    const auto points = columns.points(row);
    return std::any_of(points.begin(), points.end(), [&box](const GeoPoint &point) { return box.contains(point); });
}

bool hasPlaceIn(const Columns &columns, int row, const Flags &places)
{
    const auto first = columns.pointPlace.begin() + columns.pointStart[std::size_t(row)];
    const auto last = columns.pointPlace.begin() + columns.pointStart[std::size_t(row) + 1];
    return std::any_of(first, last, [&places](int place) { return places[std::size_t(place)] != 0; });
}

/// The rules that one filter comes down to for one collection.
class Rules
{
public:
    Rules(const Collection &collection, const Filter &filter, const RegionTest &test)
        : m_collection(collection)
        , m_columns(collection.columns())
        , m_filter(filter)
        , m_hidden(hiddenCategories(collection, filter))
        , m_inRegion(placesInRegions(collection, filter, test))
    {}

    /// How the row lies to the window; none hold without a date or a window.
    [[nodiscard]] TimeModes modes(int row) const
    {
        const bool isAsked = m_filter.time && m_columns.isDated(row);
        return isAsked
                   ? timeModes(m_columns, row, m_collection.event(m_columns.event[std::size_t(row)]), *m_filter.time)
                   : TimeModes();
    }
    [[nodiscard]] bool allowsTime(const TimeModes &modes) const
    {
        return !m_filter.time || modes.has(m_filter.timeMode);
    }
    [[nodiscard]] bool allowsWhere(int row, std::uint8_t state) const
    {
        return (m_filter.regions.empty() || hasPlaceIn(m_columns, row, m_inRegion)) &&
               (!m_filter.limitToMapView || (state & InVisibleBox));
    }
    [[nodiscard]] bool allowsCategory(int row) const
    {
        const int category = m_columns.category[std::size_t(row)];
        return category == kNone || !m_hidden[std::size_t(category)];
    }

private:
    const Collection &m_collection;
    const Columns &m_columns;
    const Filter &m_filter;
    Flags m_hidden;
    Flags m_inRegion;
};

std::uint8_t viewState(const Columns &columns, int row, const DayRange &span, const GeoBox &box)
{
    const bool inSpan = columns.isDated(row) && span.overlaps(columns.span(row));
    return std::uint8_t((inSpan ? InVisibleSpan : 0) | (hasPointIn(columns, row, box) ? InVisibleBox : 0));
}

void countModes(Matches &matches, const TimeModes &modes)
{
    for (const TimeMode mode : kTimeModes) {
        matches.offeredByTimeMode[std::size_t(mode)] += modes.has(mode) ? 1 : 0;
    }
}

void count(Matches &matches, const Columns &columns, int row, std::uint8_t state)
{
    const bool isPlaced = !columns.points(row).empty();
    const bool isShown = (state & PassesFilter) && (state & InVisibleSpan);
    matches.passing += (state & PassesFilter) ? 1 : 0;
    matches.onTimeline += isShown ? 1 : 0;
    matches.onMap += isShown && isPlaced ? 1 : 0;
    matches.inView += isShown && (state & InVisibleBox) ? 1 : 0;
    matches.undated += !columns.isDated(row) && (state & PassesAllButTime) ? 1 : 0;
    matches.unplaced += !isPlaced && (state & PassesAllButWhere) ? 1 : 0;
}

} // namespace

Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                 const GeoBox &visibleBox, const RegionTest &isInRegion, const EventSet *saying)
{
    const Columns &columns = collection.columns();
    const Rules rules(collection, filter, isInRegion);
    Matches matches;
    matches.state.resize(std::size_t(columns.size()));
    matches.passingByCategory.resize(collection.categories().size());
    matches.offeredByCategory.resize(collection.categories().size());
    for (int row = 0; row < columns.size(); ++row) {
        std::uint8_t state = viewState(columns, row, visibleSpan, visibleBox);
        const int event = columns.event[std::size_t(row)];
        const bool text = !saying || saying->contains(event);
        const TimeModes modes = rules.modes(row);
        const bool time = text && rules.allowsTime(modes);
        const bool where = text && rules.allowsWhere(row, state);
        const bool category = text && rules.allowsCategory(row);
        state |= std::uint8_t((time && where && category ? PassesFilter : 0) |
                              (where && category ? PassesAllButTime : 0) | (time && category ? PassesAllButWhere : 0));
        matches.state[std::size_t(event)] = state;
        count(matches, columns, row, state);
        if (where && category) {
            countModes(matches, modes);
        }
        if (const int own = columns.category[std::size_t(row)]; own != kNone) {
            matches.passingByCategory[std::size_t(own)] += (state & PassesFilter) ? 1 : 0;
            matches.offeredByCategory[std::size_t(own)] += time && where ? 1 : 0;
        }
    }
    return matches;
}

} // namespace araxes
