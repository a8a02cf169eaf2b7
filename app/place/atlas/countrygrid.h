// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which countries very many points lie in.

#include "app/place/atlas/atlas.h"

#include <cstdint>

namespace araxes {

/// Says what Atlas::countryOf() says of a place that is nothing but a point. Cells of a raster that no border or coast
/// passes through are asked about once, so that most points cost some nanoseconds. Not for several threads at once.
class CountryGrid
{
public:
    /// The atlas must outlive it.
    explicit CountryGrid(const Atlas &atlas);

    /// Index of the country among the atlas's regions; -1 on the sea, and where no country is known.
    [[nodiscard]] int countryAt(const GeoPoint &point);

private:
    void mark(const GridPoint &from, const GridPoint &to);
    [[nodiscard]] int find(const GeoPoint &point) const;

    const Atlas &m_atlas;
    std::vector<int> m_countries;       ///< among the regions
    std::vector<std::uint16_t> m_cells; ///< what is known of each
};

} // namespace araxes
