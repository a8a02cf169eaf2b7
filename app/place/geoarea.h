// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An area that someone draws on the map: a box, a polygon or a circle.

#include "app/place/geobox.h"

#include <variant>
#include <vector>

namespace araxes {

/// Corners in order, the last joined to the first, none repeated; sides are straight in degrees and each goes the
/// shorter way around the world. Fewer than three corners hold nothing.
struct GeoPolygon
{
    std::vector<GeoPoint> corners;

    /// By the rule of even and odd crossings, so where a polygon overlaps itself there is a hole.
    [[nodiscard]] bool contains(const GeoPoint &point) const;
    [[nodiscard]] GeoBox bounds() const;
    bool operator==(const GeoPolygon &) const = default;
};

/// All that is within so many metres of a point, over the surface of a sphere.
struct GeoCircle
{
    GeoPoint centre;
    double radiusMetres = 0;

    [[nodiscard]] bool contains(const GeoPoint &point) const;
    [[nodiscard]] GeoBox bounds() const;
    bool operator==(const GeoCircle &) const = default;
};

using GeoArea = std::variant<GeoBox, GeoPolygon, GeoCircle>;

[[nodiscard]] bool contains(const GeoArea &area, const GeoPoint &point);
[[nodiscard]] GeoBox boundsOf(const GeoArea &area);
/// Metres from one point to another over a sphere of the earth's mean radius, 6,371,008.8 m (IUGG); by the haversine
/// formula (R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68, 1984).
[[nodiscard]] double distanceMetres(const GeoPoint &from, const GeoPoint &to);

} // namespace araxes
