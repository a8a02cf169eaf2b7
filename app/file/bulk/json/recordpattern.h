// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the records of a list in a JSON file follow each other.

#include "app/file/bulk/bulkfile.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace araxes {

/// From the comma behind the first record to behind the second one's first key, and its value when that is its type:
/// `,\n{"type":"Feature"`. The same bytes elsewhere are most likely between two records as well. The list begins there
/// in the text; empty when it has no second record within it.
[[nodiscard]] std::string recordPattern(const QByteArray &text, qsizetype begin);

/// Behind the bracket that opens the list which is this member of the outermost object; -1 when it is not in the text,
/// which begins a file. JSON is taken for granted: whether it is must be proved.
[[nodiscard]] qsizetype listBegin(const QByteArray &text, QByteArrayView key);

/// A stretch of the file; nothing when it cannot be read.
[[nodiscard]] std::optional<QByteArray> bytesOf(const BulkFile &file, qint64 begin, qint64 end);

} // namespace araxes
