// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether arrays that may come from anywhere can be relied on: no index leads out of its list.

#include "app/file/bulk/records/recordlists.h"

namespace araxes {

/// How long the lists are that events refer to.
struct ListSizes
{
    int categories = 0;
    int places = 0;
    int sources = 0;
};

[[nodiscard]] bool isSound(const CompactEvents &events, const ListSizes &sizes);
/// But for the indexes of its events.
[[nodiscard]] bool isSound(const ReadRows &rows, qint64 fileSize);
/// Of rows of a table, or of features.
[[nodiscard]] ListSizes listSizes(const ReadRows &rows);

} // namespace araxes
