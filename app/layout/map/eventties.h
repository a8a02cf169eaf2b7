// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What ties events to places beyond their own: relations to other events, and the capitals of states that take part.

#include "app/event/collection.h"
#include "app/place/atlas/atlas.h"

#include <span>
#include <unordered_map>

namespace araxes {

/// One relation, as seen from one of its two events.
struct EventTie
{
    int event = kNone; ///< the other one
    QString kind;
    bool isOwn = true; ///< this event says so of the other; else the other says so of this
};

/// Of one collection and one atlas; made once, because both are large.
class EventTies
{
public:
    /// None at all.
    EventTies() = default;
    EventTies(const Collection &collection, const Atlas &atlas);

    /// Both ways, an event's own first.
    [[nodiscard]] std::span<const EventTie> of(int event) const;
    /// Today's capitals of the states that take part, each once, in their order; a state that no country of the atlas
    /// is called after, in any language, has none.
    [[nodiscard]] std::vector<GeoPoint> capitals(const Event &event) const;

private:
    std::unordered_map<int, std::vector<EventTie>> m_ties;
    std::vector<std::optional<GeoPoint>> m_seats; ///< by participant
};

} // namespace araxes
