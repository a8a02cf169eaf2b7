// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How our JSON looks on the page: the same value always gives the same bytes, and small changes small differences.

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace araxes {

/// Code points that a list or object may have on one line.
inline constexpr int kLineLength = 100;

/// A value on one line when it is not a container or its one line fits in kLineLength; else each item on a line of
/// its own, indented by two blanks a level. Numbers have the fewest digits that read back the same.
/// Bytes in the "binary" kind, which JSON does not have, stand for a number that is to be kept as written.
[[nodiscard]] std::string laidOut(const nlohmann::ordered_json &value, int level = 0);

/// The one line of a container; empty when it does not fit.
[[nodiscard]] std::string oneLine(const nlohmann::ordered_json &container);

/// The fewest digits that read back the same, without a point when it is a whole number.
[[nodiscard]] std::string shortestNumber(double number);

} // namespace araxes
