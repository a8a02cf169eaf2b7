// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Large tables in text files, read in pieces to compact events.

#include "app/file/bulk/bulkresult.h"

#include <optional>

namespace araxes {

/// What readCsvFile() would make of the file, event by event and problem by problem, in a twentieth of the time and the
/// memory. Nothing when the file cannot be opened: readCsvFile() says why.
[[nodiscard]] std::optional<BulkResult> readBulkCsv(const QString &path, const BulkOptions &options = {},
                                                    const Progress &progress = {});

} // namespace araxes
