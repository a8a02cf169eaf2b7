// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One reading of a large file: its pieces become compact events, and what is wrong with them becomes problems.

#include "app/file/bulk/assembly.h"
#include "app/file/bulk/records/rowsource.h"
#include "app/file/bulk/rows/parts.h"

namespace araxes {

class BulkReading
{
public:
    /// Where in the file the records begin and end.
    struct Stretch
    {
        qint64 begin = 0;
        qint64 end = 0;
        int line = 1; ///< on which it begins
    };

    BulkReading(std::shared_ptr<const BulkFile> file, std::shared_ptr<const RowSource> rows, SeenIds::Memory memory,
                ProblemLog &log)
        : m_file(std::move(file))
        , m_rows(std::move(rows))
        , m_builder(memory, m_limits, m_file->size())
        , m_log(log)
    {}

    /// For the readers of pieces.
    [[nodiscard]] ListLimits &limits() { return m_limits; }
    /// Reads all of the stretch, unless the outcome is another than Done. What ended it is in the log, except Surprised
    /// and Cancelled.
    [[nodiscard]] Assembly::Outcome read(const Stretch &stretch, const BulkOptions &options,
                                         const MakePieceReader &make, const Progress &progress);
    /// Takes a piece that was read otherwise, and that begins on this line; false when ids cannot be told apart.
    [[nodiscard]] bool takeAt(Piece &piece, std::size_t size, int line);
    /// Tells what is wrong with the last event, of which this is the row.
    void tellRow(const TableRow &row) { tellRow(row, m_builder.size() - 1); }

    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] bool hasDates() const { return m_hasDates; }
    /// Ids cannot be told apart by SeenIds::Memory::OfTexts.
    [[nodiscard]] bool isUnsure() const { return m_builder.isUnsure(); }
    /// What came of it; call it once.
    [[nodiscard]] BulkResult finish(const QString &path);

private:
    [[nodiscard]] bool take(Piece &piece, std::size_t size, const Pulse &pulse);
    void tell(const Piece &piece, int firstEvent, const Pulse &pulse);
    void tellRow(const TableRow &row, int event);
    void tellRecord(std::string_view bytes, const RecordPlace &place, int event);
    void fail(Assembly::Outcome outcome);
    std::shared_ptr<const BulkFile> m_file;
    std::shared_ptr<const RowSource> m_rows;
    ListLimits m_limits;
    CompactBuilder m_builder;
    ProblemLog &m_log;
    int m_line = 1;
    Parts m_parts{{}};
    int m_records = 0;
    int m_openQuote = 0; ///< line; 0: none
    bool m_hasDates = false;
};

} // namespace araxes
