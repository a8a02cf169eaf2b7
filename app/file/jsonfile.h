// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Our own format, ".araxes.json": one JSON object with lists of records, described in data/schema.

#include "app/file/loadresult.h"

namespace araxes {

/// Larger files are refused before they are read.
inline constexpr qint64 kLargestJsonFile = 512LL * 1024 * 1024;

/// Reads a file or a resource; whatever is odd or left out is a problem with its line.
[[nodiscard]] LoadResult readJsonFile(const QString &path, const Progress &progress = {},
                                      const CountryRule &countryOf = {}, const Preview &preview = {});
/// Writes the file in one step, after reading it back and finding it the same; empty when it went well. A progress that
/// says no leaves everything as it was, with a problem that says so; it is asked about events, each of them thrice.
[[nodiscard]] Problems writeJsonFile(const Collection &collection, const QString &path, const Progress &progress = {});
/// The bytes of such a file. Members in the order of jsonmembers.h, then unknown ones; empty ones are absent.
/// What fits on one line of 100 characters stands on one; the rest is indented by two blanks a level.
[[nodiscard]] QByteArray jsonText(const CollectionParts &parts);

} // namespace araxes
