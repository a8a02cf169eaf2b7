// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one door to files: which format a file is in, and reading and writing it.

#include "app/event/collection.h"
#include "app/file/problem.h"

#include <functional>

namespace araxes {

/// What came of reading. Without a collection the file was unreadable and at least one problem is Fatal.
struct LoadResult
{
    CollectionPtr collection;
    Problems problems;
    bool isCancelled = false;
};

/// Called now and then with bytes done and in all; returning false cancels. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Reads a file or a bundled resource (":/data/…") of any known format. Safe to call from a worker thread.
[[nodiscard]] LoadResult loadCollection(const QString &path, const Progress &progress = {});
/// Writes our own format, atomically; empty when it went well.
[[nodiscard]] Problems saveCollection(const Collection &collection, const QString &path);
/// For a file dialog: "Araxes collections (*.araxes.json)".
[[nodiscard]] QStringList readableNameFilters();

} // namespace araxes
