// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A country or first-level division that events can be filtered by.

#include "app/place/webmercator.h"
#include "app/text/localizedtext.h"

namespace araxes {

/// What is known of it but for its outline, which the atlas keeps and tells: see Atlas::contains and Atlas::outline.
struct Region
{
    enum class Kind { Country, Division };
    Kind kind = Kind::Country;
    QString code;    ///< ISO 3166-1 alpha-2 or ISO 3166-2; the atlas's own ("X-…") where ISO has none
    QString country; ///< of a division: its country's code
    LocalizedText name;
    QStringList aliases; ///< other names and codes it can be found by; never shown
    GeoBox box;
    MercatorPoint labelAt;
    double labelFromZoom = 0; ///< where its name is worth showing on a map
    double labelToZoom = 0;
    int rank = 0; ///< of a country: 2 the most prominent to 9
};

} // namespace araxes
