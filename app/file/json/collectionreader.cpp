// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/collectionreader.h"

#include "app/file/json/jsonkept.h"
#include "app/file/json/jsonlists.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCategories = 5'000; // the columns hold them in 16 bits
constexpr int kMostRecords = 2'000'000;
/// The version of the format that this program writes.
constexpr int kVersion = 1;

/// The lists of records are the last names of the collection's members, in the order of List.
members::Names listNames()
{
    return members::Names(members::kCollection).last(8);
}

template <typename Record>
void keep(std::vector<Record> &all, std::optional<Record> record)
{
    if (record) {
        all.push_back(std::move(*record));
    }
}

} // namespace

CollectionReader::CollectionReader(ProblemLog &log)
    : m_log(log)
    , m_ids{RecordIds(u"category"_s), RecordIds(u"place"_s), RecordIds(u"participant"_s), RecordIds(u"source"_s),
            RecordIds(u"event"_s),    RecordIds(u"era"_s),   RecordIds(u"area"_s),        RecordIds(u"view"_s)}
{
    m_top.kind = JsonValue::Kind::Object;
    m_top.line = 1;
}

bool CollectionReader::isRecordList(const std::string &key, int line)
{
    const auto names = listNames();
    const bool isList = std::find(names.begin(), names.end(), key) != names.end();
    const auto [known, isNew] = m_topLines.try_emplace(key, line);
    if (!isNew && isList) {
        m_log.note(line, {}, exactText(key), u"line %1 has this list as well; both are read"_s.arg(known->second),
                   u"Join the two"_s);
    } else if (!isNew) {
        reportDuplicates({}, {{key, known->second, line}});
    }
    return isList;
}

void CollectionReader::reportDuplicates(const QString &record, const JsonDuplicates &duplicates)
{
    for (const JsonDuplicate &duplicate : duplicates) {
        m_log.skip(duplicate.lastLine, record, exactText(duplicate.key).left(40),
                   u"the member is there twice, on lines %1 and %2; the last one counts"_s.arg(duplicate.firstLine)
                       .arg(duplicate.lastLine),
                   u"Remove one of them"_s);
    }
}

bool CollectionReader::takeMember(JsonValue &&member, const JsonDuplicates &duplicates)
{
    if (member.key == "format" && member.text != "araxes") {
        m_log.fail(member.line, u"this is not an Araxes collection: \"format\" is %1"_s.arg(described(member)),
                   u"Choose a file whose \"format\" is \"araxes\""_s);
        return false;
    }
    reportDuplicates(exactText(member.key), duplicates);
    if (m_top.items.size() >= kMostEntries) {
        m_log.skip(member.line, {}, exactText(member.key).left(40),
                   u"the collection has more members than the %1 that are kept"_s.arg(kMostEntries), u"Remove some"_s);
        return true;
    }
    std::erase_if(m_top.items, [&member](const JsonValue &item) { return item.key == member.key; });
    m_top.items.push_back(std::move(member));
    return true;
}

bool CollectionReader::takeRecord(const std::string &name, JsonValue &&record, const JsonDuplicates &duplicates)
{
    const auto names = listNames();
    const auto list = static_cast<List>(std::find(names.begin(), names.end(), name) - names.begin());
    const int number = ++m_seen[list];
    const QString numbered = m_ids[list].nameOf({}, number);
    if (record.kind != JsonValue::Kind::Object) {
        m_log.skip(record.line, numbered, {}, u"there is %1 where an object is expected"_s.arg(described(record)),
                   u"Put its members in curly brackets"_s);
        return true;
    }
    if (number > (list == Categories ? kMostCategories : kMostRecords)) {
        m_log.skip(record.line, numbered, {}, u"there are more records of this kind than can be read"_s,
                   u"Divide the collection into several files"_s);
        return true;
    }
    const bool hasId = list < Eras;
    const QString id = hasId ? JsonRecord(record, m_log, numbered).text("id") : QString();
    const QString noun = m_ids[list].nameOf(id, number);
    reportDuplicates(noun, duplicates);
    if (hasId) {
        m_ids[list].add(id, record.line, number);
    }
    readRecord(list, JsonRecord(record, m_log, noun));
    return true;
}

void CollectionReader::readRecord(List list, const JsonRecord &record)
{
    switch (list) {
    case Categories:
        m_parts.categories.push_back(readCategory(record));
        if (const QString parent = record.text("parent"); !parent.isEmpty()) {
            m_parents.push_back({static_cast<int>(m_parts.categories.size()) - 1, record.find("parent")->line, parent});
        }
        break;
    case Places:
        m_parts.places.push_back(readPlace(record));
        break;
    case Participants:
        m_parts.participants.push_back(readParticipant(record));
        break;
    case Sources:
        m_parts.sources.push_back(readSource(record));
        break;
    case Events:
        m_parts.events.push_back(readEvent(record, static_cast<int>(m_parts.events.size()), m_links));
        break;
    case Eras:
        keep(m_parts.eras, readEra(record));
        break;
    case Areas:
        keep(m_parts.areas, readArea(record));
        break;
    case Views:
        keep(m_parts.views, readView(record));
        break;
    case ListCount:
        break;
    }
}

std::optional<CollectionParts> CollectionReader::finish()
{
    if (m_top.member("format") == nullptr) {
        m_log.fail(1, u"this is not an Araxes collection: it does not say \"format\": \"araxes\""_s,
                   u"Choose another file, or add that member at its beginning"_s);
        return {};
    }
    readTop();
    settleIds();
    resolveParents();
    resolveLinks();
    return std::move(m_parts);
}

void CollectionReader::readTop()
{
    const JsonRecord top(m_top, m_log, {});
    readVersion(top);
    m_parts.title = top.texts("title");
    m_parts.description = top.texts("description", kLongestText);
    m_parts.licence = top.text("licence");
    m_parts.attribution = top.text("attribution");
    m_parts.extra = top.extra(members::kCollection);
    for (const std::string_view name : listNames()) {
        if (const JsonValue *value = top.find(name)) { // lists came record by record: this is none
            top.skip(*value, top.pathOf(name),
                     u"there is %1 where a list of records is expected"_s.arg(described(*value)),
                     u"Put the records in square brackets"_s);
        }
    }
}

void CollectionReader::readVersion(const JsonRecord &top)
{
    const auto version = top.number("version", 1, 1e9);
    if (version && *version > kVersion) {
        const JsonValue &value = *top.find("version");
        top.note(
            value, u"version"_s,
            u"the file is in version %1 of the format, newer than this program's %2; what it does not know is kept"_s
                .arg(exactText(value.text))
                .arg(kVersion),
            u"Update Araxes to see all of it; saving here writes version %1"_s.arg(kVersion));
    }
}

void CollectionReader::settleIds()
{
    for (RecordIds &ids : m_ids) {
        ids.settle(m_log);
    }
    const auto assign = [](auto &records, const RecordIds &ids) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].id = ids.at(static_cast<int>(i));
        }
    };
    assign(m_parts.categories, m_ids[Categories]);
    assign(m_parts.places, m_ids[Places]);
    assign(m_parts.participants, m_ids[Participants]);
    assign(m_parts.sources, m_ids[Sources]);
    assign(m_parts.events, m_ids[Events]);
}

bool CollectionReader::isOwnAncestor(int category) const
{
    int ancestor = category;
    for (std::size_t step = 0; step < m_parts.categories.size(); ++step) {
        ancestor = m_parts.categories[std::size_t(ancestor)].parent;
        if (ancestor == kNone || ancestor == category) {
            return ancestor == category;
        }
    }
    return false;
}

void CollectionReader::resolveParents()
{
    for (const ParentLink &link : m_parents) {
        Category &category = m_parts.categories[std::size_t(link.category)];
        category.parent = m_ids[Categories].indexOf(link.id);
        if (category.parent == kNone) {
            m_log.skip(link.line, category.id, u"parent"_s,
                       u"there is no category %1"_s.arg(inQuotes(link.id.toStdString())),
                       u"Add it to \"categories\" or correct the id"_s);
        } else if (isOwnAncestor(link.category)) {
            category.parent = kNone;
            m_log.skip(link.line, category.id, u"parent"_s,
                       u"with the parent %1 the category would be above itself"_s.arg(inQuotes(link.id.toStdString())),
                       u"Choose a parent that is not below it"_s);
        }
    }
}

void CollectionReader::resolveLinks()
{
    for (const EventLink &link : m_links) {
        resolve(link);
    }
    dropUnresolved();
}

void CollectionReader::resolve(const EventLink &link)
{
    constexpr List kTargets[] = {Places, Categories, Participants, Sources, Places, Events};
    Event &event = m_parts.events[std::size_t(link.event)];
    const List list = kTargets[static_cast<int>(link.kind)];
    const int target = m_ids[list].indexOf(link.id);
    if (target == kNone) {
        m_log.skip(link.line, event.id, link.field,
                   u"there is no %1 %2"_s.arg(m_ids[list].noun(), inQuotes(link.id.toStdString())),
                   u"Add it to the file or correct the id"_s);
        return;
    }
    const auto item = static_cast<std::size_t>(link.item);
    switch (link.kind) {
    case EventLink::Kind::Place:
        event.where.push_back(target);
        break;
    case EventLink::Kind::Category:
        event.category = target;
        break;
    case EventLink::Kind::Participant:
        event.who[item].participant = target;
        break;
    case EventLink::Kind::ClaimSource:
        event.claims[item].source = target;
        break;
    case EventLink::Kind::ClaimPlace:
        event.claims[item].where.push_back(target);
        break;
    case EventLink::Kind::Event:
        event.relations[item].event = target;
        break;
    }
}

void CollectionReader::dropUnresolved()
{
    for (Event &event : m_parts.events) {
        std::erase_if(event.who, [](const Role &role) { return role.participant == kNone; });
        std::erase_if(event.relations, [](const Relation &relation) { return relation.event == kNone; });
    }
}

} // namespace araxes
