// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of the benchmark as files: for the rivals, and as documents that a person might open.

#include "tests/bench/brush/brushevents.h"

#include <string>

namespace araxes {

/// BASE.columns: each column of numbers after the other, as tests/bench/peers/peer.mjs takes them, unsorted as events
/// come in files; BASE.rows: the same as text with commas, sorted by time, which helps a database that keeps the order.
/// False when they cannot be written.
[[nodiscard]] bool writeColumns(const BrushTable &table, const std::string &base);
[[nodiscard]] bool writeRows(const BrushTable &table, const std::string &base);

/// BASE.geojson: a feature an event, of about 300 bytes; BASE.csv: a line an event. Not sorted, with titles of three to
/// seven words and times to the second.
[[nodiscard]] bool writeGeoJson(const BrushTable &table, const std::string &base);
[[nodiscard]] bool writeCsv(const BrushTable &table, const std::string &base);

} // namespace araxes
