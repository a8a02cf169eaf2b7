// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the region field offers as one types.

#include "app/session/viewstate.h"
#include "ui/panel/filter/regionsuggestions.h"

#include <future>

namespace araxes {

/// Builds its gazetteer in a worker from the moment it is made; the first answer waits for it if need be.
class RegionSearch
{
public:
    explicit RegionSearch(AtlasPtr atlas);

    /// Countries and divisions with a name that fits, best first, in the reader's language, divisions with their
    /// country.
    [[nodiscard]] QList<RegionSuggestion> suggestions(const QString &typed, const ViewOptions &options) const;

private:
    AtlasPtr m_atlas;
    std::shared_future<std::shared_ptr<const Gazetteer>> m_gazetteer;
};

} // namespace araxes
