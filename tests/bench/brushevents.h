// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Events made for the brush benchmark: clustered in places and in bursts, always the same for the same seed.

#include "app/query/crossfilter/facetcolumns.h"

namespace araxes {

/// Whether events have a length.
enum class BrushEvents {
    Days,  ///< each is a single day
    Spans, ///< three in ten last up to 22 years
};

inline constexpr Day kBrushBegin = -62'091; ///< 1800-01-01
inline constexpr Day kBrushEnd = 20'454;    ///< 2026-01-01

/// 20 categories, 200 countries, 5,000 places, 1800 to 2025, without participants.
[[nodiscard]] FacetColumns brushEvents(BrushEvents kind, int count);

} // namespace araxes
