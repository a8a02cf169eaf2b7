// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What makes a text file a table of ours: its first line, its encoding, and what is said of it when it is none.

#include "app/file/table/csvrecords.h"
#include "app/file/table/tablerow.h"

namespace araxes {

/// The columns that the first record names, or nothing, with the reason as a failure in the log. The records are at
/// the beginning of the text.
[[nodiscard]] std::optional<TableColumns> csvColumns(CsvRecords &records, QByteArrayView text, ProblemLog &log);
[[nodiscard]] bool isUtf8(const std::vector<std::string_view> &cells);
/// Cells as texts, trimmed.
[[nodiscard]] QStringList textsOf(const std::vector<std::string_view> &cells);

void failNotUtf8(ProblemLog &log, int line);
void noteOpenQuote(ProblemLog &log, int line);

} // namespace araxes
