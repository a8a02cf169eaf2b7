// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Positions and shapes of places, as in GeoJSON: longitude before latitude.

#include "app/file/json/jsonrecord.h"
#include "app/place/place.h"

namespace araxes {

/// What becomes of a third number in a position: our own format has none, GeoJSON means a height by it.
enum class Heights { Reported, LeftOut };

/// A place's [longitude, latitude], from the member of this name. A longitude up to 360 degrees off is turned back into
/// range, with a note; a third number is reported and left out; anything else that is wrong leaves the place without a
/// point.
[[nodiscard]] std::optional<GeoPoint> readPoint(const JsonRecord &place, std::string_view member = "point",
                                                Heights heights = Heights::Reported);

/// A LineString, MultiLineString, Polygon or MultiPolygon. An open ring is closed, with a note; one bad
/// position leaves the place without a shape, since half an outline would be a wrong one.
[[nodiscard]] std::optional<GeoShape> readShape(const JsonRecord &place, std::string_view member = "shape",
                                                Heights heights = Heights::Reported);

/// The corners of a polygon without holes, at least three; the first one, when repeated at the end, counts once.
[[nodiscard]] std::optional<std::vector<GeoPoint>> readCorners(const JsonRecord &record, std::string_view member);

} // namespace araxes
