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
    m_end.assign(1, end);
}

bool RecordIndex::isSound(std::int64_t fileSize) const
{
    if (m_offsets.empty()) {
        return m_pieces.empty() && m_lines.empty() && m_end.empty();
    }
    if (m_pieces.empty() || m_pieces.front().first != 0 || m_end.size() != 1 || m_end.front() > fileSize ||
        m_offsets.back() > m_end.front() || !std::is_sorted(m_offsets.begin(), m_offsets.end())) {
        return false;
    }
    std::size_t lines = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const int next = i + 1 < m_pieces.size() ? m_pieces[i + 1].first : size();
        if (next <= m_pieces[i].first || next > size() || m_pieces[i].lines != lines) {
            return false;
        }
        lines += std::size_t(next - m_pieces[i].first - 1) / RowBatch::kRowsBetweenLines + 1;
    }
    return lines == m_lines.size();
}

std::uint32_t RecordIndex::end(int record) const
{
    return record + 1 < size() ? begin(record + 1) : m_end.front();
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
