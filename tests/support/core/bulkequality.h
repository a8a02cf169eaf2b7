// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a file read in bulk is the same as read row by row.

#include "app/file/bulk/bulkresult.h"

namespace araxes::test {

/// The first thing in which they differ, in words; empty when they agree in every event, column and problem.
[[nodiscard]] QString difference(const LoadResult &slow, const BulkResult &bulk);

/// The bytes with some of them changed, left out, doubled or cut off, always the same for the same seed.
[[nodiscard]] QByteArray mutated(const QByteArray &bytes, unsigned seed);

} // namespace araxes::test
