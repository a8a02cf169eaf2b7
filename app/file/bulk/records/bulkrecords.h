// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a large file made whole again from their records in it.

#include "app/event/compactevents.h"
#include "app/file/bulk/bulkfile.h"
#include "app/file/bulk/records/rowsource.h"
#include "app/file/bulk/rows/compactbuilder.h"

namespace araxes {

/// An event whose record cannot be read any more has no id and no title; its text says why.
class BulkRecords : public EventRecords
{
public:
    BulkRecords(std::shared_ptr<const BulkFile> file, std::shared_ptr<const RowSource> rows, RecordLists lists)
        : m_file(std::move(file))
        , m_rows(std::move(rows))
        , m_lists(std::move(lists))
    {}

    [[nodiscard]] Event event(int index) const override;
    [[nodiscard]] Source source(int index) const override;
    /// In a few steps for ids that are lines or rising numbers; else the file is searched for the id.
    [[nodiscard]] int eventWithId(const QString &id) const override;

private:
    [[nodiscard]] bool withRow(int index, const RowSource::Take &take) const;
    [[nodiscard]] Event eventOf(const TableRow &row, int index) const;
    [[nodiscard]] QString idOf(const TableRow &row, int index) const;
    [[nodiscard]] QString ownId(int index) const;
    [[nodiscard]] int lineOf(int index) const;
    [[nodiscard]] int whereOf(const Place &place, int index) const;
    [[nodiscard]] int eventOnLine(int line) const;
    [[nodiscard]] int eventNamedByLine(const QString &id, int line) const;
    [[nodiscard]] int repeatedEvent(const QString &id, int line, int nth) const;
    [[nodiscard]] int eventWithNumber(qlonglong number) const;
    [[nodiscard]] int eventBySearch(const QString &id, const std::string &bytes) const;
    [[nodiscard]] int eventByAsking(const QString &id) const;

    std::shared_ptr<const BulkFile> m_file;
    std::shared_ptr<const RowSource> m_rows;
    RecordLists m_lists;
};

} // namespace araxes
