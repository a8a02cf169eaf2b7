// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/json/listpieces.h"

#include "app/file/bulk/rows/bytecount.h"

namespace araxes {

namespace {

constexpr int kBetweenBeats = 1024;

int linesIn(std::string_view text)
{
    return int(countOf('\n', text));
}

} // namespace

/// Behind the last comma that stands between two records, if these are written as the first two are.
std::size_t ListPieceReader::cut(std::string_view bytes) const
{
    const std::size_t found = m_pattern.empty() ? std::string_view::npos : bytes.rfind(m_pattern);
    return found == std::string_view::npos ? 0 : found + 1;
}

/// The parser is given the piece as a list, between brackets of ours.
PieceReading ListPieceReader::read(Piece &piece, const Pulse &pulse)
{
    using Outcome = PieceReading::Outcome;
    char *text = piece.buffer.data() + Piece::kBefore;
    std::size_t size = piece.size;
    if (!piece.isLast) {
        if (size == 0 || text[size - 1] != ',') {
            return {Outcome::Surprised, 0};
        }
        --size;
    }
    text[-1] = '[';
    text[size] = ']';
    m_counted = 0;
    m_isStopped = false;
    begin(piece.batch);
    const bool isRead = readRecords(piece, size, pulse);
    piece.batch.lines += linesIn(piece.bytes().substr(m_counted));
    return m_isStopped ? PieceReading{Outcome::Stopped, 0}
           : isRead    ? PieceReading{Outcome::Read, piece.size}
                       : PieceReading{Outcome::Surprised, 0};
}

bool ListPieceReader::readRecords(Piece &piece, std::size_t size, const Pulse &pulse)
{
    const char *list = piece.buffer.data() + Piece::kBefore - 1;
    simdjson::ondemand::document document;
    simdjson::ondemand::array records;
    if (parser().iterate(list, size + 2, piece.buffer.size()).get(document) != simdjson::SUCCESS ||
        document.get_array().get(records) != simdjson::SUCCESS) {
        return false;
    }
    for (auto element : records) {
        simdjson::ondemand::value value;
        if (element.get(value) != simdjson::SUCCESS) {
            return false;
        }
        const char *recordBegin = value.raw_json_token().data();
        const char *recordEnd = nullptr;
        if (!walk(value) || document.current_location().get(recordEnd) != simdjson::SUCCESS ||
            !takeRecord({recordBegin, std::size_t(recordEnd - recordBegin)}, piece)) {
            return false;
        }
        if (++m_sinceBeat > kBetweenBeats) {
            m_sinceBeat = 0;
            m_isStopped = !pulse();
            if (m_isStopped) {
                return false;
            }
        }
    }
    return document.at_end();
}

bool ListPieceReader::takeRecord(std::string_view bytes, Piece &piece)
{
    RowBatch &batch = piece.batch;
    const std::string_view whole = piece.bytes();
    const auto offset = std::uint32_t(bytes.data() - whole.data());
    batch.lines += linesIn(whole.substr(m_counted, offset - m_counted));
    m_counted = offset;
    const std::size_t before = batch.rows.size();
    if (!take(bytes, offset, piece)) {
        return false;
    }
    if (batch.rows.size() > before) {
        batch.addLine(batch.lines, true);
    }
    ++batch.records;
    return true;
}

} // namespace araxes
