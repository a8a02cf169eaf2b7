// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where reading of a file turns into reading in bulk: one door for all formats.

#include "app/file/bulk/bulkresult.h"

#include <optional>

namespace araxes {

using ReadBulk =
    std::function<std::optional<BulkResult>(const QString &path, const BulkOptions &options, const Progress &progress)>;

/// The file's collection of compact events, when it is at least so large and can be opened; else it is for another
/// reader.
[[nodiscard]] std::optional<LoadResult> loadInBulk(const QString &path, const ReadBulk &read, const Progress &progress,
                                                   const CountryRule &countryOf, qint64 smallest = kSmallestBulkFile,
                                                   const BulkOptions &options = {});
/// Options by which a preview is taken from what is being read.
[[nodiscard]] BulkOptions previewing(const Preview &preview);

} // namespace araxes
