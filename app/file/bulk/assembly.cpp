// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/assembly.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <thread>

namespace araxes {

namespace {

constexpr std::chrono::milliseconds kBetweenBeats{20};
constexpr std::size_t kLargestPiece = std::size_t(32) << 20;

} // namespace

Assembly::Outcome Assembly::run(qint64 begin, qint64 end, const MakePieceReader &make)
{
    m_next = begin;
    m_settled = begin;
    m_end = end;
    std::vector<std::thread> others;
    try {
        for (int i = 1; i < m_options.threads; ++i) {
            others.emplace_back([&] { workAside(make); });
        }
    } catch (const std::system_error &) { // NOLINT(bugprone-empty-catch): the threads that there are will do
    }
    try {
        const std::unique_ptr<PieceReader> reader = make();
        work(*reader, [this] { return beat(); });
    } catch (...) {
        const std::lock_guard lock(m_turns);
        m_exception = std::current_exception();
        m_isStopped = true;
    }
    m_turnEnded.notify_all();
    for (std::thread &other : others) {
        other.join();
    }
    if (m_exception) {
        std::rethrow_exception(m_exception);
    }
    return m_outcome;
}

void Assembly::workAside(const MakePieceReader &make)
{
    try {
        const std::unique_ptr<PieceReader> reader = make();
        work(*reader, [this] { return !m_isStopped; });
    } catch (...) {
        const std::lock_guard lock(m_turns);
        m_exception = std::current_exception();
        m_isStopped = true;
        m_turnEnded.notify_all();
    }
}

void Assembly::work(PieceReader &reader, const Pulse &pulse)
{
    Piece piece;
    for (int number = next(piece, reader); number >= 0; number = next(piece, reader)) {
        const PieceReading reading = reader.read(piece, pulse);
        if (!waitForTurn(number, pulse)) {
            return;
        }
        settle(piece, reading, reader, pulse);
        endTurn();
        if (!pulse()) {
            return;
        }
    }
}

/// The number of the piece that was cut off; -1 when there is none left.
int Assembly::next(Piece &piece, const PieceReader &reader)
{
    const std::lock_guard lock(m_cutting);
    if (m_isStopped || m_next >= m_end || !loadToCut(piece, m_next, m_options.pieceBytes, reader)) {
        return -1;
    }
    m_next = piece.end();
    return m_pieces++;
}

bool Assembly::load(Piece &piece, qint64 offset, std::size_t bytes)
{
    const std::size_t room = Piece::kBefore + bytes + Piece::kBehind;
    if (piece.buffer.size() < room) {
        piece.buffer.resize(room);
    }
    piece.offset = offset;
    piece.size = bytes;
    piece.isLast = offset + qint64(bytes) >= m_end;
    piece.batch.clear();
    if (!m_file.read(offset, std::span(piece.buffer).subspan(Piece::kBefore, bytes))) {
        stop(Outcome::Unreadable);
        return false;
    }
    return true;
}

/// What has no place to be cut ends anywhere: its last record is then found to go on behind the piece.
bool Assembly::loadToCut(Piece &piece, qint64 offset, std::size_t bytes, const PieceReader &reader)
{
    for (;; bytes *= 2) {
        if (!load(piece, offset, std::min(bytes, std::size_t(m_end - offset)))) {
            return false;
        }
        const std::size_t cut = piece.isLast ? piece.size : reader.cut(piece.bytes());
        if (cut > 0 || bytes >= std::min(kLargestPiece, m_options.longestRecord)) {
            piece.isLast = piece.isLast || offset + qint64(cut) == m_end;
            piece.size = cut > 0 ? cut : piece.size;
            return true;
        }
    }
}

bool Assembly::waitForTurn(int number, const Pulse &pulse)
{
    std::unique_lock lock(m_turns);
    while (!m_turnEnded.wait_for(lock, kBetweenBeats, [&] { return m_turn == number || m_isStopped; })) {
        lock.unlock();
        if (!pulse()) {
            return false;
        }
        lock.lock();
    }
    return !m_isStopped;
}

void Assembly::endTurn()
{
    const std::lock_guard lock(m_turns);
    ++m_turn;
    m_turnEnded.notify_all();
}

void Assembly::settle(Piece &piece, PieceReading reading, PieceReader &reader, const Pulse &pulse)
{
    const qint64 end = piece.end();
    if (m_settled >= end) {
        return; // the piece before it has gone on through all of this one
    }
    if (piece.offset != m_settled) {
        if (!load(piece, m_settled, std::size_t(end - m_settled))) {
            return;
        }
        reading = reader.read(piece, pulse);
    }
    std::size_t bytes = m_options.pieceBytes;
    while (takeRead(piece, reading, pulse) && m_settled < end) {
        // The last record goes on behind the piece, so more is read from where it begins.
        bytes = std::max(bytes, piece.size - reading.size) * 2;
        if (bytes > m_options.longestRecord) {
            stop(Outcome::TooLong);
            return;
        }
        if (!loadToCut(piece, m_settled, bytes, reader)) {
            return;
        }
        reading = reader.read(piece, pulse);
    }
}

/// Hands on what was read; false when there is nothing to go on for.
bool Assembly::takeRead(Piece &piece, const PieceReading &reading, const Pulse &pulse)
{
    switch (reading.outcome) {
    case PieceReading::Outcome::Stopped:
        stop(Outcome::Cancelled);
        return false;
    case PieceReading::Outcome::Surprised:
        stop(Outcome::Surprised);
        return false;
    case PieceReading::Outcome::NotUtf8:
    case PieceReading::Outcome::Read:
        break;
    }
    if (!m_take(piece, reading.size, pulse)) {
        stop(Outcome::Surprised);
        return false;
    }
    m_settled += qint64(reading.size);
    if (reading.outcome == PieceReading::Outcome::NotUtf8) {
        stop(Outcome::NotUtf8);
        return false;
    }
    return !m_isStopped;
}

/// Tells how far it is; false when it shall stop.
bool Assembly::beat()
{
    if (m_progress && !m_isStopped && !m_progress(m_settled, m_file.size())) {
        stop(Outcome::Cancelled);
    }
    return !m_isStopped;
}

/// The first reason counts.
void Assembly::stop(Outcome outcome)
{
    const std::lock_guard lock(m_turns);
    if (!m_isStopped) {
        m_outcome = outcome;
        m_isStopped = true;
    }
    m_turnEnded.notify_all();
}

} // namespace araxes
