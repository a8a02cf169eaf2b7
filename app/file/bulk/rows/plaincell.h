// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a table say, read from UTF-8 as it stands in the file.

#include <optional>
#include <string_view>

namespace araxes {

/// Visible ASCII at both ends, as nearly every cell has it: nothing to trim, and nothing odd there.
[[nodiscard]] inline bool hasPlainEdges(std::string_view text)
{
    const auto isVisible = [](char c) { return c > ' ' && static_cast<unsigned char>(c) < 0x80; };
    return !text.empty() && isVisible(text.front()) && isVisible(text.back());
}

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
