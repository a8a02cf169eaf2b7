// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finding countries, divisions and towns by any of their names in any language.

#include "app/place/atlas/atlas.h"

namespace araxes {

/// An index over an atlas, immutable once built: that takes some tens of milliseconds, so build it in a worker.
/// Safe to ask from any thread.
class Gazetteer
{
public:
    enum class Kind { Country, Division, Town };
    struct Match
    {
        Kind kind = Kind::Country;
        QString code;    ///< of a region: what Filter and Atlas know it by; empty for a town
        QString country; ///< of a division or town: its country's code
        LocalizedText name;
        GeoBox box; ///< what to show of it; of a town a point
        bool operator==(const Match &) const = default;
    };

    explicit Gazetteer(AtlasPtr atlas);

    /// Best first: the name itself, then names that begin with it, then with a word that does, then that hold it;
    /// among equals countries before divisions before towns, the larger first. Nothing for blank text.
    [[nodiscard]] std::vector<Match> find(const QString &typed, int limit) const;

private:
    void add(const LocalizedText &name, const QStringList &others);
    void addName(const QString &name);
    [[nodiscard]] Match match(std::size_t item) const;

    AtlasPtr m_atlas;
    QString m_names; ///< all names, folded, a line feed before each and after the last
    std::vector<qsizetype> m_nameStart;
    std::vector<std::size_t> m_nameItem; ///< regions in the atlas's order, then towns
    std::size_t m_items = 0;
};

} // namespace araxes
