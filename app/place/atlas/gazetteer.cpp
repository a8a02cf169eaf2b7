// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/atlas/gazetteer.h"

#include "app/text/foldedtext.h"

#include <QStringMatcher>

#include <tuple>

namespace araxes {

namespace {

constexpr QChar kEnd = u'\n';
constexpr int kNoHit = 4;

/// 0: the name itself, 1: it begins with what is sought, 2: a word of it does, 3: it holds it.
int distanceOf(const QString &names, qsizetype at, qsizetype length)
{
    if (names[at - 1] == kEnd) {
        return names[at + length] == kEnd ? 0 : 1;
    }
    return names[at - 1].isLetterOrNumber() ? 3 : 2;
}

} // namespace

Gazetteer::Gazetteer(AtlasPtr atlas)
    : m_atlas(std::move(atlas))
{
    m_names = kEnd;
    for (const Region &region : m_atlas->regions()) {
        add(region.name, QStringList(region.aliases) << region.code);
    }
    for (const Town &town : m_atlas->towns()) {
        add(town.name, town.aliases);
    }
}

void Gazetteer::add(const LocalizedText &name, const QStringList &others)
{
    for (const LocalizedText::Entry &entry : name.entries()) {
        addName(entry.text);
    }
    for (const QString &other : others) {
        addName(other);
    }
    ++m_items;
}

void Gazetteer::addName(const QString &name)
{
    const QString plain = folded(name);
    if (!plain.isEmpty()) {
        m_nameStart.push_back(m_names.size());
        m_nameItem.push_back(m_items);
        m_names += plain + kEnd;
    }
}

std::vector<Gazetteer::Match> Gazetteer::find(const QString &typed, int limit) const
{
    const QString sought = folded(typed);
    if (sought.isEmpty()) {
        return {};
    }
    std::vector<int> distance(m_items, kNoHit);
    const QStringMatcher matcher(sought);
    for (qsizetype at = matcher.indexIn(m_names); at >= 0; at = matcher.indexIn(m_names, at + 1)) {
        const auto name = std::upper_bound(m_nameStart.begin(), m_nameStart.end(), at) - m_nameStart.begin() - 1;
        int &best = distance[m_nameItem[std::size_t(name)]];
        best = std::min(best, distanceOf(m_names, at, sought.size()));
    }
    std::vector<std::size_t> found;
    for (std::size_t item = 0; item < m_items; ++item) {
        if (distance[item] < kNoHit) {
            found.push_back(item);
        }
    }
    // Within a kind the atlas has the order: towns by size; regions by code, so countries also by prominence.
    const auto order = [&](std::size_t item) {
        const bool isRegion = item < m_atlas->regions().size();
        return std::tuple(distance[item], isRegion ? int(m_atlas->regions()[item].kind) : 2,
                          isRegion ? m_atlas->regions()[item].rank : 0, item);
    };
    std::sort(found.begin(), found.end(), [&order](std::size_t a, std::size_t b) { return order(a) < order(b); });
    std::vector<Match> matches;
    for (std::size_t i = 0; i < found.size() && static_cast<int>(i) < limit; ++i) {
        matches.push_back(match(found[i]));
    }
    return matches;
}

Gazetteer::Match Gazetteer::match(std::size_t item) const
{
    if (item < m_atlas->regions().size()) {
        const Region &region = m_atlas->regions()[item];
        const Kind kind = region.kind == Region::Kind::Country ? Kind::Country : Kind::Division;
        return {kind, region.code, region.country, region.name, region.box};
    }
    const Town &town = m_atlas->towns()[item - m_atlas->regions().size()];
    const GeoPoint at = fromMercator(town.at);
    return {Kind::Town, {}, town.country, town.name, {at.lon, at.lat, at.lon, at.lat}};
}

} // namespace araxes
