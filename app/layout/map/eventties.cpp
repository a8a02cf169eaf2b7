// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/eventties.h"

#include <QHash>

#include <algorithm>

namespace araxes {

namespace {

/// Where each country's seat of government is, by every name of the country.
QHash<QString, GeoPoint> seatsByName(const Atlas &atlas)
{
    QHash<QString, GeoPoint> byCountry;
    for (const Town &town : atlas.towns()) {
        if (town.rank == Town::Rank::Capital && !byCountry.contains(town.country)) {
            byCountry.insert(town.country, fromMercator(town.at));
        }
    }
    QHash<QString, GeoPoint> byName;
    for (const Region &region : atlas.regions()) {
        const auto seat = byCountry.constFind(region.code);
        if (region.kind != Region::Kind::Country || seat == byCountry.constEnd()) {
            continue;
        }
        for (const LocalizedText::Entry &name : region.name.entries()) {
            byName.insert(name.text.toCaseFolded(), *seat);
        }
        for (const QString &alias : region.aliases) {
            byName.insert(alias.toCaseFolded(), *seat);
        }
    }
    return byName;
}

} // namespace

EventTies::EventTies(const Collection &collection, const Atlas &atlas)
    : m_seats(collection.participants().size())
{
    const QHash<QString, GeoPoint> seats = seatsByName(atlas);
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const Participant &participant = collection.participants()[i];
        for (const LocalizedText::Entry &name : participant.name.entries()) {
            const auto seat = seats.constFind(name.text.toCaseFolded());
            if (participant.kind == Participant::Kind::State && !m_seats[i] && seat != seats.constEnd()) {
                m_seats[i] = *seat;
            }
        }
    }
    for (int event = 0; event < collection.size() && !collection.isCompact(); ++event) {
        const Borrowed<Event> own = collection.event(event);
        for (const Relation &relation : own->relations) {
            if (relation.event != kNone && relation.event != event) {
                m_ties[event].push_back({relation.event, relation.kind, true});
                m_ties[relation.event].push_back({event, relation.kind, false});
            }
        }
    }
    for (auto &[event, ties] : m_ties) {
        std::stable_partition(ties.begin(), ties.end(), [](const EventTie &tie) { return tie.isOwn; });
    }
}

std::span<const EventTie> EventTies::of(int event) const
{
    const auto found = m_ties.find(event);
    return found == m_ties.end() ? std::span<const EventTie>{} : std::span(found->second);
}

std::vector<GeoPoint> EventTies::capitals(const Event &event) const
{
    std::vector<GeoPoint> capitals;
    for (const Role &role : event.who) {
        const std::size_t i = std::size_t(role.participant);
        if (i < m_seats.size() && m_seats[i] &&
            std::find(capitals.begin(), capitals.end(), *m_seats[i]) == capitals.end()) {
            capitals.push_back(*m_seats[i]);
        }
    }
    return capitals;
}

} // namespace araxes
