// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/regionsuggestions.h"

#include "app/text/plaintext.h"

#include <QCoreApplication>

namespace araxes {

QList<RegionSuggestion> regionSuggestions(const Gazetteer &gazetteer, const Atlas &atlas, const QString &typed,
                                          const QStringList &languages, qsizetype limit)
{
    constexpr int kMostMatches = 64; // towns are among them, and are no regions
    QList<RegionSuggestion> suggestions;
    for (const Gazetteer::Match &match : gazetteer.find(typed, kMostMatches)) {
        if (match.kind == Gazetteer::Kind::Town || suggestions.size() == limit) {
            continue;
        }
        const QString name = match.name.best(languages);
        const Region *country = match.kind == Gazetteer::Kind::Division ? atlas.region(match.country) : nullptr;
        const QString label = country ? QCoreApplication::translate("RegionSuggestions", "%1, %2")
                                            .arg(isolated(name), isolated(country->name.best(languages)))
                                      : displayText(name);
        suggestions.append({label, {match.code, name, match.box}});
    }
    return suggestions;
}

} // namespace araxes
