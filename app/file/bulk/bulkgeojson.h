// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Large GeoJSON files, read in pieces to compact events.

#include "app/file/bulk/bulkresult.h"

#include <optional>

namespace araxes {

/// What readGeoJsonFile() would make of the file, event by event and problem by problem, in a twentieth of the time and
/// of the memory. What is written too oddly to be cut into pieces takes longer, and no more memory. Nothing when the
/// file cannot be opened: readGeoJsonFile() says why.
[[nodiscard]] std::optional<BulkResult> readBulkGeoJson(const QString &path, const BulkOptions &options = {},
                                                        const Progress &progress = {});

} // namespace araxes
