// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the records of a large file have in common, whatever its format.

#include "app/event/compactevents.h"
#include "app/file/bulk/bulkfile.h"
#include "app/file/bulk/records/recordlists.h"

namespace araxes {

/// An event whose record cannot be read any more has no id and no title; its text says why.
class FileRecords : public EventRecords
{
public:
    FileRecords(std::shared_ptr<const BulkFile> file, RecordLists lists)
        : m_file(std::move(file))
        , m_lists(std::move(lists))
    {}

    [[nodiscard]] const BulkFile &file() const { return *m_file; }
    [[nodiscard]] const RecordLists &lists() const { return m_lists; }

protected:
    /// Whether ids stand in the file as they read.
    enum class Ids { AsTheyRead, Escaped };

    [[nodiscard]] const RecordIndex &index() const { return m_lists.index; }
    /// The bytes of a record and of what stands before the next; nothing when they are lost or may be others by now.
    [[nodiscard]] std::optional<std::vector<char>> recordBytes(int event) const;
    [[nodiscard]] static Event lostEvent();
    /// The event with this id of its own, sought in the whole file.
    [[nodiscard]] int eventBySearch(const QString &id, Ids ids) const;

private:
    [[nodiscard]] int eventByAsking(const QString &id) const;

    std::shared_ptr<const BulkFile> m_file;
    RecordLists m_lists;
};

} // namespace araxes
