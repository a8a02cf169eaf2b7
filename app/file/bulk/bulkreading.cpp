// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkreading.h"

#include "app/file/bulk/records/rowrecords.h"
#include "app/file/bulk/rows/rowsound.h"
#include "app/file/table/csvtable.h"
#include "app/file/table/tablerows.h"

namespace araxes {

using namespace Qt::StringLiterals;

Assembly::Outcome BulkReading::read(const Stretch &stretch, const BulkOptions &options, const MakePieceReader &make,
                                    const Progress &progress)
{
    m_line = stretch.line;
    m_parts = Parts(options.takePart);
    if (options.known) {
        const bool isUsable = isSound(options.known->events, listSizes(*options.known));
        const auto known = isUsable ? Assembly::Outcome::Done : Assembly::Outcome::Unreadable;
        m_builder.adopt(std::move(*options.known));
        fail(known);
        return known;
    }
    const auto take = [this](Piece &piece, std::size_t size, const Pulse &pulse) {
        return this->take(piece, size, pulse);
    };
    Assembly assembly(*m_file, options, take, progress);
    const Assembly::Outcome outcome = assembly.run(stretch.begin, stretch.end, make);
    fail(outcome);
    return outcome;
}

bool BulkReading::take(Piece &piece, std::size_t size, const Pulse &pulse)
{
    const int first = m_builder.size();
    m_builder.append(piece.batch, {std::uint32_t(piece.offset), std::uint32_t(piece.offset + qint64(size)), m_line});
    if (m_builder.isUnsure()) {
        return false;
    }
    tell(piece, first, pulse);
    m_openQuote = piece.batch.openQuote >= 0 ? m_line + piece.batch.openQuote : m_openQuote;
    m_line += piece.batch.lines;
    m_records += piece.batch.records;
    m_hasDates = m_hasDates || piece.batch.hasDates;
    m_parts.offer(m_builder);
    return true;
}

bool BulkReading::takeAt(Piece &piece, std::size_t size, int line)
{
    m_line = line;
    return take(piece, size, {});
}

/// Reads the records again that have something to tell, now that it is known which of the file they are.
void BulkReading::tell(const Piece &piece, int firstEvent, const Pulse &pulse)
{
    constexpr int kBetweenBeats = 64;
    std::size_t counted = 0;
    int line = m_line;
    int told = 0;
    for (const OddRecord &odd : piece.batch.odd) {
        if (++told % kBetweenBeats == 0 && pulse && !pulse()) {
            return;
        }
        if (m_log.isFull()) {
            m_log.count(odd.problems);
            continue;
        }
        line += m_rows->linesIn(piece.bytes().substr(counted, odd.offset - counted));
        counted = odd.offset;
        const int event = odd.row == kNone ? kNone : firstEvent + odd.row;
        tellRecord(piece.bytes().substr(odd.offset, odd.end - odd.offset), {line, m_records + odd.number + 1}, event);
    }
}

void BulkReading::tellRecord(std::string_view bytes, const RecordPlace &place, int event)
{
    m_rows->read(bytes, place, m_log, [&](const TableRow &row) {
        if (event != kNone) {
            tellRow(row, event);
        }
    });
}

void BulkReading::tellRow(const TableRow &row, int event)
{
    const QString own = row.cell(ColumnRole::Id);
    const int nth = m_builder.lists().nth(event);
    const QString id = nth > 1 ? idOfRepetition(own, row.line, nth) : own.isEmpty() ? idOfLine(row.line) : own;
    [[maybe_unused]] const RowReading told = readRow(row, id, m_log);
}

void BulkReading::fail(Assembly::Outcome outcome)
{
    if (outcome == Assembly::Outcome::NotUtf8) {
        failNotUtf8(m_log, m_line);
    } else if (outcome == Assembly::Outcome::Unreadable) {
        m_log.fail(m_line, u"the file could not be read to its end"_s, u"Check the disk or the connection to it"_s);
    } else if (outcome == Assembly::Outcome::TooLong) {
        m_log.fail(m_line, u"the record that begins here is longer than the 256 MiB that are read"_s,
                   u"Look for a quotation mark that is never closed"_s);
    } else if (outcome == Assembly::Outcome::Done && !m_file->isUnchanged()) {
        m_log.fail(0, u"the file has changed while it was read"_s, u"Open it again"_s);
    } else if (outcome == Assembly::Outcome::Done && m_openQuote > 0) {
        noteOpenQuote(m_log, m_openQuote);
    }
}

BulkResult BulkReading::finish(const QString &path)
{
    BulkResult result;
    if (!m_log.hasFailed()) {
        result.events = m_builder.finish(m_log);
        result.events.records = std::make_shared<const RowRecords>(m_file, m_rows, m_builder.takeLists());
        result.parts.title = TableRows::titleOf(path);
    }
    result.problems = m_log.problems();
    return result;
}

} // namespace araxes
