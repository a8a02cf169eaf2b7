// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/csv/csvpieces.h"

#include "app/file/bulk/rows/bytecount.h"
#include "app/file/table/csvtable.h"

#include <simdjson.h>

namespace araxes {

namespace {

/// A row that is read slowly takes as long as so many others.
constexpr int kSlowRow = 64;
constexpr int kBetweenBeats = 4096;

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

/// A record whose end is not in sight: it goes on behind the piece.
bool isUnended(const CsvRecords &records, std::string_view bytes)
{
    const bool isAtEnd = records.position() == qint64(bytes.size());
    return records.isQuoteOpen() || (isAtEnd && bytes.back() != '\n' && bytes.back() != '\r');
}

} // namespace

/// Behind the last line that ends outside of quotation marks, if all of these come in pairs.
std::size_t CsvPieceReader::cut(std::string_view bytes) const
{
    auto before = countOf('"', bytes);
    std::size_t end = bytes.size();
    std::size_t lineEnd = bytes.rfind('\n');
    const std::size_t last = lineEnd;
    while (lineEnd != std::string_view::npos && lineEnd > 0) {
        before -= countOf('"', bytes.substr(lineEnd, end - lineEnd));
        if (before % 2 == 0) {
            return lineEnd + 1;
        }
        end = lineEnd;
        lineEnd = bytes.rfind('\n', lineEnd - 1);
    }
    if (last != std::string_view::npos) {
        return last + 1;
    }
    const std::size_t lone = bytes.substr(0, bytes.size() - 1).rfind('\r');
    return lone == std::string_view::npos ? 0 : lone + 1;
}

PieceReading CsvPieceReader::read(Piece &piece, const Pulse &pulse)
{
    using Outcome = PieceReading::Outcome;
    const std::string_view bytes = piece.bytes();
    RowBatch &batch = piece.batch;
    const bool isValid = simdjson::validate_utf8(bytes.data(), bytes.size());
    CsvRecords records(viewOf(bytes), m_shape.separator, CsvRecords::Begin::WithinFile);
    m_rows.begin(batch);
    while (records.next()) {
        batch.lines = records.line() - 1;
        if (!piece.isLast && isUnended(records, bytes)) {
            return {Outcome::Read, records.begin()};
        }
        if (!isValid && !isUtf8(records.fields())) {
            return {Outcome::NotUtf8, records.begin()};
        }
        takeRecord(records, piece, batch);
        if (++m_sinceBeat > kBetweenBeats) {
            m_sinceBeat = 0;
            if (!pulse()) {
                return {Outcome::Stopped, 0};
            }
        }
    }
    batch.openQuote = records.isQuoteOpen() ? batch.lines : -1;
    batch.lines = records.nextLine() - 1;
    return {Outcome::Read, bytes.size()};
}

void CsvPieceReader::takeRecord(const CsvRecords &records, const Piece &piece, RowBatch &batch)
{
    const auto begin = std::uint32_t(records.begin());
    const std::size_t before = batch.rows.size();
    if (!m_rows.add(m_shape.columns, records.fields(), nullptr, begin)) {
        ProblemLog log({});
        const bool isRow = m_rows.addRead({m_shape.columns, textsOf(records.fields()), 0, {}, {}}, begin, log);
        if (!log.isEmpty()) {
            batch.odd.push_back({begin, std::uint32_t(records.position()), batch.records, isRow ? int(before) : kNone,
                                 int(log.size())});
        }
        m_sinceBeat += kSlowRow;
    }
    const auto id = std::size_t(m_shape.columns.roles.column(ColumnRole::Id));
    if (id < records.fields().size() && !piece.holds(records.fields()[id])) {
        batch.hasEscapedIds = true;
    }
    if (batch.rows.size() > before) {
        batch.addLine(records.line() - 1, m_lines == Lines::OfAll);
    }
    ++batch.records;
}

bool CsvRows::read(std::string_view bytes, const RecordPlace &place, ProblemLog &, const Take &take) const
{
    CsvRecords records(viewOf(bytes), m_shape.separator, CsvRecords::Begin::WithinFile);
    if (!records.next() || !isUtf8(records.fields())) {
        return false;
    }
    take({m_shape.columns, textsOf(records.fields()), place.line, {}, {}});
    return true;
}

int CsvRows::linesIn(std::string_view bytes) const
{
    CsvRecords records(viewOf(bytes), m_shape.separator, CsvRecords::Begin::WithinFile);
    while (records.next()) {
    }
    return records.nextLine() - 1;
}

} // namespace araxes
