// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Events from their records. What an event refers to may come later in the file, so references
// are set aside as links and resolved when all is read.

#include "app/event/event.h"
#include "app/file/json/jsonrecord.h"

namespace araxes {

/// A reference by id that an event makes.
struct EventLink
{
    enum class Kind { Place, Category, Participant, ClaimSource, ClaimPlace, Event };

    Kind kind = Kind::Place;
    int event = kNone; ///< the event that refers
    int item = kNone;  ///< which of its roles, claims or relations; kNone for the event itself
    int line = 0;
    QString id;    ///< what it refers to
    QString field; ///< where, for a problem: "where[1]"
};

/// All but the id; references go to the links, with this number as their event. Its roles, claims and
/// relations stand in the event with kNone until their links are resolved.
[[nodiscard]] Event readEvent(const JsonRecord &record, int number, std::vector<EventLink> &links);

} // namespace araxes
