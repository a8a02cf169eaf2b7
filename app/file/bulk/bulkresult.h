// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What comes of reading a large file, and how it is gone about.

#include "app/event/compactevents.h"
#include "app/file/loadresult.h"

namespace araxes {

/// Files of at least this size are read in bulk.
inline constexpr qint64 kSmallestBulkFile = qint64(4) * 1024 * 1024;

/// Without events the file was unreadable and at least one problem is Fatal, unless reading was cancelled.
struct BulkResult
{
    CompactEvents events;
    CollectionParts parts; ///< without what the events have lists of
    Problems problems;
    bool isCancelled = false;

    [[nodiscard]] bool isRead() const { return events.records != nullptr; }
};

struct ReadRows;

struct BulkOptions
{
    int threads = 2;
    std::size_t pieceBytes = std::size_t(1) << 20;
    /// A record may be as long as this.
    std::size_t longestRecord = std::size_t(256) << 20;
    /// Takes a part of what has been read so far, now and then.
    std::function<void(CompactEvents part)> takePart = {};
    /// What an earlier reading of the same file found out: its records are not read. Used up by it.
    std::shared_ptr<ReadRows> known = {};
};

} // namespace araxes
