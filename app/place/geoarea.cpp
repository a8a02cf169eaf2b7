// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/geoarea.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace araxes {

namespace {

constexpr double kEarthRadiusMetres = 6'371'008.8;
constexpr double kRadiansPerDegree = std::numbers::pi / 180;

/// The longitude nearest to another, which may lie past 180°.
double longitudeNear(double longitude, double other)
{
    return longitude + 360 * std::round((other - longitude) / 360);
}

} // namespace

bool GeoPolygon::contains(const GeoPoint &point) const
{
    if (corners.size() < 3) {
        return false;
    }
    // The ring is unrolled from its first corner on, so it may reach past 180°: the point is looked for a turn to
    // the west and to the east as well.
    std::array<bool, 3> isInside{};
    double x = longitudeNear(corners.front().lon, 0);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const GeoPoint &from = corners[i];
        const GeoPoint &to = corners[(i + 1) % corners.size()];
        const double next = longitudeNear(to.lon, x);
        if ((from.lat > point.lat) != (to.lat > point.lat)) {
            const double crossing = x + (next - x) * (point.lat - from.lat) / (to.lat - from.lat);
            for (std::size_t turn = 0; turn < isInside.size(); ++turn) {
                isInside[turn] = isInside[turn] != (crossing > point.lon + 360 * (double(turn) - 1));
            }
        }
        x = next;
    }
    return isInside[0] || isInside[1] || isInside[2];
}

GeoBox GeoPolygon::bounds() const
{
    std::vector<GeoBox> sides;
    sides.reserve(corners.size());
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const GeoPoint &from = corners[i];
        const GeoPoint &to = corners[(i + 1) % corners.size()];
        const bool isEastward = longitudeNear(to.lon, from.lon) >= from.lon;
        sides.push_back({isEastward ? from.lon : to.lon, std::min(from.lat, to.lat), isEastward ? to.lon : from.lon,
                         std::max(from.lat, to.lat)});
    }
    return smallestBox(sides);
}

bool GeoCircle::contains(const GeoPoint &point) const
{
    return distanceMetres(centre, point) <= radiusMetres;
}

GeoBox GeoCircle::bounds() const
{
    const double angle = radiusMetres / kEarthRadiusMetres;
    const double dLat = angle / kRadiansPerDegree;
    const double south = centre.lat - dLat;
    const double north = centre.lat + dLat;
    const double reach = std::sin(angle) / std::cos(centre.lat * kRadiansPerDegree);
    if (south <= -90 || north >= 90 || angle >= std::numbers::pi / 2 || reach >= 1) { // it holds a pole
        return {-180, std::max(south, -90.0), 180, std::min(north, 90.0)};
    }
    const double dLon = std::asin(reach) / kRadiansPerDegree;
    return {wrappedLongitude(centre.lon - dLon), south, wrappedLongitude(centre.lon + dLon), north};
}

bool contains(const GeoArea &area, const GeoPoint &point)
{
    return std::visit([&point](const auto &shape) { return shape.contains(point); }, area);
}

GeoBox boundsOf(const GeoArea &area)
{
    if (const GeoBox *box = std::get_if<GeoBox>(&area)) {
        return *box;
    }
    const auto *polygon = std::get_if<GeoPolygon>(&area);
    return polygon ? polygon->bounds() : std::get<GeoCircle>(area).bounds();
}

double distanceMetres(const GeoPoint &from, const GeoPoint &to)
{
    const double dLat = (to.lat - from.lat) * kRadiansPerDegree;
    const double dLon = (to.lon - from.lon) * kRadiansPerDegree;
    const double sinLat = std::sin(dLat / 2);
    const double sinLon = std::sin(dLon / 2);
    const double h = sinLat * sinLat +
                     std::cos(from.lat * kRadiansPerDegree) * std::cos(to.lat * kRadiansPerDegree) * sinLon * sinLon;
    return 2 * kEarthRadiusMetres * std::asin(std::sqrt(std::min(h, 1.0)));
}

} // namespace araxes
