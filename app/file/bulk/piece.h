// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A piece of a large file, and what a format makes of it.

#include "app/file/bulk/rows/rowbatch.h"

#include <QtTypes>

#include <functional>
#include <memory>

namespace araxes {

/// Some MiB of the file, and the rows in them.
struct Piece
{
    /// Bytes before and behind the piece, for a parser to use.
    static constexpr std::size_t kBefore = 1;
    static constexpr std::size_t kBehind = 128;

    qint64 offset = 0;
    std::size_t size = 0;
    bool isLast = false;
    std::vector<char> buffer; ///< the piece begins at kBefore
    RowBatch batch;

    [[nodiscard]] std::string_view bytes() const { return {buffer.data() + kBefore, size}; }
    /// Whether the text stands in the piece as it reads; one that was put together does not.
    [[nodiscard]] bool holds(std::string_view text) const
    {
        const char *begin = buffer.data();
        return text.empty() || (text.data() >= begin && text.data() < begin + buffer.size());
    }
    [[nodiscard]] qint64 end() const { return offset + qint64(size); }
};

/// What came of reading a piece.
struct PieceReading
{
    enum class Outcome {
        Read,      ///< up to `size`; less than the piece when its last record goes on behind it
        Surprised, ///< the file is not as plain as it seemed: it must be read otherwise
        NotUtf8,   ///< the record at `size` is not UTF-8
        Stopped
    };
    Outcome outcome = Outcome::Read;
    std::size_t size = 0;
};

/// Called now and then while a piece is read; false: stop.
using Pulse = std::function<bool()>;

/// Reads the pieces of one format; each thread has its own.
class PieceReader
{
public:
    PieceReader() = default;
    PieceReader(const PieceReader &) = delete;
    PieceReader &operator=(const PieceReader &) = delete;
    virtual ~PieceReader() = default;

    /// Where to cut the bytes, which begin where a record does, so that the next piece begins at a record as well: a
    /// guess, for read() to prove. 0 when there is no place to cut.
    [[nodiscard]] virtual std::size_t cut(std::string_view bytes) const = 0;
    /// Fills the piece's batch, which is empty.
    [[nodiscard]] virtual PieceReading read(Piece &piece, const Pulse &pulse) = 0;
};

/// Makes a reader for another thread.
using MakePieceReader = std::function<std::unique_ptr<PieceReader>()>;

} // namespace araxes
