// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a large file of our own format made whole again from their records in it.

#include "app/file/bulk/own/ownlists.h"
#include "app/file/bulk/records/filerecords.h"

namespace araxes {

class OwnRecords : public FileRecords
{
public:
    OwnRecords(std::shared_ptr<const BulkFile> file, RecordLists found, OwnLists lists)
        : FileRecords(std::move(file), std::move(found))
        , m_named(std::move(lists))
    {}

    [[nodiscard]] Event event(int number) const override;
    /// All sources are listed.
    [[nodiscard]] Source source(int) const override { return {}; }
    [[nodiscard]] int eventWithId(const QString &id) const override
    {
        return eventBySearch(id, lists().hasEscapedIds ? Ids::Escaped : Ids::AsTheyRead);
    }

private:
    OwnLists m_named;
};

} // namespace araxes
