// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands around the features of a GeoJSON file: where their list begins and ends, and how they follow each other.

#include "app/file/bulk/bulkfile.h"

#include <optional>
#include <string>

namespace araxes {

struct FeatureFrame
{
    qint64 begin = 0; ///< behind the bracket that opens the list
    qint64 end = 0;   ///< before the one that closes it
    int line = 1;     ///< on which the list begins
    /// From the comma behind the first feature to within the second: `,\n{"type":"Feature"`. The same bytes between
    /// others are most likely such a comma as well. Empty when there is no second feature.
    std::string pattern;
    bool isCollection = false; ///< the file says that it is a FeatureCollection
};

/// Found by looking at the first and the last MiB, and proved for all but the list itself; nothing when the file is not
/// that plain, or not JSON.
[[nodiscard]] std::optional<FeatureFrame> featureFrame(const BulkFile &file);

} // namespace araxes
