// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/region.h"

namespace araxes {

namespace {

/// A difference of longitudes as the short way round, -180 to 180.
double shortWay(double difference)
{
    return difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
}

/// Whether a line due north from the point meets the edge. Counting edges this way needs no unwrapped rings:
/// it is right across the 180th meridian and round the south pole.
bool isNorthwardHit(const GeoPoint &from, const GeoPoint &a, const GeoPoint &b)
{
    const double ax = shortWay(a.lon - from.lon);
    const double bx = ax + shortWay(b.lon - a.lon);
    if ((ax > 0) == (bx > 0)) {
        return false;
    }
    return a.lat + (b.lat - a.lat) * ax / (ax - bx) > from.lat;
}

bool isOddlyHit(const GeoShape::Path &ring, const GeoPoint &from)
{
    bool odd = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        odd ^= isNorthwardHit(from, ring[i - 1], ring[i]);
    }
    return odd;
}

} // namespace

bool Region::contains(const GeoPoint &point) const
{
    if (!box.contains(point)) {
        return false;
    }
    bool inside = false;
    for (const auto &part : shape.parts) {
        for (const GeoShape::Path &ring : part) {
            inside ^= isOddlyHit(ring, point);
        }
    }
    return inside;
}

} // namespace araxes
