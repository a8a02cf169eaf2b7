// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the records of a large file have said, as lists.

#include "app/event/compactevents.h"
#include "app/file/bulk/records/recordindex.h"
#include "app/file/bulk/rows/namelist.h"

#include <utility>

namespace araxes {

/// What else is known of the events, by which their records are made whole again.
struct RecordLists
{
    RecordIndex index;
    NameList categories;
    NameList places;
    NameList sources;
    std::vector<int> shapeEvents;                 ///< whose places have shapes; these places follow the named ones
    std::vector<std::pair<int, int>> repetitions; ///< events with an id that came before, and the how manieth it is
    QString categoryColumn;                       ///< of the last event that has one
    bool listsCategories = true;
    bool listsSources = true;
    bool hasIdsOfLines = false;   ///< some own id looks like that of a line
    bool hasEscapedIds = false;   ///< some own id is written otherwise than it reads
    bool areRisingNumbers = true; ///< all have an id of their own, whole numbers in order

    /// Of the event, how many have its id up to here; 1 for nearly all.
    [[nodiscard]] int nth(int event) const;
    /// Of a place with this name and country, kNone when it is not listed.
    [[nodiscard]] int placeOf(const Place &place, int event) const;
    /// Whether a place has a name that would be listed, were there not too many.
    [[nodiscard]] bool isLeftOut(const Place &place) const;
    [[nodiscard]] int placeCount() const { return places.size() + int(shapeEvents.size()); }
};

/// All that reading the records of a file finds out: with it, they need not be read again.
struct ReadRows
{
    CompactEvents events; ///< arrays alone
    RecordLists lists;
    std::vector<Place> shapes; ///< of lists.shapeEvents
};

} // namespace araxes
