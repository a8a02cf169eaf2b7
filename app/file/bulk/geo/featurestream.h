// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// GeoJSON of any shape, read by the parser that knows how to say what is wrong with it, to compact events.

#include "app/file/bulk/bulkreading.h"
#include "app/file/bulk/geo/featurerows.h"
#include "app/file/json/jsonparser.h"

namespace araxes {

class JsonSource;

/// Ten times slower than pieces, and just as lean.
class FeatureStream : public JsonVisitor
{
public:
    FeatureStream(const JsonSource &source, const FeatureRows &features, BulkReading &reading, ProblemLog &log);

    bool isRecordList(const std::string &key, int) override { return key == "features"; }
    void beginRecord() override;
    bool takeMember(JsonValue &&member, const JsonDuplicates &) override;
    bool takeRecord(const std::string &list, JsonValue &&record, const JsonDuplicates &duplicates) override;
    /// Hands on what has been read; false when it surprises.
    [[nodiscard]] bool flush();

    [[nodiscard]] bool isCollection() const { return m_isCollection; }
    /// Reading has ended because ids could not be told apart.
    [[nodiscard]] bool isSurprised() const { return m_isSurprised; }

private:
    [[nodiscard]] bool add(const TableRow &row);

    const JsonSource &m_source;
    const FeatureRows &m_features;
    BulkReading &m_reading;
    ProblemLog &m_log;
    Piece m_piece;
    PlainRows m_rows;
    qint64 m_begin = 0;  ///< of the record at hand
    int m_firstLine = 0; ///< of the piece
    int m_records = 0;
    bool m_isCollection = false;
    bool m_isSurprised = false;
};

} // namespace araxes
