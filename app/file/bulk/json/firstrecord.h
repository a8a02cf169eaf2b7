// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One record out of a list in a JSON file, read on its own.

#include "app/file/json/jsonparser.h"

#include <optional>

namespace araxes {

struct FirstRecord
{
    JsonValue value; ///< its first line is line 1
    JsonDuplicates duplicates;
};

/// The record with which the bytes begin; what follows it does not matter. Nothing when it is not JSON.
[[nodiscard]] std::optional<FirstRecord> firstRecord(std::string_view bytes);

} // namespace araxes
