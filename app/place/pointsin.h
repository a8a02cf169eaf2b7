// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of very many points an area holds.

#include "app/place/geoarea.h"

#include <cstdint>
#include <span>

namespace araxes {

/// By point: 1 where contains(area, point), else 0. A million points and a polygon of 10,000 corners take some tens of
/// milliseconds: a raster tells cells wholly inside or outside from those that a side touches, and only for points in
/// the latter are the sides at their latitude looked at.
[[nodiscard]] std::vector<std::uint8_t> pointsIn(const GeoArea &area, std::span<const GeoPoint> points);

} // namespace araxes
