// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A country or first-level division that events can be filtered by.

#include "app/place/place.h"

namespace araxes {

struct Region
{
    enum class Kind { Country, Division };
    Kind kind = Kind::Country;
    QString code;    ///< ISO 3166-1 alpha-2 or ISO 3166-2; the atlas's own where ISO has none
    QString country; ///< of a division: its country's code
    LocalizedText name;
    GeoBox box;
    GeoShape shape;

    [[nodiscard]] bool contains(const GeoPoint &point) const;
};

} // namespace araxes
