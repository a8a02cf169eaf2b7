// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facet/facetnames.h"

#include "app/text/foldedtext.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const FacetValue &value, const QString &name)
{
    const QList<LocalizedText::Entry> &names = value.name.entries();
    return folded(value.key) == name ||
           std::any_of(names.begin(), names.end(), [&name](const auto &each) { return folded(each.text) == name; });
}

} // namespace

QString facetKey(Facet facet)
{
    constexpr std::array kKeys{"category"_L1,   "participant"_L1, "country"_L1,
                               "place-kind"_L1, "source"_L1,      "language"_L1};
    return kKeys[std::size_t(facet)];
}

std::optional<Facet> facetOfKey(QStringView key)
{
    const auto found =
        std::find_if(kFacets.begin(), kFacets.end(), [key](Facet each) { return facetKey(each) == key; });
    return found == kFacets.end() ? std::nullopt : std::optional(*found);
}

std::vector<int> valuesNamed(const FacetColumn &column, const QString &name)
{
    if (const int exact = column.valueWithKey(name); exact != kNone) {
        return {exact};
    }
    const QString plain = folded(name);
    std::vector<int> found;
    for (std::size_t i = 0; i < column.values.size() && !plain.isEmpty(); ++i) {
        if (isCalled(column.values[i], plain)) {
            found.push_back(int(i));
        }
    }
    return found;
}

} // namespace araxes
