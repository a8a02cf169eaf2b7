// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/webmercator.h"

#include <algorithm>
#include <numbers>

namespace araxes {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kEarthRadiusMetres = 6378137;

double radians(double degrees)
{
    return degrees * kPi / 180;
}

} // namespace

MercatorPoint toMercator(const GeoPoint &point)
{
    const double latitude = std::clamp(point.lat, -kMaxMercatorLatitude, kMaxMercatorLatitude);
    const double y = 0.5 - std::asinh(std::tan(radians(latitude))) / (2 * kPi);
    return {point.lon / 360 + 0.5, std::clamp(y, 0.0, 1.0)};
}

GeoPoint fromMercator(const MercatorPoint &point)
{
    const double latitude = std::atan(std::sinh((0.5 - point.y) * 2 * kPi)) * 180 / kPi;
    return {(point.x - 0.5) * 360, latitude};
}

double metresPerPixel(double latitude, double zoom)
{
    return std::cos(radians(latitude)) * 2 * kPi * kEarthRadiusMetres / (kMercatorTilePx * std::exp2(zoom));
}

} // namespace araxes
