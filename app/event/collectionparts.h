// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a collection is made of, as its file says it.

#include "app/event/event.h"
#include "app/place/geoarea.h"
#include "app/place/place.h"

namespace araxes {

/// A stretch of time with a name, shown behind the events.
struct Era
{
    LocalizedText name;
    HistoricalDate when;
    QString source; ///< what the bounds rest on, in words; may be empty
    QByteArray extra;
    bool operator==(const Era &) const = default;
};

/// An area that a reader drew and kept.
struct NamedArea
{
    QString name;
    GeoArea area;
    QByteArray extra;
    bool operator==(const NamedArea &) const = default;
};

/// A view that a reader kept: what the link to it says (see app/session), as a JSON object.
struct NamedView
{
    QString name;
    QByteArray state;
    QByteArray extra;
    bool operator==(const NamedView &) const = default;
};

/// What a collection is made of, in the order of its file. Indexes in events refer to these lists and are in range.
struct CollectionParts
{
    LocalizedText title;
    LocalizedText description;
    QString licence;
    QString attribution; ///< credit line printed under every figure; may be empty
    std::vector<Category> categories;
    std::vector<Place> places;
    std::vector<Participant> participants;
    std::vector<Source> sources;
    std::vector<Event> events;
    std::vector<Era> eras;
    std::vector<NamedArea> areas;
    std::vector<NamedView> views;
    QByteArray extra;
    bool operator==(const CollectionParts &) const = default;
};

} // namespace araxes
