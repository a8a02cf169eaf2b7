// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which marks would cover each other on a map, gathered so that panning never changes the gathering.

#include "app/place/webmercator.h"

#include <vector>

namespace araxes {

/// One event at one of its places.
struct MapMember
{
    MercatorPoint at;
    int event = 0;
    int place = 0;
    int row = 0; ///< the event's, in the collection's columns
};

/// Members whose marks would touch; of one member when it stands alone.
struct MapGroup
{
    MercatorPoint at; ///< the members' mean
    int first = 0;    ///< its members are [first, first + count)
    int count = 0;
    bool isOnePoint = true; ///< all members stand at the very same point
};

struct MapGroups
{
    std::vector<MapMember> members; ///< by group, in order of time within one
    std::vector<MapGroup> groups;
};

/// What decides when marks touch. A value.
class MapGrouping
{
public:
    /// eventsOnMap: of the whole map, in view or not; it sets how fast discs grow with their count.
    MapGrouping(double zoom, int eventsOnMap);

    [[nodiscard]] MapGroups grouped(const std::vector<MapMember> &members) const;
    /// A group that is drawn as its members in rings round their point instead of as a disc with a count.
    [[nodiscard]] bool isSpread(const MapGroup &group) const;
    /// Of the disc with a count: 9 to 22 px, by the square root of the count, wide enough for its digits.
    [[nodiscard]] double discRadius(int count) const;
    /// Of all that is drawn for a group.
    [[nodiscard]] double reach(const MapGroup &group) const;

    static constexpr double kMarkRadius = 5.5;
    /// From here on events at one point spread.
    static constexpr double kSpreadZoom = 9.5;
    static constexpr int kMaxSpread = 24;
    static constexpr int kInnerRing = 8;
    /// How far from their point the nth of count spread marks stands.
    [[nodiscard]] static double ringRadius(int n, int count);

private:
    double m_levelWorldPx; ///< at the half zoom level below, so that groups hold still between two of them
    double m_level;
    double m_growth;
};

} // namespace araxes
