// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Large collections in our own format, read in pieces to compact events.

#include "app/file/bulk/bulkresult.h"

#include <optional>

namespace araxes {

/// What readJsonFile() would make of the file, in a tenth of the time and of the memory. Nothing when the file is left
/// to readJsonFile(): it cannot be opened, there is something wrong with it, or its events say more than compact
/// events can: several titles, places or claims, participants, relations.
[[nodiscard]] std::optional<BulkResult> readBulkOwn(const QString &path, const BulkOptions &options = {},
                                                    const Progress &progress = {});

} // namespace araxes
