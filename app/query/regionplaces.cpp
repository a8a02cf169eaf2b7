// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/regionplaces.h"

#include "app/place/pointsin.h"

#include <algorithm>

namespace araxes {

std::size_t placeCount(const Collection &collection)
{
    return collection.places().size() + (collection.isCompact() ? std::size_t(collection.size()) : 0);
}

const std::vector<std::uint8_t> &RegionPlaces::in(const RegionFilter &region, const Collection &collection)
{
    const auto isIt = [&region](const Known &known) {
        return known.code == region.code && (!region.code.isEmpty() || known.area == region.area);
    };
    const auto found = std::find_if(m_known.begin(), m_known.end(), isIt);
    if (found != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, found);
    } else {
        m_known.push_front({region.code, region.area, ask(region, collection)});
        m_known.resize(std::min(m_known.size(), kMost));
    }
    return m_known.front().places;
}

std::vector<std::uint8_t> RegionPlaces::ask(const RegionFilter &region, const Collection &collection) const
{
    std::vector<std::uint8_t> all(placeCount(collection));
    std::vector<GeoPoint> anchors;
    std::vector<std::size_t> placed;
    const std::vector<Place> &listed = collection.places();
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!region.code.isEmpty()) {
            all[i] = listed[i].isPlaced() && m_test && m_test(region.code, listed[i]);
        } else if (const std::optional<GeoPoint> anchor = listed[i].anchor()) {
            anchors.push_back(*anchor);
            placed.push_back(i);
        }
    }
    if (collection.isCompact()) {
        askOwnPlaces(region, collection, all, anchors, placed);
    }
    const std::vector<std::uint8_t> inside = pointsIn(region.area, anchors);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        all[placed[i]] = inside[i];
    }
    return all;
}

/// Compact events stand at points of their own. In a region with a code each is asked about once, however many events
/// stand there one after the other.
void RegionPlaces::askOwnPlaces(const RegionFilter &region, const Collection &collection,
                                std::vector<std::uint8_t> &all, std::vector<GeoPoint> &anchors,
                                std::vector<std::size_t> &placed) const
{
    const std::size_t listed = collection.places().size();
    for (int row = 0; row < collection.columns().size(); ++row) {
        const std::span<const GeoPoint> points = collection.columns().points(row);
        const auto place = points.empty() ? 0 : std::size_t(collection.placeAt(row, 0));
        if (points.empty() || place < listed) {
            continue;
        }
        if (region.code.isEmpty()) {
            anchors.push_back(points.front());
            placed.push_back(place);
        } else if (m_test) {
            const Borrowed<Place> own = collection.place(int(place));
            all[place] = m_test(region.code, *own);
        }
    }
}

} // namespace araxes
