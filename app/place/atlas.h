// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The geography that ships with Araxes: lands, borders, divisions, waters and the names on them.

#include "app/place/region.h"

#include <memory>

namespace araxes {

/// Read once from data/map and shared by pointer to const; safe to read from any thread.
class Atlas
{
public:
    /// The bundled atlas (":/data/map/…"); a damaged one yields an empty atlas and a reason.
    [[nodiscard]] static std::shared_ptr<const Atlas> bundled(QString *reason = nullptr);

    [[nodiscard]] const std::vector<Region> &regions() const;
    /// The region with this code; null when there is none.
    [[nodiscard]] const Region *region(const QString &code) const;
    /// Country and division rule of Filter: a place's own statement first, then the polygon.
    [[nodiscard]] bool isIn(const QString &code, const Place &place) const;
};

using AtlasPtr = std::shared_ptr<const Atlas>;

} // namespace araxes
