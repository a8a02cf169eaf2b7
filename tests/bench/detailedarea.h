// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a region filter is measured with.

#include "app/place/geoarea.h"

#include <cmath>
#include <numbers>

namespace araxes {

/// An area with a border of 10,000 corners, as detailed as that of a country on a survey map. In degrees.
inline GeoPolygon detailedArea(const GeoPoint &centre, double radius)
{
    constexpr int kCorners = 10'000;
    GeoPolygon polygon;
    for (int i = 0; i < kCorners; ++i) {
        const double turn = 2 * std::numbers::pi * i / kCorners;
        const double reach = radius * (1 + 0.1 * std::sin(turn * 40));
        polygon.corners.push_back({centre.lon + reach * std::cos(turn), centre.lat + reach * 0.7 * std::sin(turn)});
    }
    return polygon;
}

} // namespace araxes
