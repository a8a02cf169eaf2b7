// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filter.h"

#include "app/query/regionplaces.h"

#include <algorithm>

namespace araxes {

namespace {

enum PlaceFlag : std::uint8_t { LiesIn = 1, LiesOut = 2 };
using Flags = std::vector<std::uint8_t>; ///< of PlaceFlag, by place

/// How each place lies to the regions; empty without regions.
Flags placesInRegions(const Collection &collection, const Filter &filter, RegionPlaces &regions)
{
    Flags flags(filter.regions.empty() ? 0 : placeCount(collection));
    for (const RegionFilter &region : filter.regions) {
        const std::uint8_t flag = region.take == Take::In ? LiesIn : LiesOut;
        const std::vector<std::uint8_t> &lies = regions.in(region, collection);
        for (std::size_t place = 0; place < flags.size(); ++place) {
            flags[place] |= lies[place] ? flag : std::uint8_t(0);
        }
    }
    return flags;
}

bool hasPointIn(const Columns &columns, int row, const GeoBox &box)
{
    const auto points = columns.points(row);
    return std::any_of(points.begin(), points.end(), [&box](const GeoPoint &point) { return box.contains(point); });
}

/// What is said of any of the row's places.
std::uint8_t flagsOf(const Collection &collection, int row, const Flags &places)
{
    std::uint8_t all = 0;
    for (std::size_t i = 0; i < collection.columns().points(row).size(); ++i) {
        all |= places[std::size_t(collection.placeAt(row, i))];
    }
    return all;
}

/// Which filters an event does not meet.
struct Unmet
{
    bool time = false;
    bool where = false;
    int facets = 0;                ///< how many
    Facet facet = Facet::Category; ///< the last of them
};

/// The rules that one filter comes down to for one collection.
class Rules
{
public:
    Rules(const Collection &collection, const Filter &filter, RegionPlaces &regions)
        : m_collection(collection)
        , m_columns(collection.columns())
        , m_filter(filter)
        , m_places(placesInRegions(collection, filter, regions))
    {
        for (const RegionFilter &region : filter.regions) {
            m_asksForPlace = m_asksForPlace || region.take == Take::In;
        }
        for (const Facet facet : kFacets) {
            if (!filter.of(facet).isEmpty()) {
                m_chosen.push_back(facet);
            }
        }
    }

    /// How the row lies to the window; none hold without a date or a window.
    [[nodiscard]] TimeModes modes(int row) const
    {
        TimeModes modes;
        if (m_filter.time && m_columns.isDated(row)) {
            modes = timeModes(m_collection, row, *m_filter.time);
            for (const TimeSpan &window : m_filter.moreTimes) {
                modes |= timeModes(m_collection, row, window);
            }
        }
        return modes;
    }
    [[nodiscard]] Unmet unmet(int row, int event, std::uint8_t state, const TimeModes &modes) const
    {
        Unmet unmet{!allowsTime(modes), !allowsWhere(row, state)};
        for (const Facet facet : m_chosen) {
            if (!m_filter.of(facet).allows(m_collection.facet(facet).of(event))) {
                ++unmet.facets;
                unmet.facet = facet;
            }
        }
        return unmet;
    }

private:
    [[nodiscard]] bool allowsTime(const TimeModes &modes) const
    {
        return !m_filter.time || modes.has(m_filter.timeMode);
    }
    [[nodiscard]] bool allowsWhere(int row, std::uint8_t state) const
    {
        if (!m_places.empty()) {
            const std::uint8_t flags = flagsOf(m_collection, row, m_places);
            if ((m_asksForPlace && !(flags & LiesIn)) || (flags & LiesOut)) {
                return false;
            }
        }
        return !m_filter.limitToMapView || (state & InVisibleBox);
    }

    const Collection &m_collection;
    const Columns &m_columns;
    const Filter &m_filter;
    Flags m_places;
    bool m_asksForPlace = false;
    std::vector<Facet> m_chosen;
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

void countFacet(Matches &matches, const Collection &collection, Facet facet, int event)
{
    std::vector<int> &counts = matches.offered[std::size_t(facet)];
    for (const int value : collection.facet(facet).of(event)) {
        ++counts[std::size_t(value)];
    }
}

/// Under each facet's values those events count that meet all else.
void countFacets(Matches &matches, const Collection &collection, const Unmet &unmet, int event)
{
    if (unmet.time || unmet.where || unmet.facets > 1) {
        return;
    }
    if (unmet.facets == 1) {
        countFacet(matches, collection, unmet.facet, event);
        return;
    }
    for (const Facet facet : kFacets) {
        countFacet(matches, collection, facet, event);
    }
}

std::uint8_t passState(const Unmet &unmet)
{
    if (unmet.facets > 0) {
        return 0;
    }
    return std::uint8_t((!unmet.time && !unmet.where ? PassesFilter : 0) | (!unmet.where ? PassesAllButTime : 0) |
                        (!unmet.time ? PassesAllButWhere : 0));
}

} // namespace

bool FacetChoice::allows(std::span<const int> values) const
{
    const auto has = [&values](int value) { return std::binary_search(values.begin(), values.end(), value); };
    if (std::any_of(excluded.begin(), excluded.end(), has)) {
        return false;
    }
    return included.empty() || (need == Need::Any ? std::any_of(included.begin(), included.end(), has)
                                                  : std::all_of(included.begin(), included.end(), has));
}

Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                 const GeoBox &visibleBox, const RegionTest &isInRegion, const EventSet *saying)
{
    RegionPlaces regions(isInRegion);
    return evaluate(collection, filter, visibleSpan, visibleBox, regions, saying);
}

Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                 const GeoBox &visibleBox, RegionPlaces &regions, const EventSet *saying,
                 const std::atomic_bool *isCancelled)
{
    const Columns &columns = collection.columns();
    const Rules rules(collection, filter, regions);
    Matches matches;
    matches.state.resize(std::size_t(columns.size()));
    for (const Facet facet : kFacets) {
        matches.offered[std::size_t(facet)].resize(collection.facet(facet).values.size());
    }
    for (int row = 0; row < columns.size() && !(isCancelled && isCancelled->load(std::memory_order_relaxed)); ++row) {
        std::uint8_t state = viewState(columns, row, visibleSpan, visibleBox);
        const int event = columns.event[std::size_t(row)];
        if (!saying || saying->contains(event)) {
            const TimeModes modes = rules.modes(row);
            const Unmet unmet = rules.unmet(row, event, state, modes);
            state |= passState(unmet);
            countFacets(matches, collection, unmet, event);
            if (state & PassesAllButTime) {
                countModes(matches, modes);
            }
        }
        matches.state[std::size_t(event)] = state;
        count(matches, columns, row, state);
    }
    return matches;
}

} // namespace araxes
