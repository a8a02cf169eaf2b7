// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The ids of one list of records, and what happens to records that have none or one that is taken.

#include "app/event/event.h"
#include "app/file/problemlog.h"

#include <QHash>

namespace araxes {

/// No record is lost for its id: one without an id, or with the id of an earlier record, is kept under a new one
/// ("place-3", "gulistan-2") that no record in the file has, with a note. References mean the first.
class RecordIds
{
public:
    /// The noun names the records: "place" gives "place-3".
    explicit RecordIds(QString noun)
        : m_noun(std::move(noun))
    {}

    /// The next record's id as in the file, empty when it has none. The number counts the file's records from 1.
    void add(const QString &id, int line, int number);
    /// How problems call a record: its id, or "place 3".
    [[nodiscard]] QString nameOf(const QString &id, int number) const;
    /// Gives new ids to those that need one. Call it once, when all records are added.
    void settle(ProblemLog &log);

    [[nodiscard]] const QString &noun() const { return m_noun; }
    [[nodiscard]] const QString &at(int index) const { return m_ids[index]; }
    /// The first record with this id, or kNone.
    [[nodiscard]] int indexOf(const QString &id) const;

private:
    struct First
    {
        int index = kNone;
        int line = 0;
    };
    struct Nameless
    {
        int index = kNone;
        int line = 0;
        int number = 0;
    };

    [[nodiscard]] QString freeId(const QString &base, int number);

    QString m_noun;
    QStringList m_ids;
    QHash<QString, First> m_firsts;
    QHash<QString, int> m_nextNumber; ///< so that many equal ids stay fast
    std::vector<Nameless> m_nameless;
};

} // namespace araxes
