// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one door to files: which format a file is in, and reading and writing it.

#include "app/file/cache/columncache.h"
#include "app/place/atlas/atlas.h"

namespace araxes {

/// Reads a file or a bundled resource (":/data/…") of any known format. The atlas finds the countries of places that
/// do not state theirs; null: they have none. Safe to call from a worker thread.
[[nodiscard]] LoadResult loadCollection(const QString &path, const Progress &progress = {}, const AtlasPtr &atlas = {},
                                        const Preview &preview = {});
/// The same, or what an earlier reading of the same file left in the cache.
[[nodiscard]] LoadResult loadCollection(const QString &path, const Progress &progress, const AtlasPtr &atlas,
                                        const Preview &preview, const ColumnCache &cache);
/// Writes our own format, atomically, and keeps what was there as "name~"; empty when it went well, and nothing but a
/// problem that says so when the progress, which is told of a count of steps, says no.
[[nodiscard]] Problems saveCollection(const Collection &collection, const QString &path, const Progress &progress = {});
/// Whether saving to this path replaces what was read from it in the same format, rather than another one.
[[nodiscard]] bool isOwnFormat(const QString &path);
/// For a file dialog: "Araxes collections (*.araxes.json)".
[[nodiscard]] QStringList readableNameFilters();

} // namespace araxes
