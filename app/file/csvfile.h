// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables in text files (.csv, .tsv, .tab, .txt): a header that names the columns, then one event a row.

#include "app/file/loadresult.h"

namespace araxes {

inline constexpr qint64 kLargestCsvFile = (qint64(1) << 32) - 1;

/// Whether a file is a table: by its name, which for a .txt says only that it may be one unless it begins as JSON does.
[[nodiscard]] bool isTable(const QString &path);
/// Reads a table in UTF-8; see TableRows for what its columns mean. A header without a column of dates or years
/// makes the whole file unreadable, and so does text that is not UTF-8.
[[nodiscard]] LoadResult readCsvFile(const QString &path, const Progress &progress = {},
                                     const CountryRule &countryOf = {}, const Preview &preview = {});

} // namespace araxes
