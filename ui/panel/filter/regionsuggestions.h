// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a region field offers: the countries and divisions of the gazetteer.

#include "app/place/atlas/gazetteer.h"
#include "ui/panel/filter/regionfield.h"

namespace araxes {

/// At most `limit` regions with a name that fits, best first; a division is followed by its country's name.
[[nodiscard]] QList<RegionSuggestion> regionSuggestions(const Gazetteer &gazetteer, const Atlas &atlas,
                                                        const QString &typed, const QStringList &languages,
                                                        qsizetype limit = 8);

} // namespace araxes
