// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonshape.h"

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Reads the positions of one point or shape, and remembers what had to be mended or stands in the way.
class PositionReader
{
public:
    PositionReader(const JsonRecord &place, QString field, Heights heights)
        : m_place(place)
        , m_field(std::move(field))
        , m_heights(heights)
    {}

    [[nodiscard]] std::optional<GeoPoint> point(const JsonValue &value);
    [[nodiscard]] std::optional<GeoShape::Path> path(const JsonValue &value, std::size_t least);
    [[nodiscard]] std::optional<GeoShape::Path> ring(const JsonValue &value);
    [[nodiscard]] std::optional<std::vector<GeoShape::Path>> rings(const JsonValue &value);
    /// Reports what was mended, once for all positions.
    void reportMended() const;

private:
    std::nullopt_t refuse(const JsonValue &value, const QString &reason, const QString &advice);
    [[nodiscard]] bool isListOf(const JsonValue &value, std::size_t least, const QString &what);

    const JsonRecord &m_place;
    QString m_field;
    Heights m_heights;
    const JsonValue *m_turned = nullptr; ///< the first position whose longitude was turned back
    const JsonValue *m_third = nullptr;  ///< the first position with a third number
    const JsonValue *m_closed = nullptr; ///< the first ring that was closed
};

std::nullopt_t PositionReader::refuse(const JsonValue &value, const QString &reason, const QString &advice)
{
    m_place.skip(value, m_field, reason, advice);
    return std::nullopt;
}

bool PositionReader::isListOf(const JsonValue &value, std::size_t least, const QString &what)
{
    if (value.kind != JsonValue::Kind::List) {
        refuse(value, u"there is %1 where %2 is expected"_s.arg(described(value), what),
               u"Nest the coordinates as GeoJSON does"_s);
        return false;
    }
    if (value.items.size() < least) {
        refuse(value, u"%1 has %2 entries, fewer than %3"_s.arg(what).arg(value.items.size()).arg(least),
               u"Complete it or leave it out"_s);
        return false;
    }
    return true;
}

std::optional<GeoPoint> PositionReader::point(const JsonValue &value)
{
    if (!isListOf(value, 2, u"a position [longitude, latitude]"_s)) {
        return {};
    }
    const auto lon = numberOf(value.items[0]);
    const auto lat = numberOf(value.items[1]);
    if (!lon || !lat) {
        return refuse(value, u"a position has %1 where a number is expected"_s.arg(described(value.items[lon ? 1 : 0])),
                      u"Write it as [longitude, latitude] in degrees"_s);
    }
    const bool isSwapped = std::abs(*lat) > 90 && std::abs(*lat) <= 180 && std::abs(*lon) <= 90;
    if (std::abs(*lat) > 90) {
        return refuse(value, u"the latitude %1 is not within -90 and 90"_s.arg(*lat, 0, 'g', 12),
                      isSwapped ? u"The longitude comes first: are the two swapped?"_s : u"Correct it"_s);
    }
    if (std::abs(*lon) > 360) {
        return refuse(value, u"the longitude %1 is not within -180 and 180"_s.arg(*lon, 0, 'g', 12), u"Correct it"_s);
    }
    m_third = m_third == nullptr && value.items.size() > 2 ? &value : m_third;
    m_turned = m_turned == nullptr && std::abs(*lon) > 180 ? &value : m_turned;
    return GeoPoint{std::abs(*lon) > 180 ? std::remainder(*lon, 360) : *lon, *lat};
}

std::optional<GeoShape::Path> PositionReader::path(const JsonValue &value, std::size_t least)
{
    if (!isListOf(value, least, u"a list of positions"_s)) {
        return {};
    }
    GeoShape::Path all;
    all.reserve(value.items.size());
    for (const JsonValue &item : value.items) {
        const auto position = point(item);
        if (!position) {
            return {};
        }
        all.push_back(*position);
    }
    return all;
}

std::optional<GeoShape::Path> PositionReader::ring(const JsonValue &value)
{
    auto all = path(value, 3);
    if (all && all->front() != all->back()) {
        m_closed = m_closed == nullptr ? &value : m_closed;
        all->push_back(all->front());
    }
    if (all && all->size() < 4) {
        return refuse(value, u"a ring has %1 positions, fewer than 4"_s.arg(all->size()), u"Complete or remove it"_s);
    }
    return all;
}

std::optional<std::vector<GeoShape::Path>> PositionReader::rings(const JsonValue &value)
{
    if (!isListOf(value, 1, u"a list of rings"_s)) {
        return {};
    }
    std::vector<GeoShape::Path> all;
    for (const JsonValue &item : value.items) {
        auto one = ring(item);
        if (!one) {
            return {};
        }
        all.push_back(std::move(*one));
    }
    return all;
}

void PositionReader::reportMended() const
{
    if (m_turned != nullptr) {
        m_place.note(*m_turned, m_field,
                     u"the longitude %1 was turned back into -180 to 180"_s.arg(exactText(m_turned->items[0].text)),
                     u"Check that it is meant so"_s);
    }
    if (m_third != nullptr && m_heights == Heights::Reported) {
        m_place.skip(*m_third, m_field, u"a position has more than two numbers; only longitude and latitude are kept"_s,
                     u"Put heights into the text"_s);
    }
    if (m_closed != nullptr) {
        m_place.note(*m_closed, m_field, u"a ring did not end where it began and was closed"_s,
                     u"Repeat the first position at the end"_s);
    }
}

/// One part of a shape: a path alone, or an outer ring and its holes.
std::optional<std::vector<GeoShape::Path>> readPart(PositionReader &reader, GeoShape::Kind kind, const JsonValue &value)
{
    if (kind == GeoShape::Kind::Polygon) {
        return reader.rings(value);
    }
    auto line = reader.path(value, 2);
    if (!line) {
        return {};
    }
    return std::vector<GeoShape::Path>{std::move(*line)};
}

std::optional<GeoShape> readParts(const JsonRecord &shape, PositionReader &reader, const JsonValue &coordinates,
                                  std::size_t type)
{
    GeoShape all{type < 2 ? GeoShape::Kind::Line : GeoShape::Kind::Polygon, {}};
    const bool isMany = type % 2 == 1;
    if (isMany && (coordinates.kind != JsonValue::Kind::List || coordinates.items.empty())) {
        shape.skip(coordinates, shape.pathOf("coordinates"),
                   u"there is %1 without any part where several are expected"_s.arg(described(coordinates)),
                   u"Nest the coordinates as GeoJSON does"_s);
        return {};
    }
    const std::span<const JsonValue> parts = isMany ? std::span(coordinates.items) : std::span(&coordinates, 1);
    for (const JsonValue &value : parts) {
        auto part = readPart(reader, all.kind, value);
        if (!part) {
            return {};
        }
        all.parts.push_back(std::move(*part));
    }
    return all;
}

} // namespace

std::optional<GeoPoint> readPoint(const JsonRecord &place, std::string_view member, Heights heights)
{
    const JsonValue *value = place.find(member);
    if (value == nullptr) {
        return {};
    }
    PositionReader reader(place, place.pathOf(member), heights);
    const auto point = reader.point(*value);
    reader.reportMended();
    return point;
}

std::optional<GeoShape> readShape(const JsonRecord &place, std::string_view member, Heights heights)
{
    const JsonValue *value = place.find(member);
    if (value == nullptr) {
        return {};
    }
    if (value->kind != JsonValue::Kind::Object) {
        place.skip(*value, place.pathOf(member),
                   u"there is %1 where a GeoJSON geometry is expected"_s.arg(described(*value)),
                   u"Write it like { \"type\": \"LineString\", \"coordinates\": [ … ] }"_s);
        return {};
    }
    const JsonRecord shape = place.inner(*value, place.pathOf(member));
    const auto type = shape.word("type", members::kShapeTypes);
    const JsonValue *coordinates = shape.find("coordinates");
    if (!type || coordinates == nullptr) {
        place.skip(*value, place.pathOf(member), u"the shape has no usable type or no coordinates"_s,
                   u"Write it like { \"type\": \"LineString\", \"coordinates\": [ … ] }"_s);
        return {};
    }
    shape.skipOthers(members::kShape, u"Move it to the place or the event"_s);
    PositionReader reader(place, shape.pathOf("coordinates"), heights);
    auto parts = readParts(shape, reader, *coordinates, *type);
    reader.reportMended();
    return parts;
}

std::optional<std::vector<GeoPoint>> readCorners(const JsonRecord &record, std::string_view member)
{
    const JsonValue *value = record.find(member);
    if (value == nullptr) {
        return {};
    }
    PositionReader reader(record, record.pathOf(member), Heights::Reported);
    auto corners = reader.path(*value, 3);
    reader.reportMended();
    if (corners && corners->size() > 3 && corners->front() == corners->back()) {
        corners->pop_back();
    }
    return corners;
}

} // namespace araxes
