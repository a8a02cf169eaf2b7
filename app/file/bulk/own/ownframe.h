// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All of a file of our own format but its events, and where these are.

#include "app/event/collection.h"
#include "app/file/bulk/bulkfile.h"
#include "app/file/loadresult.h"

#include <optional>
#include <string>

namespace araxes {

struct OwnFrame
{
    qint64 begin = 0;      ///< behind the bracket that opens the list of events
    qint64 end = 0;        ///< before the one that closes it
    int line = 1;          ///< on which the list begins
    std::string pattern;   ///< as recordPattern()
    CollectionParts parts; ///< without events
};

/// Nothing when something is wrong with what stands around the events, when these are not where this program writes
/// them, and when the progress says no.
[[nodiscard]] std::optional<OwnFrame> ownFrame(const BulkFile &file, const Progress &progress);

} // namespace araxes
