// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A point on the earth.

#include <cmath>

namespace araxes {

/// WGS 84 degrees, longitude first as in GeoJSON. Longitude -180 to 180, latitude -90 to 90.
struct GeoPoint
{
    double lon = 0;
    double lat = 0;

    [[nodiscard]] bool isValid() const
    {
        return std::isfinite(lon) && std::isfinite(lat) && std::abs(lon) <= 180 && std::abs(lat) <= 90;
    }
    bool operator==(const GeoPoint &) const = default;
};

} // namespace araxes
