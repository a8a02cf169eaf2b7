// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/recordindex.h"

#include "app/file/bulk/rows/rowbatch.h"

#include <algorithm>

namespace araxes {

void RecordIndex::append(const RowBatch &batch, std::uint32_t offset, int line, std::uint32_t end)
{
    if (batch.rows.empty()) {
        return;
    }
    m_pieces.push_back({size(), m_lines.size()});
    for (const BatchRow &row : batch.rows) {
        m_offsets.push_back(offset + row.offset);
    }
    for (const std::uint32_t lines : batch.rowLines) {
        m_lines.push_back(line + int(lines));
    }
    m_end = end;
}

std::uint32_t RecordIndex::end(int record) const
{
    return record + 1 < size() ? begin(record + 1) : m_end;
}

LineMark RecordIndex::lineMark(int record) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), record,
                                        [](int wanted, const Piece &piece) { return wanted < piece.first; });
    const Piece &piece = *(after - 1);
    const int step = (record - piece.first) / RowBatch::kRowsBetweenLines;
    return {begin(piece.first + step * RowBatch::kRowsBetweenLines), m_lines[piece.lines + std::size_t(step)]};
}

int RecordIndex::recordAt(std::uint32_t offset) const
{
    return int(std::upper_bound(m_offsets.begin(), m_offsets.end(), offset) - m_offsets.begin()) - 1;
}

} // namespace araxes
