// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/atlas/atlas.h"

#include "app/place/atlas/atlasfile.h"

#include <QFile>

namespace araxes {

using namespace Qt::StringLiterals;

Atlas::Atlas(AtlasContent content)
    : m_content(std::move(content))
{
    for (std::size_t i = 0; i < m_content.regions.size(); ++i) {
        m_byCode.emplace(m_content.regions[i].code, i);
    }
}

std::shared_ptr<const Atlas> Atlas::bundled(QString *reason)
{
    QFile file(u":/data/map/atlas.bin"_s);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    }
    auto content = readAtlas(bytes, reason);
    return content ? std::make_shared<const Atlas>(std::move(*content)) : std::make_shared<const Atlas>();
}

const Region *Atlas::region(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_content.regions[*found];
}

bool Atlas::isIn(const QString &code, const Place &place) const
{
    const Region *wanted = region(code);
    const bool isDivision = wanted && wanted->kind == Region::Kind::Division;
    if (const QString &stated = isDivision ? place.division : place.country; !stated.isEmpty()) {
        return stated == code;
    }
    if (isDivision && !place.country.isEmpty() && place.country != wanted->country) {
        return false;
    }
    if (!isDivision && !place.division.isEmpty()) {
        const Region *division = region(place.division);
        return division ? division->country == code : place.division.startsWith(code + u'-');
    }
    const auto anchor = place.anchor();
    return wanted && anchor && contains(*wanted, *anchor);
}

const Region *Atlas::countryOf(const Place &place) const
{
    if (!place.country.isEmpty()) {
        return region(place.country);
    }
    if (const Region *division = place.division.isEmpty() ? nullptr : region(place.division)) {
        return region(division->country);
    }
    if (const auto anchor = place.anchor()) {
        for (const Region &each : regions()) {
            if (each.kind == Region::Kind::Country && contains(each, *anchor)) {
                return &each;
            }
        }
    }
    return nullptr;
}

bool Atlas::contains(const Region &region, const GeoPoint &point) const
{
    return region.box.contains(point) && m_content.lines.encloses(rings(region), onGrid(point));
}

GeoShape Atlas::outline(const Region &region, double zoom) const
{
    GeoShape shape;
    shape.kind = GeoShape::Kind::Polygon;
    for (const LineWork::Ring &ring : rings(region)) {
        GeoShape::Path path;
        for (const GridPoint &at : m_content.lines.ring(ring, LineWork::levelFor(zoom), ring.box)) {
            const GeoPoint point = fromMercator({double(at.x) / kGridSide, double(at.y) / kGridSide});
            path.push_back({std::abs(point.lon) > 180 ? wrappedLongitude(point.lon) : point.lon, point.lat});
        }
        shape.parts.push_back({std::move(path)});
    }
    return shape;
}

std::span<const LineWork::Ring> Atlas::rings(const RingRange &range) const
{
    return std::span(m_content.lines.rings()).subspan(range.first, range.count);
}

std::span<const LineWork::Ring> Atlas::rings(const Region &region) const
{
    return rings(m_content.regionRings[static_cast<std::size_t>(&region - m_content.regions.data())]);
}

} // namespace araxes
