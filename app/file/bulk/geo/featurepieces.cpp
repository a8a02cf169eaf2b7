// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurepieces.h"

#include "app/file/bulk/geo/featurewalk.h"
#include "app/file/bulk/rows/bytecount.h"

namespace araxes {

namespace {

constexpr int kSlowRow = 64;
constexpr int kBetweenBeats = 1024;

int linesIn(std::string_view text)
{
    return int(countOf('\n', text));
}

} // namespace

FeaturePieceReader::FeaturePieceReader(const FeatureRows &source, std::string pattern, ListLimits &limits)
    : m_source(source)
    , m_pattern(std::move(pattern))
    , m_rows(limits)
    , m_walk(std::make_unique<FeatureWalk>())
{}

FeaturePieceReader::~FeaturePieceReader() = default;

/// Behind the last comma that stands between two features, if these are written as the first two are.
std::size_t FeaturePieceReader::cut(std::string_view bytes) const
{
    const std::size_t found = m_pattern.empty() ? std::string_view::npos : bytes.rfind(m_pattern);
    return found == std::string_view::npos ? 0 : found + 1;
}

/// The parser is given the piece as a list, between brackets of ours.
PieceReading FeaturePieceReader::read(Piece &piece, const Pulse &pulse)
{
    using Outcome = PieceReading::Outcome;
    char *begin = piece.buffer.data() + Piece::kBefore;
    std::size_t size = piece.size;
    if (!piece.isLast && (size == 0 || begin[--size] != ',')) {
        return {Outcome::Surprised, 0};
    }
    begin[-1] = '[';
    begin[size] = ']';
    m_piece = &piece;
    m_counted = 0;
    m_isStopped = false;
    m_rows.begin(piece.batch);
    const bool isRead = readFeatures(size, pulse);
    piece.batch.lines += linesIn(piece.bytes().substr(m_counted));
    return m_isStopped ? PieceReading{Outcome::Stopped, 0}
           : isRead    ? PieceReading{Outcome::Read, piece.size}
                       : PieceReading{Outcome::Surprised, 0};
}

bool FeaturePieceReader::readFeatures(std::size_t size, const Pulse &pulse)
{
    const char *list = m_piece->buffer.data() + Piece::kBefore - 1;
    simdjson::ondemand::document document;
    simdjson::ondemand::array features;
    if (m_walk->parser().iterate(list, size + 2, m_piece->buffer.size()).get(document) != simdjson::SUCCESS ||
        document.get_array().get(features) != simdjson::SUCCESS) {
        return false;
    }
    int sinceBeat = 0;
    for (auto element : features) {
        simdjson::ondemand::value value;
        if (element.get(value) != simdjson::SUCCESS) {
            return false;
        }
        const char *begin = value.raw_json_token().data();
        const char *end = nullptr;
        if (!m_walk->walk(value) || document.current_location().get(end) != simdjson::SUCCESS) {
            return false;
        }
        const auto before = m_piece->batch.odd.size();
        if (!takeFeature({begin, std::size_t(end - begin)})) {
            return false;
        }
        sinceBeat += m_walk->feature().isPlain && m_piece->batch.odd.size() == before ? 1 : kSlowRow;
        if (sinceBeat > kBetweenBeats) {
            sinceBeat = 0;
            m_isStopped = !pulse();
            if (m_isStopped) {
                return false;
            }
        }
    }
    return document.at_end();
}

/// A cell that was put together stands in the file otherwise than it reads.
bool FeaturePieceReader::takeFeature(std::string_view bytes)
{
    RowBatch &batch = m_piece->batch;
    const std::string_view piece = m_piece->bytes();
    const auto offset = std::uint32_t(bytes.data() - piece.data());
    batch.lines += linesIn(piece.substr(m_counted, offset - m_counted));
    m_counted = offset;
    const std::size_t before = batch.rows.size();
    const PlainFeature &feature = m_walk->feature();
    bool isTaken = false;
    if (feature.isPlain) {
        const TableColumns &columns = m_walk->layouts().columns(feature.layout);
        batch.hasDates = batch.hasDates || columns.roles.hasDates();
        isTaken = m_rows.add(columns, feature.cells, feature.hasPoint ? &feature.point : nullptr, offset);
        const auto id = std::size_t(columns.roles.column(ColumnRole::Id));
        if (id < feature.cells.size()) {
            const char *cell = feature.cells[id].data();
            batch.hasEscapedIds = batch.hasEscapedIds || cell < piece.data() || cell >= piece.data() + piece.size();
        }
    }
    if (!isTaken && !takeSlowly(bytes, offset)) {
        return false;
    }
    if (batch.rows.size() > before) {
        batch.addLine(batch.lines, true);
    }
    ++batch.records;
    return true;
}

bool FeaturePieceReader::takeSlowly(std::string_view bytes, std::uint32_t offset)
{
    RowBatch &batch = m_piece->batch;
    ProblemLog log({});
    bool isRow = false;
    const int row = int(batch.rows.size());
    const bool isRead = m_source.read(bytes, {}, log, [&](const TableRow &table) {
        batch.hasDates = batch.hasDates || table.columns.roles.hasDates();
        isRow = m_rows.addRead(table, offset, log);
    });
    batch.hasEscapedIds = batch.hasEscapedIds || bytes.find('\\') != std::string_view::npos;
    if (!log.isEmpty()) {
        batch.odd.push_back(
            {offset, offset + std::uint32_t(bytes.size()), batch.records, isRow ? row : kNone, int(log.size())});
    }
    return isRead;
}

} // namespace araxes
