// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/plaincount.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// How one event lies to the state, part by part.
struct Verdict
{
    bool time = false;
    bool where = false;
    bool rest = false;
    bool isSeen = false; ///< in the visible span
    bool isInBox = false;
    bool isPlaced = false;

    [[nodiscard]] bool passes() const { return time && where && rest; }
};

bool isWithin(const Collection &collection, int category, const std::vector<int> &wanted)
{
    for (int up = category; up != kNone; up = collection.categories()[std::size_t(up)].parent) {
        if (std::find(wanted.begin(), wanted.end(), up) != wanted.end()) {
            return true;
        }
    }
    return false;
}

bool hasCategory(const Collection &collection, const Event &event, const FacetChoice &choice)
{
    return !isWithin(collection, event.category, choice.excluded) &&
           (choice.included.empty() || isWithin(collection, event.category, choice.included));
}

bool hasCountry(const Collection &collection, int event, const FacetChoice &choice)
{
    const std::span<const int> own = collection.facet(Facet::Country).of(event);
    const auto hasOneOf = [&own](const std::vector<int> &wanted) {
        return std::find_first_of(own.begin(), own.end(), wanted.begin(), wanted.end()) != own.end();
    };
    return !hasOneOf(choice.excluded) && (choice.included.empty() || hasOneOf(choice.included));
}

/// Of dates without sets and unknown ends, as the earthquakes have them.
bool liesSo(const HistoricalDate &date, const TimeSpan &window, TimeMode mode)
{
    const TimeSpan possible = date.possible();
    if (!window.overlaps(possible)) {
        return false;
    }
    const DateRow row = dateRow(date);
    switch (mode) {
    case TimeMode::Overlaps:
        return true;
    case TimeMode::PossiblyWithin:
        return std::max(possible.begin, window.begin) <= row.core.begin &&
               row.core.end <= std::min(possible.end, window.end);
    case TimeMode::CertainlyWithin:
        return window.begin <= possible.begin && possible.end <= window.end;
    case TimeMode::StartsWithin:
        return window.begin <= row.core.begin;
    }
    return false;
}

bool isInTime(const Filter &filter, const std::optional<HistoricalDate> &when)
{
    if (!filter.time || !when) {
        return !filter.time;
    }
    const auto holds = [&](const TimeSpan &window) { return liesSo(*when, window, filter.timeMode); };
    return holds(*filter.time) || std::any_of(filter.moreTimes.begin(), filter.moreTimes.end(), holds);
}

bool isInRegion(const RegionFilter &region, const Place &place, const Atlas &atlas)
{
    const auto anchor = place.anchor();
    return anchor && (region.code.isEmpty() ? contains(region.area, *anchor) : atlas.isIn(region.code, place));
}

bool isInRegions(const std::vector<RegionFilter> &regions, const Collection &collection, const Event &event,
                 const Atlas &atlas)
{
    bool isAsked = false;
    bool isIn = false;
    for (const RegionFilter &region : regions) {
        const bool touches = std::any_of(event.where.begin(), event.where.end(), [&](int place) {
            return isInRegion(region, collection.places()[std::size_t(place)], atlas);
        });
        if (region.take == Take::Out && touches) {
            return false;
        }
        isAsked = isAsked || region.take == Take::In;
        isIn = isIn || (region.take == Take::In && touches);
    }
    return isIn || !isAsked;
}

bool says(const Event &event, QString quoted)
{
    return event.title.best({u"en"_s}).contains(quoted.remove(u'"'), Qt::CaseInsensitive);
}

Verdict verdict(const ViewState &state, int index, const Atlas &atlas)
{
    const Collection &collection = *state.collection;
    const Event &event = collection.parts().events[std::size_t(index)];
    Verdict found;
    for (const int place : event.where) {
        const auto anchor = collection.places()[std::size_t(place)].anchor();
        found.isPlaced = found.isPlaced || anchor;
        found.isInBox = found.isInBox || (anchor && state.visibleBox.contains(*anchor));
    }
    const Filter &filter = state.filter;
    found.time = isInTime(filter, event.when);
    found.where = isInRegions(filter.regions, collection, event, atlas) && (!filter.limitToMapView || found.isInBox);
    found.rest = hasCategory(collection, event, filter.of(Facet::Category)) &&
                 hasCountry(collection, index, filter.of(Facet::Country)) &&
                 (filter.text.isEmpty() || says(event, filter.text));
    found.isSeen = event.when && state.visibleSpan.overlaps(event.when->possible());
    return found;
}

} // namespace

QString PlainCount::text() const
{
    return u"%1 pass, %2 on the timeline, %3 on the map, %4 in view, %5 undated, %6 unplaced"_s.arg(passing)
        .arg(onTimeline)
        .arg(onMap)
        .arg(inView)
        .arg(undated)
        .arg(unplaced);
}

PlainCount PlainCount::saidBy(const ViewState &state)
{
    const Matches &matches = state.matches;
    return {matches.passing, matches.onTimeline, matches.onMap, matches.inView, matches.undated, matches.unplaced};
}

PlainCount plainCount(const ViewState &state, const Atlas &atlas)
{
    PlainCount all;
    for (int event = 0; event < state.collection->size(); ++event) {
        const Verdict of = verdict(state, event, atlas);
        const bool isDated = state.collection->parts().events[std::size_t(event)].when.has_value();
        const bool isSeen = of.passes() && of.isSeen;
        all.passing += of.passes();
        all.onTimeline += isSeen;
        all.onMap += isSeen && of.isPlaced;
        all.inView += isSeen && of.isInBox;
        all.undated += !isDated && of.where && of.rest;
        all.unplaced += !of.isPlaced && of.time && of.rest;
    }
    return all;
}

int plainNeighbour(const ViewState &state, const Atlas &atlas, int step)
{
    struct Moment
    {
        Day begin;
        Day end;
        int event;
        auto operator<=>(const Moment &) const = default;
    };
    const auto placeOf = [&state](int event) -> std::optional<Moment> {
        const auto &when = state.collection->parts().events[std::size_t(event)].when;
        return when ? std::optional(Moment{when->possible().begin, when->possible().end, event}) : std::nullopt;
    };
    const auto best = [&](const std::optional<Moment> &from, bool mustBeSeen) {
        std::optional<Moment> nearest;
        for (int event = 0; event < state.collection->size(); ++event) {
            const auto place = placeOf(event);
            const bool isBeyond = place && (!from || (step > 0 ? *place > *from : *place < *from));
            const bool isNearer = isBeyond && (!nearest || (step > 0 ? *place < *nearest : *place > *nearest));
            if (!isNearer) {
                continue;
            }
            const Verdict of = verdict(state, event, atlas);
            nearest = of.passes() && (!mustBeSeen || of.isSeen) ? place : nearest;
        }
        return nearest ? nearest->event : kNone;
    };
    if (state.selected != kNone) {
        return best(placeOf(state.selected), false);
    }
    const int seen = best({}, true);
    return seen == kNone ? best({}, false) : seen;
}

} // namespace araxes
