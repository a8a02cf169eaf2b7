// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How facets and their values are named on the command line.

#include "app/query/filter.h"

#include <QStringList>

namespace araxes {

/// "category", "participant", "country", "place-kind", "source", "language".
[[nodiscard]] QString facetKey(Facet facet);
[[nodiscard]] std::optional<Facet> facetOfKey(QStringView key);

/// The values that are called so: the one with this key, else those with such a name in any language; case, accents
/// and marks do not count.
[[nodiscard]] std::vector<int> valuesNamed(const FacetColumn &column, const QString &name);

} // namespace araxes
