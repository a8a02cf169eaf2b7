// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All ways of counting under a brush, in turns, on the same events and the same steps.

#include "tests/bench/table.h"

#include <QString>

namespace araxes {

struct BenchPlan
{
    std::vector<int> sizes{100'000, 1'000'000, 10'000'000};
    bool isQuick = false; ///< fewer steps
    QString peers;        ///< the folder where the rivals are installed
    QString files;        ///< the folder for the events
};

/// Adds a row for each thing and size, and a line that says whether the answers agreed; false when ours did not.
[[nodiscard]] bool brushContest(const BenchPlan &plan, BenchTable &table);

} // namespace araxes
