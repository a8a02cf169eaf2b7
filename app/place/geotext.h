// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Positions in words.

#include "app/place/geoarea.h"

#include <QLocale>
#include <QString>

namespace araxes {

/// "39.1531° N, 46.9442° E".
[[nodiscard]] QString pointText(const GeoPoint &point, const QLocale &locale);
/// "38.8–39.6° N, 46.1–47.9° E"; a side across the equator or a meridian names both: "10° S–5° N".
[[nodiscard]] QString boxText(const GeoBox &box, const QLocale &locale);
/// "within 50 km of 39.1531° N, 46.9442° E".
[[nodiscard]] QString circleText(const GeoCircle &circle, const QLocale &locale);
/// "500 m", "2.5 km", "120 km".
[[nodiscard]] QString distanceText(double metres, const QLocale &locale);

} // namespace araxes
