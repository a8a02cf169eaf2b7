// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How often a byte is in a text.

#include <cstdint>
#include <string_view>

namespace araxes {

/// As std::count, eight bytes at a time: compilers do not see that on their own at this level of optimisation.
[[nodiscard]] std::int64_t countOf(char byte, std::string_view text);

} // namespace araxes
