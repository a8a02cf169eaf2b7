// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a large file was read to, as arrays of an archive.

#include "app/file/bulk/records/filerecords.h"
#include "app/file/cache/archive.h"
#include "app/file/problem.h"

#include "app/event/collection.h"

namespace araxes {

/// A part of the collection, as a preview draws it.
void writePart(ArchiveWriter &archive, const Collection &collection, int most);
[[nodiscard]] std::optional<CompactEvents> readPart(ArchiveReader &archive);

/// All of it. The records are those of the collection.
void writeRows(ArchiveWriter &archive, const Collection &collection, const FileRecords &records,
               const Problems &problems);
struct CachedRows
{
    ReadRows rows;
    Problems problems;
};
/// Nothing when the archive is damaged, or is not that of a file of this size.
[[nodiscard]] std::optional<CachedRows> readRows(ArchiveReader &archive, qint64 fileSize);

} // namespace araxes
