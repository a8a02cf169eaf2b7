// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All of a file of our own format but its events, and where these are.

#include "app/event/collection.h"
#include "app/file/bulk/bulkfile.h"

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

/// Nothing when something is wrong with what stands around the events, or when it is not where this program writes it.
[[nodiscard]] std::optional<OwnFrame> ownFrame(const BulkFile &file);

} // namespace araxes
