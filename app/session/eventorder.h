// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All events of a collection in the order of one column of a list.

#include "app/session/eventcells.h"

namespace araxes {

/// In the order of a column; cells without a value come last both ways, equal ones stay in order of time. Dates sort by
/// their first possible day, texts as the reader's language has it. Of more than kMostCollated events titles are
/// compared by their folded letters, without the language's own order of them, other cells by the first value of their
/// facet (places by country): ten million still take seconds, so call it in a worker.
[[nodiscard]] std::vector<int> eventOrder(const Collection &collection, EventColumn column, Qt::SortOrder order,
                                          const ViewOptions &options);
inline constexpr int kMostCollated = 200'000;

} // namespace araxes
