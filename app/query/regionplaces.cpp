// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/regionplaces.h"

#include "app/place/pointsin.h"

#include <algorithm>

namespace araxes {

const std::vector<std::uint8_t> &RegionPlaces::in(const RegionFilter &region, const std::vector<Place> &places)
{
    const auto isIt = [&region](const Known &known) {
        return known.code == region.code && (!region.code.isEmpty() || known.area == region.area);
    };
    const auto found = std::find_if(m_known.begin(), m_known.end(), isIt);
    if (found != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, found);
    } else {
        m_known.push_front({region.code, region.area, ask(region, places)});
        m_known.resize(std::min(m_known.size(), kMost));
    }
    return m_known.front().places;
}

std::vector<std::uint8_t> RegionPlaces::ask(const RegionFilter &region, const std::vector<Place> &places) const
{
    std::vector<std::uint8_t> all(places.size());
    std::vector<GeoPoint> anchors;
    std::vector<std::size_t> placed;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!region.code.isEmpty()) {
            all[i] = places[i].isPlaced() && m_test && m_test(region.code, places[i]);
        } else if (const std::optional<GeoPoint> anchor = places[i].anchor()) {
            anchors.push_back(*anchor);
            placed.push_back(i);
        }
    }
    const std::vector<std::uint8_t> inside = pointsIn(region.area, anchors);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        all[placed[i]] = inside[i];
    }
    return all;
}

} // namespace araxes
