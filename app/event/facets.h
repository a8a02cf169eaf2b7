// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What events can be counted and filtered by besides time and place: the values of each facet, and who has them.

#include "app/event/event.h"
#include "app/place/place.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <functional>
#include <span>

namespace araxes {

enum class Facet { Category, Participant, Country, PlaceKind, Source, Language };
inline constexpr std::array kFacets{Facet::Category,  Facet::Participant, Facet::Country,
                                    Facet::PlaceKind, Facet::Source,      Facet::Language};

struct FacetValue
{
    QString key;        ///< id of a category, participant or source; ISO 3166-1 code; kind of place; BCP 47 tag
    LocalizedText name; ///< empty when the key is all that is known
    bool operator==(const FacetValue &) const = default;
};

/// The values of one facet, and lists of those that events have, each value once, rising.
struct FacetColumn
{
    std::vector<FacetValue> values;
    std::vector<std::uint32_t> start{0}; ///< lists + 1 entries: a list's values are value[start[l]] to start[l + 1]
    std::vector<int> value;
    /// By event, which list it has. Empty: each event has its own; but where there is one list or none, all have that.
    std::vector<std::uint16_t> list;

    [[nodiscard]] std::span<const int> of(int event) const
    {
        const std::size_t lists = start.size() - 1;
        const std::size_t own = !list.empty() ? list[std::size_t(event)] : lists < 2 ? 0 : std::size_t(event);
        return lists == 0 ? std::span<const int>{} : std::span(value).subspan(start[own], start[own + 1] - start[own]);
    }
    /// Index of the value with this key, or kNone.
    [[nodiscard]] int valueWithKey(const QString &key) const;
};

/// By Facet. Categories, participants and sources have the indexes of the collection's lists; an event has its
/// category and all above it, the sources of its claims, the countries and kinds of its places, and the languages
/// that its title or text is in.
using FacetTable = std::array<FacetColumn, kFacets.size()>;

/// Says in which countries places lie.
class CountryRule
{
public:
    /// Of very many points: the countries, and for each point which of them it lies in, or kNone. Points are asked
    /// about where `which` is not kNone already.
    using OfPoints =
        std::function<std::vector<FacetValue>(std::span<const GeoPoint> points, std::vector<std::int16_t> &which)>;

    CountryRule() = default;
    /// The country a place lies in, its own statement first; an empty key where there is none.
    template <std::invocable<const Place &> OfPlace>
    CountryRule(OfPlace ofPlace, OfPoints ofPoints = {})
        : m_ofPlace(std::move(ofPlace))
        , m_ofPoints(std::move(ofPoints))
    {}

    explicit operator bool() const { return bool(m_ofPlace); }
    [[nodiscard]] FacetValue operator()(const Place &place) const { return m_ofPlace(place); }
    [[nodiscard]] const OfPoints &ofPoints() const { return m_ofPoints; }

private:
    std::function<FacetValue(const Place &place)> m_ofPlace;
    OfPoints m_ofPoints;
};

struct CollectionParts;
/// Without a rule only what places state of their country is known.
[[nodiscard]] FacetTable facetTable(const CollectionParts &parts, const CountryRule &countryOf = {});
struct CompactEvents;
/// The same for compact events.
[[nodiscard]] FacetTable facetTable(const CompactEvents &events, const CountryRule &countryOf = {});

} // namespace araxes
