// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a table say, read from UTF-8 as it stands in the file.

#include <optional>
#include <string_view>

namespace araxes {

/// Whether a text begins or ends with a blank beyond ASCII or with a byte order mark: only QString knows what is left
/// of it when it is trimmed.
[[nodiscard]] bool hasOddEdge(std::string_view text);
/// Without the blanks of ASCII at its ends.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);
/// Degrees with a point or a decimal comma; nothing for any other text, even one that readRow() can read.
[[nodiscard]] std::optional<double> plainDegrees(std::string_view text);
/// As isCountryCode().
[[nodiscard]] bool isPlainCountryCode(std::string_view text);

} // namespace araxes
