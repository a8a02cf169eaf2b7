// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The geography that ships with Araxes: lands, borders, divisions, waters and the names on them.

#include "app/place/atlas/atlascontent.h"
#include "app/place/place.h"

#include <QHash>
#include <memory>

namespace araxes {

/// Read once from data/map and shared by pointer to const; safe to read from any thread.
class Atlas
{
public:
    /// An empty one: no land anywhere.
    Atlas() = default;
    explicit Atlas(AtlasContent content);
    /// The bundled atlas (":/data/map/atlas.bin"); a damaged one yields an empty atlas and a reason.
    [[nodiscard]] static std::shared_ptr<const Atlas> bundled(QString *reason = nullptr);

    [[nodiscard]] const std::vector<Region> &regions() const { return m_content.regions; }
    /// The region with this code; null when there is none.
    [[nodiscard]] const Region *region(const QString &code) const;
    /// Country and division rule of Filter: a place's own statement first, then the polygon.
    [[nodiscard]] bool isIn(const QString &code, const Place &place) const;
    /// The country of a place: what it states, else that of its division, else the one around its anchor; null when
    /// the atlas has none.
    [[nodiscard]] const Region *countryOf(const Place &place) const;
    /// Whether a region of this atlas has the point within its outline.
    [[nodiscard]] bool contains(const Region &region, const GeoPoint &point) const;
    /// The outline in degrees, for drawing attention to it: as fine as is seen at a zoom.
    [[nodiscard]] GeoShape outline(const Region &region, double zoom = 20) const;

    [[nodiscard]] const LineWork &lines() const { return m_content.lines; }
    [[nodiscard]] std::span<const LineWork::Ring> land() const { return rings(m_content.land); }
    [[nodiscard]] const LocalizedText &arasName() const { return m_content.arasName; }
    [[nodiscard]] const std::vector<Water> &waters() const { return m_content.waters; }
    [[nodiscard]] const std::vector<Town> &towns() const { return m_content.towns; }

private:
    [[nodiscard]] std::span<const LineWork::Ring> rings(const RingRange &range) const;
    [[nodiscard]] std::span<const LineWork::Ring> rings(const Region &region) const;

    AtlasContent m_content;
    QHash<QString, std::size_t> m_byCode;
};

using AtlasPtr = std::shared_ptr<const Atlas>;

} // namespace araxes
