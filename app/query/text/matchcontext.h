// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words about a match, for one who wonders why an event was found.

#include "app/query/text/textindex.h"

namespace araxes {

/// "Participant: Fath-Ali Shah" for each kind of text beyond the title that has any of what is asked for: of the first
/// such text, in the order of the fields, the words around it. Fit to be shown; empty when only the title has it.
[[nodiscard]] QStringList matchContext(const Collection &collection, int event, const TextQuery &query);

} // namespace araxes
