// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/jsonfile.h"

#include "app/file/json/jsonlayout.h"
#include "app/file/json/jsonmembers.h"
#include "app/file/json/jsonput.h"
#include "app/file/json/jsonvalue.h"

namespace araxes {

using nlohmann::ordered_json;

namespace {

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

ordered_json periodNamesJson(const std::vector<PeriodName> &names)
{
    ordered_json all = ordered_json::array();
    for (const PeriodName &name : names) {
        ordered_json record;
        put(record, "name", name.name);
        put(record, "when", std::optional(name.when));
        put(record, "source", name.source);
        putExtra(record, name.extra);
        all.push_back(std::move(record));
    }
    return all;
}

ordered_json recordJson(const CollectionParts &, const Place &place)
{
    ordered_json record;
    put(record, "id", place.id);
    put(record, "name", place.name);
    put(record, "periodNames", periodNamesJson(place.periodNames));
    put(record, "kind", place.kind);
    put(record, "point", place.point);
    put(record, "shape", place.shape);
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
        all.push_back(records[std::size_t(index)].id.toStdString());
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

ordered_json recordJson(const CollectionParts &, const Era &era)
{
    ordered_json record;
    put(record, "name", era.name);
    put(record, "when", std::optional(era.when));
    put(record, "source", era.source);
    putExtra(record, era.extra);
    return record;
}

ordered_json recordJson(const CollectionParts &, const NamedArea &area)
{
    ordered_json record;
    put(record, "name", area.name);
    put(record, area.area);
    putExtra(record, area.extra);
    return record;
}

ordered_json recordJson(const CollectionParts &, const NamedView &view)
{
    ordered_json record;
    put(record, "name", view.name);
    record["state"] = ordered_json::object();
    putExtra(record["state"], view.state);
    putExtra(record, view.extra);
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
    text.addList("eras", parts.eras);
    text.addList("areas", parts.areas);
    text.addList("views", parts.views);
    ordered_json extra = ordered_json::object();
    putExtra(extra, parts.extra);
    text.addMembers(extra);
    return text.finished();
}

} // namespace araxes
