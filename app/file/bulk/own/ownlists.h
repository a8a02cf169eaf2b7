// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the events of a collection refer to, by id.

#include "app/event/collection.h"
#include "app/file/bulk/rows/namelist.h"

namespace araxes {

/// Ids in the order of the lists, so that the index of an id is that of the record.
struct OwnLists
{
    explicit OwnLists(const CollectionParts &parts);

    NameList categories;
    NameList places;
    NameList sources;
};

} // namespace araxes
