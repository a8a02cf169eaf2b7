// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurepieces.h"

namespace araxes {

bool FeaturePieceReader::take(std::string_view bytes, std::uint32_t offset, Piece &piece)
{
    if (takePlain(offset, piece)) {
        return true;
    }
    beSlow();
    return takeSlowly(bytes, offset, piece.batch);
}

bool FeaturePieceReader::takePlain(std::uint32_t offset, Piece &piece)
{
    const PlainFeature &feature = m_walk.feature();
    if (!feature.isPlain) {
        return false;
    }
    RowBatch &batch = piece.batch;
    const TableColumns &columns = m_walk.layouts().columns(feature.layout);
    batch.hasDates = batch.hasDates || columns.roles.hasDates();
    const auto id = std::size_t(columns.roles.column(ColumnRole::Id));
    if (id < feature.cells.size()) {
        batch.hasEscapedIds = batch.hasEscapedIds || !piece.holds(feature.cells[id]);
    }
    return m_rows.add(columns, feature.cells, feature.hasPoint ? &feature.point : nullptr, offset);
}

bool FeaturePieceReader::takeSlowly(std::string_view bytes, std::uint32_t offset, RowBatch &batch)
{
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
