// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a stretch of a large file in pieces on several threads, and hands the pieces on in order.

#include "app/file/bulk/bulkfile.h"
#include "app/file/bulk/bulkresult.h"
#include "app/file/bulk/piece.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace araxes {

/// Each thread takes the next piece, reads it, waits for its turn and hands it on. A piece that was cut in the wrong
/// place is read again from where the one before it truly ends.
class Assembly
{
public:
    enum class Outcome {
        Done,
        Cancelled,
        Surprised,  ///< PieceReading::Outcome::Surprised
        NotUtf8,    ///< at settled()
        Unreadable, ///< the file became shorter or the disk failed
        TooLong     ///< the record at settled() is longer than BulkOptions::longestRecord
    };
    /// Takes a piece, of which so many bytes are whole records; false when it surprises. Called by one thread at a
    /// time, in order.
    using Take = std::function<bool(Piece &piece, std::size_t size, const Pulse &pulse)>;

    Assembly(const BulkFile &file, const BulkOptions &options, Take take, const Progress &progress)
        : m_file(file)
        , m_options(options)
        , m_take(std::move(take))
        , m_progress(progress)
    {}

    /// Reads from begin, where a record begins, to end. The calling thread is one of those that work, and the only one
    /// that calls the progress.
    [[nodiscard]] Outcome run(qint64 begin, qint64 end, const MakePieceReader &make);
    /// How far the file has been handed on.
    [[nodiscard]] qint64 settled() const { return m_settled; }

private:
    void work(PieceReader &reader, const Pulse &pulse);
    void workAside(const MakePieceReader &make);
    [[nodiscard]] int next(Piece &piece, const PieceReader &reader);
    [[nodiscard]] bool load(Piece &piece, qint64 offset, std::size_t bytes);
    [[nodiscard]] bool loadToCut(Piece &piece, qint64 offset, std::size_t bytes, const PieceReader &reader);
    [[nodiscard]] bool waitForTurn(int number, const Pulse &pulse);
    void settle(Piece &piece, PieceReading reading, PieceReader &reader, const Pulse &pulse);
    [[nodiscard]] bool takeRead(Piece &piece, const PieceReading &reading, const Pulse &pulse);
    [[nodiscard]] bool beat();
    void endTurn();
    void stop(Outcome outcome);

    const BulkFile &m_file;
    const BulkOptions m_options;
    const Take m_take;
    const Progress &m_progress;
    qint64 m_end = 0;

    std::mutex m_cutting; ///< guards m_next and m_pieces
    qint64 m_next = 0;
    int m_pieces = 0;

    std::mutex m_turns; ///< guards m_turn, m_outcome and m_exception
    std::condition_variable m_turnEnded;
    int m_turn = 0;
    Outcome m_outcome = Outcome::Done;
    std::exception_ptr m_exception;
    std::atomic<bool> m_isStopped = false;
    std::atomic<qint64> m_settled = 0;
};

} // namespace araxes
