// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a large file of our own format made whole again from their records in it.

#include "app/file/bulk/own/ownlists.h"
#include "app/file/bulk/records/filerecords.h"
#include "app/file/bulk/rows/compactbuilder.h"

namespace araxes {

class OwnRecords : public FileRecords
{
public:
    OwnRecords(std::shared_ptr<const BulkFile> file, RecordLists found, OwnLists lists)
        : FileRecords(std::move(file), std::move(found.index))
        , m_ids(found.hasEscapedIds ? Ids::Escaped : Ids::AsTheyRead)
        , m_lists(std::move(lists))
    {}

    [[nodiscard]] Event event(int number) const override;
    /// All sources are listed.
    [[nodiscard]] Source source(int) const override { return {}; }
    [[nodiscard]] int eventWithId(const QString &id) const override { return eventBySearch(id, m_ids); }

private:
    Ids m_ids;
    OwnLists m_lists;
};

} // namespace araxes
