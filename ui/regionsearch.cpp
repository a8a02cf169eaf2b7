// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regionsearch.h"

namespace araxes {

RegionSearch::RegionSearch(AtlasPtr atlas)
    : m_atlas(std::move(atlas))
    , m_gazetteer(
          std::async(std::launch::async, [atlas = m_atlas] { return std::make_shared<const Gazetteer>(atlas); }))
{}

QList<RegionSuggestion> RegionSearch::suggestions(const QString &typed, const ViewOptions &options) const
{
    return regionSuggestions(*m_gazetteer.get(), *m_atlas, typed, options.languages);
}

} // namespace araxes
