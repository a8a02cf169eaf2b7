// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The texts of the built-in help, a page at a time.

#include <span>

namespace araxes {

/// A gesture or a term, and what it does or means; without a term, a heading. To be translated as "Help".
struct HelpLine
{
    const char *term;
    const char *meaning;
};

[[nodiscard]] std::span<const HelpLine> handLines();  ///< mouse and keyboard
[[nodiscard]] std::span<const HelpLine> ruleLines();  ///< what the views show and count
[[nodiscard]] std::span<const HelpLine> dateLines();  ///< every choice in how dates are read
[[nodiscard]] std::span<const HelpLine> aboutLines(); ///< version, licence, origin

} // namespace araxes
