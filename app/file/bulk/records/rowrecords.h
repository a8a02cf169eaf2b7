// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a large table, or of features, made whole again from their records in the file.

#include "app/file/bulk/records/filerecords.h"
#include "app/file/bulk/records/rowsource.h"

namespace araxes {

class RowRecords : public FileRecords
{
public:
    RowRecords(std::shared_ptr<const BulkFile> file, std::shared_ptr<const RowSource> rows, RecordLists lists)
        : FileRecords(std::move(file), std::move(lists))
        , m_rows(std::move(rows))
    {}

    [[nodiscard]] Event event(int number) const override;
    [[nodiscard]] Source source(int event) const override;
    /// In a few steps for ids that are lines or rising numbers; else the file is searched for the id.
    [[nodiscard]] int eventWithId(const QString &id) const override;

private:
    [[nodiscard]] bool withRow(int event, const RowSource::Take &take) const;
    [[nodiscard]] Event eventOf(const TableRow &row, int number) const;
    [[nodiscard]] QString idOf(const TableRow &row, int event) const;
    [[nodiscard]] QString ownId(int event) const;
    [[nodiscard]] int lineOf(int event) const;
    [[nodiscard]] int whereOf(const Place &place, int event) const;
    [[nodiscard]] int eventOnLine(int line) const;
    [[nodiscard]] int eventNamedByLine(const QString &id, int line) const;
    [[nodiscard]] int repeatedEvent(const QString &id, int line, int nth) const;
    [[nodiscard]] int eventWithNumber(qlonglong number) const;

    std::shared_ptr<const RowSource> m_rows;
};

} // namespace araxes
