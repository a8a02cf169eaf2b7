// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A box of longitudes and latitudes.

#include "app/place/geopoint.h"

#include <span>

namespace araxes {

/// Degrees. Crosses the 180th meridian when west > east. The whole world is the default.
struct GeoBox
{
    double west = -180;
    double south = -90;
    double east = 180;
    double north = 90;

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool crossesAntimeridian() const { return west > east; }
    /// Degrees from west to east, 0 to 360.
    [[nodiscard]] double width() const { return crossesAntimeridian() ? east - west + 360 : east - west; }
    [[nodiscard]] double height() const { return north - south; }
    [[nodiscard]] GeoPoint centre() const;
    [[nodiscard]] bool contains(const GeoPoint &point) const;
    [[nodiscard]] bool overlaps(const GeoBox &other) const;
    /// The smallest box with both, across the 180th meridian where that is shorter.
    [[nodiscard]] GeoBox united(const GeoBox &other) const;
    /// Grown by a share of its size on every side (0.1 = a tenth), held within the world.
    [[nodiscard]] GeoBox grown(double share) const;
    bool operator==(const GeoBox &) const = default;
};

/// The longitude moved by whole turns into -180 (included) to 180 (not included).
[[nodiscard]] double wrappedLongitude(double longitude);
/// The smallest box with all of these, across the 180th meridian where that is shorter; the world for none.
[[nodiscard]] GeoBox smallestBox(std::span<const GeoBox> boxes);

} // namespace araxes
