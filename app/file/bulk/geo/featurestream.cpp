// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurestream.h"

#include "app/file/geo/featurecells.h"
#include "app/file/json/jsonsource.h"

namespace araxes {

namespace {

constexpr std::size_t kRowsOfPiece = 1024;

} // namespace

FeatureStream::FeatureStream(const JsonSource &source, const FeatureRows &features, BulkReading &reading,
                             ProblemLog &log)
    : m_source(source)
    , m_features(features)
    , m_reading(reading)
    , m_log(log)
    , m_rows(reading.limits())
{
    m_rows.begin(m_piece.batch);
}

void FeatureStream::beginRecord()
{
    m_begin = m_source.position() - 1;
}

bool FeatureStream::takeMember(JsonValue &&member, const JsonDuplicates &)
{
    m_isCollection = m_isCollection || (member.key == "type" && member.text == "FeatureCollection");
    return true;
}

bool FeatureStream::takeRecord(const std::string &, JsonValue &&record, const JsonDuplicates &)
{
    auto feature = featureCells(record, ++m_records, m_log);
    ++m_piece.batch.records;
    if (!feature) {
        return true;
    }
    const auto columns = m_features.columnsOf(feature->names);
    m_piece.batch.hasDates = m_piece.batch.hasDates || columns->roles.hasDates();
    return add({*columns, std::move(feature->cells), record.line, std::move(feature->place), std::move(feature->more)});
}

bool FeatureStream::add(const TableRow &row)
{
    RowBatch &batch = m_piece.batch;
    if (batch.rows.empty()) {
        m_piece.offset = m_begin;
        m_firstLine = row.line;
    }
    ProblemLog log({});
    if (!m_rows.addRead(row, std::uint32_t(m_begin - m_piece.offset), log)) {
        return true;
    }
    batch.addLine(row.line - m_firstLine, true);
    batch.hasEscapedIds = true; // how it is written is not known here
    if (log.isEmpty() && batch.rows.size() < kRowsOfPiece) {
        return true;
    }
    if (!flush()) {
        return false;
    }
    if (!log.isEmpty()) {
        m_reading.tellRow(row);
    }
    return true;
}

bool FeatureStream::flush()
{
    const qint64 end = m_source.position();
    m_piece.size = std::size_t(end - m_piece.offset);
    m_isSurprised = !m_reading.takeAt(m_piece, m_piece.size, m_firstLine);
    m_piece.batch.clear();
    m_rows.begin(m_piece.batch);
    return !m_isSurprised;
}

} // namespace araxes
