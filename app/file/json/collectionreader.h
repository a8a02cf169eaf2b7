// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a collection of the records of a file: ids, references, and what was wrong with them.

#include "app/event/collection.h"
#include "app/file/json/jsonevents.h"
#include "app/file/json/jsonparser.h"
#include "app/file/json/recordids.h"

#include <array>
#include <map>
#include <optional>

namespace araxes {

/// Every record of the file ends in the collection or in a problem that says why not.
/// A reference to an id that no record has is reported and dropped; with it goes the role or relation that is
/// nothing without it, while a claim stays. A category that is its own ancestor loses its parent.
/// A list of records that the file has twice is read as one.
class CollectionReader : public JsonVisitor
{
public:
    explicit CollectionReader(ProblemLog &log);

    bool isRecordList(const std::string &key, int line) override;
    bool takeRecord(const std::string &list, JsonValue &&record, const JsonDuplicates &duplicates) override;
    bool takeMember(JsonValue &&member, const JsonDuplicates &duplicates) override;

    /// What was read, once the file is at its end; none when it is not a collection, which the log then says.
    [[nodiscard]] std::optional<CollectionParts> finish();

private:
    enum List { Categories, Places, Participants, Sources, Events, Eras, Areas, Views, ListCount };

    void readRecord(List list, const JsonRecord &record);
    void reportDuplicates(const QString &record, const JsonDuplicates &duplicates);
    void readVersion(const JsonRecord &top);
    void readTop();
    void settleIds();
    void resolveParents();
    void resolveLinks();
    void resolve(const EventLink &link);
    void dropUnresolved();
    [[nodiscard]] bool isOwnAncestor(int category) const;

    ProblemLog &m_log;
    CollectionParts m_parts;
    JsonValue m_top; ///< the members of the file's object that are not records
    std::map<std::string, int> m_topLines;
    std::array<RecordIds, ListCount> m_ids; ///< those of eras, areas and views stay empty
    std::array<int, ListCount> m_seen{};    ///< records in the file
    std::vector<EventLink> m_links;
    struct ParentLink
    {
        int category = kNone;
        int line = 0;
        QString id;
    };
    std::vector<ParentLink> m_parents;
};

} // namespace araxes
