// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonput.h"

#include "app/file/json/jsonmembers.h"
#include "app/file/json/jsonvalue.h"
#include "app/time/calendars/calendarnames.h"

namespace araxes {

using nlohmann::ordered_json;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// A value with its numbers as they were written.
ordered_json asWritten(const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
    case JsonValue::Kind::Omitted:
        return nullptr;
    case JsonValue::Kind::Boolean:
        return value.text == "true";
    case JsonValue::Kind::Number:
        return ordered_json::binary({value.text.begin(), value.text.end()});
    case JsonValue::Kind::Text:
        return value.text;
    case JsonValue::Kind::List:
        break;
    case JsonValue::Kind::Object:
        break;
    }
    ordered_json all = value.kind == JsonValue::Kind::List ? ordered_json::array() : ordered_json::object();
    for (const JsonValue &item : value.items) {
        if (value.kind == JsonValue::Kind::List) {
            all.push_back(asWritten(item));
        } else {
            all.get_ref<ordered_json::object_t &>().emplace_back(item.key, asWritten(item)); // each key is there once
        }
    }
    return all;
}

ordered_json position(const GeoPoint &point)
{
    return ordered_json::array({point.lon, point.lat});
}

ordered_json path(const GeoShape::Path &points)
{
    ordered_json all = ordered_json::array();
    for (const GeoPoint &point : points) {
        all.push_back(position(point));
    }
    return all;
}

ordered_json part(GeoShape::Kind kind, const std::vector<GeoShape::Path> &paths)
{
    if (kind == GeoShape::Kind::Line) {
        return path(paths.front());
    }
    ordered_json all = ordered_json::array();
    for (const GeoShape::Path &ring : paths) {
        all.push_back(path(ring));
    }
    return all;
}

ordered_json areaJson(const GeoBox &box)
{
    return ordered_json::array({box.west, box.south, box.east, box.north});
}

ordered_json areaJson(const GeoPolygon &polygon)
{
    return path(polygon.corners);
}

ordered_json areaJson(const GeoCircle &circle)
{
    return {{"centre", position(circle.centre)}, {"radius", circle.radiusMetres}};
}

} // namespace

void put(ordered_json &record, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        record[name] = utf8(text);
    }
}

void put(ordered_json &record, const char *name, const LocalizedText &texts)
{
    for (const LocalizedText::Entry &entry : texts.entries()) {
        record[name][utf8(entry.language)] = utf8(entry.text);
    }
}

void put(ordered_json &record, const char *name, const std::optional<HistoricalDate> &date)
{
    if (!date || date->source() == SourceWords{}) {
        put(record, name, date ? date->text() : QString());
        return;
    }
    ordered_json &when = record[name];
    put(when, "edtf", date->text());
    if (date->source().calendar != Calendar::Gregorian) {
        put(when, "calendar", calendarKey(date->source().calendar));
    }
    put(when, "written", date->source().text);
}

void put(ordered_json &record, const char *name, ordered_json list)
{
    if (!list.empty()) {
        record[name] = std::move(list);
    }
}

void putExtra(ordered_json &record, const QByteArray &extra)
{
    for (const JsonValue &member : objectMembers(extra)) {
        record[member.key] = asWritten(member);
    }
}

void put(ordered_json &record, const char *name, const std::optional<GeoPoint> &point)
{
    if (point) {
        record[name] = position(*point);
    }
}

void put(ordered_json &record, const char *name, const std::optional<GeoShape> &shape)
{
    if (!shape) {
        return;
    }
    const bool isOne = shape->parts.size() == 1;
    ordered_json parts = ordered_json::array();
    for (const auto &paths : shape->parts) {
        parts.push_back(part(shape->kind, paths));
    }
    const std::size_t type = (shape->kind == GeoShape::Kind::Line ? 0U : 2U) + (isOne ? 0U : 1U);
    record[name] = {{"type", members::kShapeTypes[type]}, {"coordinates", isOne ? parts.front() : parts}};
}

void put(ordered_json &record, const GeoArea &area)
{
    record[std::string(members::kArea[1 + area.index()])] =
        std::visit([](const auto &shape) { return areaJson(shape); }, area);
}

} // namespace araxes
