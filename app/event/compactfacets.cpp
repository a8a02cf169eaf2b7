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
void assign(FacetColumn &column, int events, ValueOf valueOf)
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

/// Of what is said of each listed place.
template <typename ValueOfPlace>
FacetColumn ofPlaces(const CompactEvents &events, ValueOfPlace valueOfPlace)
{
    std::vector<FacetValue> said;
    std::vector<FacetValue> values;
    for (const Place &place : events.places) {
        said.push_back(valueOfPlace(place));
        values.push_back(said.back());
    }
    const auto byKey = [](const FacetValue &a, const FacetValue &b) { return a.key < b.key; };
    const auto sameKey = [](const FacetValue &a, const FacetValue &b) { return a.key == b.key; };
    std::erase_if(values, [](const FacetValue &value) { return value.key.isEmpty(); });
    std::stable_sort(values.begin(), values.end(), byKey);
    values.erase(std::unique(values.begin(), values.end(), sameKey), values.end());
    if (values.empty() || events.place.empty()) {
        return {};
    }
    FacetColumn column = singleValues(std::move(values));
    std::vector<int> ofPlace;
    for (const FacetValue &value : said) {
        ofPlace.push_back(value.key.isEmpty() ? kNone : column.valueWithKey(value.key));
    }
    assign(column, events.size(), [&](int event) {
        const int place = events.place[std::size_t(event)];
        return place == kNone ? kNone : ofPlace[std::size_t(place)];
    });
    return column;
}

FacetColumn sources(const CompactEvents &events)
{
    if (events.source.empty()) {
        return {};
    }
    std::vector<FacetValue> values;
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
    const auto country = [&countryOf](const Place &place) {
        return countryOf && (place.isPlaced() || !place.country.isEmpty()) ? countryOf(place)
                                                                           : FacetValue{place.country, {}};
    };
    const auto kind = [](const Place &place) { return FacetValue{place.kind, {}}; };
    FacetTable table;
    table[std::size_t(Facet::Category)] = categories(events);
    table[std::size_t(Facet::Country)] = ofPlaces(events, country);
    table[std::size_t(Facet::PlaceKind)] = ofPlaces(events, kind);
    table[std::size_t(Facet::Source)] = sources(events);
    return table;
}

} // namespace araxes
