// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Web Mercator projection (EPSG:3857) on a unit square, as slippy maps use it.

#include "app/place/geobox.h"

namespace araxes {

/// The unit square: x grows east from 0 (180° W) to 1 (180° E), y grows south from 0 to 1.
struct MercatorPoint
{
    double x = 0.5;
    double y = 0.5;
    bool operator==(const MercatorPoint &) const = default;
};

/// The latitude where the square ends: atan(sinh(pi)).
inline constexpr double kMaxMercatorLatitude = 85.0511287798066;
/// Pixels of the world's side at zoom 0.
inline constexpr double kMercatorTilePx = 256;

/// Latitudes beyond the square are held at its edge.
[[nodiscard]] MercatorPoint toMercator(const GeoPoint &point);
[[nodiscard]] GeoPoint fromMercator(const MercatorPoint &point);
/// Ground metres per pixel at a latitude and zoom level (sphere of radius 6,378,137 m).
[[nodiscard]] double metresPerPixel(double latitude, double zoom);

} // namespace araxes
