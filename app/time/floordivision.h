// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Division that rounds towards the past, so that what repeats after our era repeats before it.

#include <cstdint>

namespace araxes {

/// The divisor is positive.
[[nodiscard]] constexpr std::int64_t floorDivide(std::int64_t number, std::int64_t divisor)
{
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

/// 0 to divisor - 1.
[[nodiscard]] constexpr std::int64_t floorModulo(std::int64_t number, std::int64_t divisor)
{
    return number - floorDivide(number, divisor) * divisor;
}

} // namespace araxes
