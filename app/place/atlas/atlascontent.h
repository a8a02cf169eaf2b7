// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an atlas file holds, once read.

#include "app/place/atlas/linework.h"
#include "app/place/atlas/region.h"

#include <vector>

namespace araxes {

/// The largest come first in AtlasContent::towns.
struct Town
{
    enum class Rank { Other, Seat, Capital };
    Rank rank = Rank::Other;
    double fromZoom = 0; ///< where its name is worth showing on a map
    QString country;
    int population = 0;
    MercatorPoint at;
    LocalizedText name;
    QStringList aliases; ///< other names it can be found by; never shown
};

/// A name on the water.
struct Water
{
    enum class Kind { Ocean, Sea, Lake };
    Kind kind = Kind::Sea;
    double fromZoom = 0;
    MercatorPoint at;
    LocalizedText name;
};

/// Rings [first, first + count) of the line work.
struct RingRange
{
    std::size_t first = 0, count = 0;
};

struct AtlasContent
{
    LineWork lines;
    RingRange land;                     ///< coasts alone: land as one, without the borders
    std::vector<Region> regions;        ///< countries by code, then divisions by code
    std::vector<RingRange> regionRings; ///< one entry a region
    LocalizedText arasName;
    std::vector<Water> waters;
    std::vector<Town> towns;
};

} // namespace araxes
