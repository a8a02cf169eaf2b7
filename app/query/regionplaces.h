// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which places lie in which regions, asked once and remembered.

#include "app/query/filter.h"

#include <list>

namespace araxes {

/// Belongs to one collection's places. The map may move a thousand times after a polygon has been looked into once.
class RegionPlaces
{
public:
    /// The test answers for regions with a code; without one no place lies in them.
    explicit RegionPlaces(RegionTest test)
        : m_test(std::move(test))
    {}

    /// By place: 1 where its anchor, or what it says of itself, lies in the region. Stays valid until the next call.
    [[nodiscard]] const std::vector<std::uint8_t> &in(const RegionFilter &region, const std::vector<Place> &places);
    /// The places are others now.
    void clear() { m_known.clear(); }

private:
    struct Known
    {
        QString code;
        GeoArea area;
        std::vector<std::uint8_t> places;
    };
    [[nodiscard]] std::vector<std::uint8_t> ask(const RegionFilter &region, const std::vector<Place> &places) const;

    static constexpr std::size_t kMost = 64; ///< those of an area that is being drawn are many and soon forgotten
    RegionTest m_test;
    std::list<Known> m_known; ///< latest first
};

/// As evaluate() with a test, remembering what was asked.
[[nodiscard]] Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                               const GeoBox &visibleBox, RegionPlaces &regions, const EventSet *saying = nullptr);

} // namespace araxes
