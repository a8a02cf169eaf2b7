// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One number for all counts of a step, the same in every language; see tests/bench/peers/peer.mjs.

#include <cstdint>

namespace araxes {

/// Which counts; a view's numbers are moved by this, so that the same count in another view weighs differently.
enum class CheckedView : std::int64_t { Bins = 0, Cells = 1000, Categories = 40'000, Countries = 50'000 };

[[nodiscard]] inline std::int64_t weighted(CheckedView view, std::size_t key, std::uint32_t value)
{
    return std::int64_t(value) * ((std::int64_t(key) + std::int64_t(view)) * 7919 % 1009 + 1);
}

} // namespace araxes
