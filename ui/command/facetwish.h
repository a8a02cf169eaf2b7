// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a command line asks of facets: --only, --with and --not.

#include "app/query/facet/facetnames.h"

namespace araxes {

struct FacetWish
{
    enum class How {
        Only, ///< it must have this, or another that is named so
        With, ///< it must have this and all others that are named so
        Not,  ///< it must not have this
    };
    How how = How::Only;
    Facet facet = Facet::Category;
    QString value; ///< its key or one of its names
    bool operator==(const FacetWish &) const = default;
};

/// Reads values like "participant=Iran" given to one option; the first that is wrong is told in a sentence.
[[nodiscard]] QString readFacetWishes(FacetWish::How how, const QStringList &texts, std::vector<FacetWish> &wishes);
/// Adds the wishes to a filter. Empty when all of them name a value of the collection, else one sentence.
[[nodiscard]] QString addFacetWishes(Filter &filter, const std::vector<FacetWish> &wishes,
                                     const Collection &collection);

} // namespace araxes
