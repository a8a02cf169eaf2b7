// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonwriter.h"

#include "app/file/json/jsonlayout.h"
#include "app/file/json/jsonmembers.h"
#include "app/file/json/jsonput.h"
#include "app/file/json/jsonvalue.h"
#include "app/file/jsonfile.h"

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

/// Lays a file out record by record, so that not all of it stands in memory as JSON values, nor as text.
class FileText
{
public:
    FileText(const CollectionParts &lists, const AtomicFile::Sink &sink)
        : m_lists(lists)
        , m_sink(sink)
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
        addRecords(name, records.size(), [&](std::size_t i) { return &records[i]; });
    }

    /// A record that is null ends the list, and all.
    template <typename RecordAt>
    void addRecords(const char *name, std::size_t count, const RecordAt &recordAt)
    {
        constexpr std::size_t kFewest = 20; // so many have no room on one line
        if (count == 0) {
            return;
        }
        start(name);
        ordered_json few = ordered_json::array();
        for (std::size_t i = 0; i < count && m_isWanted; ++i) {
            const auto *record = recordAt(i);
            m_isWanted = record != nullptr;
            if (record && count < kFewest) {
                few.push_back(recordJson(m_lists, *record));
            } else if (record) {
                m_text += i == 0 ? "[\n    " : ",\n    ";
                m_text += laidOut(recordJson(m_lists, *record), 2);
                flush(kPiece);
            }
        }
        m_text += count < kFewest ? laidOut(few, 1) : "\n  ]";
    }

    [[nodiscard]] bool finish()
    {
        m_text += "\n}\n";
        flush(0);
        return m_isWanted;
    }

private:
    static constexpr std::size_t kPiece = 1024 * 1024;

    void start(const std::string &name)
    {
        m_text += m_isBegun ? ",\n  " : "{\n  ";
        m_isBegun = true;
        appendQuoted(m_text, name);
        m_text += ": ";
    }

    void flush(std::size_t longest)
    {
        if (m_isWanted && m_text.size() > longest) {
            m_isWanted = m_sink(QByteArray::fromStdString(m_text));
            m_text.clear();
        }
    }

    const CollectionParts &m_lists;
    const AtomicFile::Sink &m_sink;
    std::string m_text;
    bool m_isBegun = false;
    bool m_isWanted = true;
};

} // namespace

bool pourJson(const CollectionParts &lists, std::size_t events, const EventAt &eventAt, const AtomicFile::Sink &sink)
{
    FileText text(lists, sink);
    text.addMembers(headJson(lists));
    text.addList("categories", lists.categories);
    text.addList("places", lists.places);
    text.addList("participants", lists.participants);
    text.addList("sources", lists.sources);
    text.addRecords("events", events, eventAt);
    text.addList("eras", lists.eras);
    text.addList("areas", lists.areas);
    text.addList("views", lists.views);
    ordered_json extra = ordered_json::object();
    putExtra(extra, lists.extra);
    text.addMembers(extra);
    return text.finish();
}

QByteArray jsonText(const CollectionParts &parts)
{
    QByteArray text;
    const auto sink = [&text](const QByteArray &bytes) {
        text += bytes;
        return true;
    };
    [[maybe_unused]] const bool isWhole =
        pourJson(parts, parts.events.size(), [&parts](std::size_t i) { return &parts.events[i]; }, sink);
    return text;
}

} // namespace araxes
