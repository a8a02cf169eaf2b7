// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a reader does to the values of a facet, and how each of them then stands.

#include "app/query/filter.h"

namespace araxes {

enum class FacetVerb {
    Toggle,   ///< off when it is taken in, on when it is not; once values are included, on adds to them
    Only,     ///< this alone
    Also,     ///< with those included already
    Not,      ///< taken out
    Whatever, ///< neither in nor out
};

/// How a value stands in a choice. A category stands as the one above it does, unless it is named itself.
enum class Standing {
    Free,     ///< taken as it comes: none is included, and it is not excluded
    Included, ///< it, or a category above it, is asked for
    Partly,   ///< some of what is below it is taken, some is not
    Excluded, ///< it, or a category above it, is taken out
    LeftOut,  ///< others are included
};

[[nodiscard]] Standing standing(const FacetChoice &choice, const Collection &collection, Facet facet, int value);
[[nodiscard]] FacetChoice changed(FacetChoice choice, const Collection &collection, Facet facet, int value,
                                  FacetVerb verb);

/// The category above one; kNone for topmost ones and for the values of every other facet.
[[nodiscard]] int valueAbove(const Collection &collection, Facet facet, int value);

} // namespace araxes
