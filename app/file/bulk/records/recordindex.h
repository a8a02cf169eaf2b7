// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where in a file the record of each event stands: four bytes an event.

#include <cstdint>
#include <vector>

namespace araxes {

struct RowBatch;

/// A place from which lines can be counted.
struct LineMark
{
    std::uint32_t offset = 0;
    int line = 1;
};

class RecordIndex
{
public:
    /// Files are smaller than this, so that an offset fits.
    static constexpr std::int64_t kLargestFile = (std::int64_t{1} << 32) - 1;

    void reserve(std::size_t records) { m_offsets.reserve(records); }
    /// The rows of a piece that begins there.
    void append(const RowBatch &batch, std::uint32_t offset, int line, std::uint32_t end);

    [[nodiscard]] int size() const { return static_cast<int>(m_offsets.size()); }
    [[nodiscard]] std::uint32_t begin(int record) const { return m_offsets[std::size_t(record)]; }
    /// The end of the record and of what stands before the next one.
    [[nodiscard]] std::uint32_t end(int record) const;
    /// At the record or not far before it.
    [[nodiscard]] LineMark lineMark(int record) const;
    /// The last record that begins there or before; -1 when there is none.
    [[nodiscard]] int recordAt(std::uint32_t offset) const;
    /// Hands its arrays to what writes or reads them.
    template <typename Index, typename Archive>
    static void archive(Index &index, Archive &arrays)
    {
        arrays(index.m_offsets);
        arrays(index.m_pieces);
        arrays(index.m_lines);
        arrays(index.m_end);
    }
    /// Whether the arrays, which may come from anywhere, are those of a file of this size.
    [[nodiscard]] bool isSound(std::int64_t fileSize) const;

private:
    struct Piece
    {
        int first = 0;         ///< record
        std::size_t lines = 0; ///< where its lines begin in m_lines
    };

    std::vector<std::uint32_t> m_offsets;
    std::vector<Piece> m_pieces;
    std::vector<std::int32_t> m_lines; ///< of every 64th record of a piece
    std::vector<std::uint32_t> m_end;  ///< of the last record; one entry when there is any
};

} // namespace araxes
