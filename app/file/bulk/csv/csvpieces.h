// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a large table, and its rows one by one.

#include "app/file/bulk/piece.h"
#include "app/file/bulk/records/rowsource.h"
#include "app/file/bulk/rows/plainrows.h"
#include "app/file/table/csvrecords.h"

namespace araxes {

/// What is the same for all records of a table.
struct CsvShape
{
    TableColumns columns;
    char separator = ',';
};

class CsvPieceReader : public PieceReader
{
public:
    /// Whether a batch gets the line of every row.
    enum class Lines { OfSome, OfAll };
    CsvPieceReader(const CsvShape &shape, ListLimits &limits, Lines lines)
        : m_shape(shape)
        , m_limits(limits)
        , m_lines(lines)
    {}

    [[nodiscard]] std::size_t cut(std::string_view bytes) const override;
    [[nodiscard]] PieceReading read(Piece &piece, const Pulse &pulse) override;

private:
    void takeRecord(const CsvRecords &records, const Piece &piece, RowBatch &batch);

    const CsvShape &m_shape;
    ListLimits &m_limits;
    Lines m_lines;
    PlainRows m_rows{m_limits};
    int m_sinceBeat = 0;
};

/// The rows of a table, read again one by one.
class CsvRows : public RowSource
{
public:
    explicit CsvRows(CsvShape shape)
        : m_shape(std::move(shape))
    {}

    [[nodiscard]] const CsvShape &shape() const { return m_shape; }
    bool read(std::string_view bytes, const RecordPlace &place, ProblemLog &log, const Take &take) const override;
    [[nodiscard]] int linesIn(std::string_view bytes) const override;

private:
    CsvShape m_shape;
};

} // namespace araxes
