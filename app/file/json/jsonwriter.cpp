// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/jsonfile.h"

#include "app/file/json/jsonlayout.h"
#include "app/file/json/jsonmembers.h"
#include "app/file/json/jsonvalue.h"
#include "app/time/calendars/calendarnames.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace araxes {

using nlohmann::ordered_json;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// What is empty is absent.
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

/// The EDTF alone where nothing else is kept of the source.
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

/// Unknown members, after the known ones.
void putExtra(ordered_json &record, const QByteArray &extra)
{
    for (const JsonValue &member : objectMembers(extra)) {
        record[member.key] = asWritten(member);
    }
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

ordered_json shapeJson(const GeoShape &shape)
{
    const bool isOne = shape.parts.size() == 1;
    ordered_json parts = ordered_json::array();
    for (const auto &paths : shape.parts) {
        parts.push_back(part(shape.kind, paths));
    }
    const std::size_t type = (shape.kind == GeoShape::Kind::Line ? 0U : 2U) + (isOne ? 0U : 1U);
    return {{"type", members::kShapeTypes[type]}, {"coordinates", isOne ? parts.front() : parts}};
}

ordered_json recordJson(const CollectionParts &parts, const Category &category)
{
    ordered_json record;
    put(record, "id", category.id);
    put(record, "parent", category.parent == kNone ? QString() : parts.categories[std::size_t(category.parent)].id);
    put(record, "name", category.name);
    put(record, "colour", category.colour);
    if (category.shape) {
        record["shape"] = members::kMarkShapes[std::size_t(*category.shape)];
    }
    putExtra(record, category.extra);
    return record;
}

ordered_json recordJson(const CollectionParts &, const Place &place)
{
    ordered_json record;
    put(record, "id", place.id);
    put(record, "name", place.name);
    put(record, "kind", place.kind);
    put(record, "point", place.point ? position(*place.point) : ordered_json());
    put(record, "shape", place.shape ? shapeJson(*place.shape) : ordered_json());
    if (place.precisionMetres != 0) {
        record["precision"] = place.precisionMetres;
    }
    put(record, "country", place.country);
    put(record, "division", place.division);
    put(record, "source", place.source);
    putExtra(record, place.extra);
    return record;
}

ordered_json recordJson(const CollectionParts &, const Participant &participant)
{
    ordered_json record;
    put(record, "id", participant.id);
    record["kind"] = members::kParticipantKinds[std::size_t(participant.kind)];
    put(record, "name", participant.name);
    putExtra(record, participant.extra);
    return record;
}

ordered_json recordJson(const CollectionParts &, const Source &source)
{
    ordered_json record;
    put(record, "id", source.id);
    put(record, "author", source.author);
    put(record, "title", source.title);
    put(record, "publisher", source.publisher);
    put(record, "date", source.date);
    put(record, "url", source.url);
    putExtra(record, source.extra);
    return record;
}

/// The ids of what the indexes refer to.
template <typename Records>
ordered_json ids(const std::vector<int> &indexes, const Records &records)
{
    ordered_json all = ordered_json::array();
    for (const int index : indexes) {
        all.push_back(utf8(records[std::size_t(index)].id));
    }
    return all;
}

template <typename Records>
QString idOf(int index, const Records &records)
{
    return index == kNone ? QString() : records[std::size_t(index)].id;
}

ordered_json roleJson(const CollectionParts &parts, const Role &role)
{
    ordered_json record;
    put(record, "participant", idOf(role.participant, parts.participants));
    put(record, "role", role.role);
    putExtra(record, role.extra);
    return record;
}

ordered_json claimJson(const CollectionParts &parts, const Claim &claim)
{
    ordered_json record = ordered_json::object();
    put(record, "source", idOf(claim.source, parts.sources));
    put(record, "about", claim.about);
    put(record, "says", claim.says);
    put(record, "when", claim.when);
    put(record, "where", ids(claim.where, parts.places));
    if (claim.preferred) {
        record["preferred"] = true;
    }
    putExtra(record, claim.extra);
    return record;
}

ordered_json relationJson(const CollectionParts &parts, const Relation &relation)
{
    ordered_json record;
    put(record, "kind", relation.kind);
    put(record, "event", idOf(relation.event, parts.events));
    putExtra(record, relation.extra);
    return record;
}

template <typename Items, typename Json>
ordered_json listJson(const CollectionParts &parts, const Items &items, Json json)
{
    ordered_json all = ordered_json::array();
    for (const auto &item : items) {
        all.push_back(json(parts, item));
    }
    return all;
}

ordered_json recordJson(const CollectionParts &parts, const Event &event)
{
    ordered_json record;
    put(record, "id", event.id);
    put(record, "title", event.title);
    put(record, "when", event.when);
    put(record, "where", ids(event.where, parts.places));
    put(record, "category", idOf(event.category, parts.categories));
    put(record, "who", listJson(parts, event.who, roleJson));
    put(record, "text", event.text);
    put(record, "claims", listJson(parts, event.claims, claimJson));
    put(record, "relations", listJson(parts, event.relations, relationJson));
    putExtra(record, event.extra);
    return record;
}

ordered_json headJson(const CollectionParts &parts)
{
    ordered_json head = {{"format", "araxes"}, {"version", 1}};
    put(head, "title", parts.title);
    put(head, "description", parts.description);
    put(head, "licence", parts.licence);
    put(head, "attribution", parts.attribution);
    return head;
}

/// Lays a file out record by record, so that not all of it stands in memory as JSON values.
class FileText
{
public:
    explicit FileText(const CollectionParts &parts)
        : m_parts(parts)
    {}

    void addMembers(const ordered_json &members)
    {
        for (auto item = members.begin(); item != members.end(); ++item) {
            start(item.key());
            m_text += laidOut(item.value(), 1);
        }
    }

    template <typename Records>
    void addList(const char *name, const Records &records)
    {
        if (records.empty()) {
            return;
        }
        start(name);
        if (records.size() < 20) { // more have no room on one line
            m_text += laidOut(listJson(m_parts, records,
                                       [](const auto &parts, const auto &record) { return recordJson(parts, record); }),
                              1);
            return;
        }
        for (const auto &record : records) {
            m_text += &record == &records.front() ? "[\n    " : ",\n    ";
            m_text += laidOut(recordJson(m_parts, record), 2);
        }
        m_text += "\n  ]";
    }

    [[nodiscard]] QByteArray finished() const { return QByteArray::fromStdString("{\n" + m_text + "\n}\n"); }

private:
    void start(const std::string &name)
    {
        m_text += m_text.empty() ? "  " : ",\n  ";
        appendQuoted(m_text, name);
        m_text += ": ";
    }

    const CollectionParts &m_parts;
    std::string m_text;
};

} // namespace

QByteArray jsonText(const CollectionParts &parts)
{
    FileText text(parts);
    text.addMembers(headJson(parts));
    text.addList("categories", parts.categories);
    text.addList("places", parts.places);
    text.addList("participants", parts.participants);
    text.addList("sources", parts.sources);
    text.addList("events", parts.events);
    ordered_json extra = ordered_json::object();
    putExtra(extra, parts.extra);
    text.addMembers(extra);
    return text.finished();
}

} // namespace araxes
