// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which places lie in which regions, asked once and remembered.

#include "app/query/filter.h"

#include <atomic>
#include <list>

namespace araxes {

/// How many numbers of places there are: those listed, and one for each compact event, which may have one of its own.
[[nodiscard]] std::size_t placeCount(const Collection &collection);

/// Belongs to one collection's places. The map may move a thousand times after a polygon has been looked into once.
class RegionPlaces
{
public:
    /// The test answers for regions with a code; without one no place lies in them.
    explicit RegionPlaces(RegionTest test)
        : m_test(std::move(test))
    {}

    /// By place: 1 where its anchor, or what it says of itself, lies in the region. Stays valid until the next call.
    [[nodiscard]] const std::vector<std::uint8_t> &in(const RegionFilter &region, const Collection &collection);
    /// The places are others now.
    void clear() { m_known.clear(); }

private:
    struct Known
    {
        QString code;
        GeoArea area;
        std::vector<std::uint8_t> places;
    };
    [[nodiscard]] std::vector<std::uint8_t> ask(const RegionFilter &region, const Collection &collection) const;

    void askOwnPlaces(const RegionFilter &region, const Collection &collection, std::vector<std::uint8_t> &all,
                      std::vector<GeoPoint> &anchors, std::vector<std::size_t> &placed) const;

    static constexpr std::size_t kMost = 64; ///< those of an area that is being drawn are many and soon forgotten
    RegionTest m_test;
    std::list<Known> m_known; ///< latest first
};

/// As evaluate() with a test, remembering what was asked. Stops early, and is then of no use, when *isCancelled becomes
/// true.
[[nodiscard]] Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                               const GeoBox &visibleBox, RegionPlaces &regions, const EventSet *saying = nullptr,
                               const std::atomic_bool *isCancelled = nullptr);

} // namespace araxes
