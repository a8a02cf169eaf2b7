// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every format's reading has in common: opening the file, and saying why it cannot be read.

#include "app/file/loadresult.h"
#include "app/file/problemlog.h"

class QIODevice;

namespace araxes {

/// Reads an open file; the log is the file's.
using ReadDevice = std::function<LoadResult(QIODevice &device, ProblemLog &log)>;

/// Opens a file of at most this size and has it read. What cannot be opened, or needs more memory than there is,
/// ends in a Fatal problem.
[[nodiscard]] LoadResult readGuarded(const QString &path, qint64 largest, const ReadDevice &read);
/// No collection, for this reason; the line is 0 when it is not about one.
[[nodiscard]] LoadResult unreadable(ProblemLog &log, int line, const QString &reason, const QString &advice);
/// No collection, for want of memory.
[[nodiscard]] LoadResult outOfMemory(ProblemLog &log);

} // namespace araxes
