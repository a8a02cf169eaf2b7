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

/// The timeline that is brushed: whole days to each of its pixels and bins, so that every way of counting can agree.
inline constexpr int kBrushPixels = 1024;
inline constexpr int kBrushBins = 512;
inline constexpr Day kPixelDays = 81;
inline constexpr TimeSpan kBrushRange{kBrushBegin, kBrushBegin + kBrushPixels *kPixelDays};

/// Sorted by time; one entry a row in each.
struct BrushTable
{
    FacetColumns columns;
    std::vector<std::int32_t> lon; ///< hundred-thousandths of a degree
    std::vector<std::int32_t> lat;
    std::vector<std::uint8_t> tag; ///< 0 to 7 by chance: what a filter of another kind asks for
};

/// 20 categories, 200 countries, 5,000 places, 1800 to 2025, without participants.
[[nodiscard]] BrushTable brushEvents(BrushEvents kind, int count);

} // namespace araxes
