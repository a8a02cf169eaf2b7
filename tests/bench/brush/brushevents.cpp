// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/brush/brushevents.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace araxes {

namespace {

constexpr int kPlaces = 5000;
constexpr int kCountries = 200;
constexpr int kCategories = 20;
constexpr int kBursts = 300;

/// The same on every platform, unlike the distributions of the standard library.
struct Chance
{
    std::mt19937_64 engine{18280222};

    double share() { return double(engine() >> 11) * 0x1.0p-53; }
    int below(int end) { return int(share() * end); }
    /// Few numbers come often, most seldom: close to Zipf's law.
    int seldom(int end) { return std::min(end - 1, int(std::pow(double(end) + 1, share())) - 1); }
};

struct SomePlace
{
    GeoPoint point;
    std::int16_t country;
};

struct Burst
{
    double begin;
    double days;
    std::int16_t category;
    int place; ///< the places after it are near
};

struct Made
{
    TimeSpan span;
    std::int16_t category;
    std::int16_t country;
    std::uint8_t tag;
    std::int32_t lon;
    std::int32_t lat;
};

std::vector<SomePlace> somePlaces(Chance &chance)
{
    std::vector<GeoPoint> centres;
    for (int i = 0; i < kCountries; ++i) {
        centres.push_back({-170 + 340 * chance.share(), -50 + 120 * chance.share()});
    }
    std::vector<SomePlace> places;
    for (int i = 0; i < kPlaces; ++i) {
        const int country = i < kCountries ? i : chance.seldom(kCountries);
        const GeoPoint &centre = centres[std::size_t(country)];
        const auto near = [&chance] { return chance.share() + chance.share() + chance.share() - 1.5; };
        places.push_back(
            {{std::clamp(centre.lon + 7 * near(), -180.0, 180.0), centre.lat + 5 * near()}, std::int16_t(country)});
    }
    return places;
}

std::vector<Burst> someBursts(Chance &chance)
{
    std::vector<Burst> bursts;
    for (int i = 0; i < kBursts; ++i) {
        bursts.push_back({std::pow(chance.share(), 0.6), std::exp(1 + 7 * chance.share()),
                          std::int16_t(chance.below(kCategories)), chance.below(kPlaces - 20)});
    }
    return bursts;
}

Made oneEvent(BrushEvents kind, Chance &chance, const std::vector<SomePlace> &places, const std::vector<Burst> &bursts)
{
    constexpr double range = double(kBrushEnd - kBrushBegin);
    double day = range * std::pow(chance.share(), 0.45);
    int place = chance.seldom(kPlaces);
    auto category = std::int16_t(chance.seldom(kCategories));
    if (chance.share() < 0.55) {
        const Burst &burst = bursts[std::size_t(chance.seldom(kBursts))];
        day = std::fmod(burst.begin * range - burst.days * std::log(1 - chance.share()), range);
        place = chance.share() < 0.7 ? burst.place + chance.seldom(20) : place;
        category = chance.share() < 0.6 ? burst.category : category;
    }
    const Day begin = kBrushBegin + std::min(Day(day), Day(range) - 1);
    const bool isLong = kind == BrushEvents::Spans && chance.share() < 0.3;
    GeoPoint point = places[std::size_t(place)].point;
    if (chance.share() < 0.5) {
        point.lon = std::clamp(point.lon + chance.share() - 0.5, -180.0, 180.0);
        point.lat += chance.share() - 0.5;
    }
    return {{begin, begin + 1 + (isLong ? Day(std::exp(9 * chance.share())) : 0)},
            category,
            places[std::size_t(place)].country,
            std::uint8_t(chance.below(8)),
            std::int32_t(std::lround(point.lon * 1e5)),
            std::int32_t(std::lround(point.lat * 1e5))};
}

} // namespace

BrushTable brushEvents(BrushEvents kind, int count)
{
    Chance chance;
    const std::vector<SomePlace> places = somePlaces(chance);
    const std::vector<Burst> bursts = someBursts(chance);
    std::vector<Made> events;
    events.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        events.push_back(oneEvent(kind, chance, places, bursts));
    }
    std::stable_sort(events.begin(), events.end(), [](const Made &a, const Made &b) {
        return std::tie(a.span.begin, a.span.end) < std::tie(b.span.begin, b.span.end);
    });
    BrushTable table;
    FacetColumns &columns = table.columns;
    columns.dated = count;
    columns.categories = kCategories;
    columns.countries = kCountries;
    columns.participants.start.assign(std::size_t(count) + 1, 0);
    for (const Made &event : events) {
        columns.begin.push_back(event.span.begin);
        columns.end.push_back(event.span.end);
        columns.category.push_back(event.category);
        columns.country.push_back(event.country);
        columns.cells.value.push_back(std::uint16_t(mapCell({event.lon / 1e5, event.lat / 1e5}, {})));
        columns.cells.start.push_back(std::uint32_t(columns.cells.value.size()));
        table.lon.push_back(event.lon);
        table.lat.push_back(event.lat);
        table.tag.push_back(event.tag);
    }
    return table;
}

} // namespace araxes
