// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of compact events: many events share few lists of values.
#include "app/event/compactevents.h"
#include "app/event/facets.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace araxes {

namespace {

constexpr std::size_t kMostLists = std::numeric_limits<std::uint16_t>::max();

/// A list of one value for each value, and one for events without.
FacetColumn singleValues(std::vector<FacetValue> values)
{
    FacetColumn column;
    column.values = std::move(values);
    for (std::size_t i = 0; i < column.values.size(); ++i) {
        column.value.push_back(int(i));
        column.start.push_back(std::uint32_t(i + 1));
    }
    column.start.push_back(std::uint32_t(column.values.size()));
    return column;
}

/// Says which value each event has; with more values than lists can be told apart, each event gets its own list.
template <typename ValueOf>
void assign(FacetColumn &column, int events, const ValueOf &valueOf)
{
    const std::size_t without = column.values.size();
    if (without < kMostLists) {
        column.list.reserve(std::size_t(events));
        for (int event = 0; event < events; ++event) {
            const int value = valueOf(event);
            column.list.push_back(std::uint16_t(value == kNone ? without : std::size_t(value)));
        }
        return;
    }
    column.start.assign(1, 0);
    column.value.clear();
    for (int event = 0; event < events; ++event) {
        if (const int value = valueOf(event); value != kNone) {
            column.value.push_back(value);
        }
        column.start.push_back(std::uint32_t(column.value.size()));
    }
}

FacetColumn categories(const CompactEvents &events)
{
    std::vector<FacetValue> values;
    values.reserve(events.categories.size());
    for (const Category &category : events.categories) {
        values.push_back({category.id, category.name});
    }
    if (values.empty()) {
        return {};
    }
    FacetColumn column = singleValues(std::move(values));
    assign(column, events.size(), [&events](int event) { return int(events.category[std::size_t(event)]); });
    return column;
}

/// A list for each value but the empty ones, in the order of their keys.
FacetColumn byKey(std::vector<FacetValue> values)
{
    const auto isBefore = [](const FacetValue &a, const FacetValue &b) { return a.key < b.key; };
    const auto isSame = [](const FacetValue &a, const FacetValue &b) { return a.key == b.key; };
    std::erase_if(values, [](const FacetValue &value) { return value.key.isEmpty(); });
    std::stable_sort(values.begin(), values.end(), isBefore);
    values.erase(std::unique(values.begin(), values.end(), isSame), values.end());
    return values.empty() ? FacetColumn() : singleValues(std::move(values));
}

/// Which values of the column these are; kNone for empty ones.
std::vector<int> indexesOf(const FacetColumn &column, const std::vector<FacetValue> &values)
{
    std::vector<int> indexes;
    indexes.reserve(values.size());
    for (const FacetValue &value : values) {
        indexes.push_back(value.key.isEmpty() ? kNone : column.valueWithKey(value.key));
    }
    return indexes;
}

int placeOf(const CompactEvents &events, int event)
{
    return events.place.empty() ? kNone : events.place[std::size_t(event)];
}

FacetColumn placeKinds(const CompactEvents &events)
{
    std::vector<FacetValue> said;
    said.reserve(events.places.size());
    for (const Place &place : events.places) {
        said.push_back({place.kind, {}});
    }
    FacetColumn column = byKey(said);
    if (!column.values.empty() && !events.place.empty()) {
        assign(column, events.size(), [&events, of = indexesOf(column, said)](int event) {
            const int place = placeOf(events, event);
            return place == kNone ? kNone : of[std::size_t(place)];
        });
    }
    return column;
}

/// What is said of a listed place wins over where the event's own point lies.
FacetColumn countries(const CompactEvents &events, const CountryRule &countryOf)
{
    std::vector<FacetValue> said;
    said.reserve(events.places.size());
    for (const Place &place : events.places) {
        const bool isKnown = countryOf && (place.isPlaced() || !place.country.isEmpty());
        said.push_back(isKnown ? countryOf(place) : FacetValue{place.country, {}});
    }
    std::vector<FacetValue> found;
    std::vector<std::int16_t> which;
    if (countryOf && countryOf.ofPoints() && !events.point.empty()) {
        which.resize(events.begin.size());
        for (int event = 0; event < events.size(); ++event) {
            const int place = placeOf(events, event);
            const bool isSaid = place != kNone && !said[std::size_t(place)].key.isEmpty();
            const bool isAsked = !isSaid && events.point[std::size_t(event)] != kNoPoint;
            which[std::size_t(event)] = isAsked ? 0 : kNone;
        }
        found = countryOf.ofPoints()(events.point, which);
    }
    std::vector<FacetValue> all = said;
    all.insert(all.end(), found.begin(), found.end());
    FacetColumn column = byKey(std::move(all));
    if (column.values.empty()) {
        return column;
    }
    assign(column, events.size(),
           [&, ofPlaces = indexesOf(column, said), ofPoints = indexesOf(column, found)](int event) {
               const int point = which.empty() ? kNone : which[std::size_t(event)];
               const int place = placeOf(events, event);
               return point != kNone   ? ofPoints[std::size_t(point)]
                      : place != kNone ? ofPlaces[std::size_t(place)]
                                       : kNone;
           });
    return column;
}

FacetColumn sources(const CompactEvents &events)
{
    if (events.source.empty()) {
        return {};
    }
    std::vector<FacetValue> values;
    values.reserve(events.sources.size());
    for (const Source &source : events.sources) {
        values.push_back(
            {source.id, LocalizedText(QStringLiteral("und"), source.title.isEmpty() ? source.author : source.title)});
    }
    FacetColumn column = singleValues(std::move(values));
    assign(column, events.size(), [&events](int event) { return events.source[std::size_t(event)]; });
    return column;
}

} // namespace

FacetTable facetTable(const CompactEvents &events, const CountryRule &countryOf)
{
    FacetTable table;
    table[std::size_t(Facet::Category)] = categories(events);
    table[std::size_t(Facet::Country)] = countries(events, countryOf);
    table[std::size_t(Facet::PlaceKind)] = placeKinds(events);
    table[std::size_t(Facet::Source)] = sources(events);
    return table;
}

} // namespace araxes
