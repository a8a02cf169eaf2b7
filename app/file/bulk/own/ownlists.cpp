// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/own/ownlists.h"

namespace araxes {

namespace {

/// Ids differ from each other: the reader has seen to that.
template <typename Records>
void list(NameList &ids, const Records &records)
{
    for (const auto &record : records) {
        [[maybe_unused]] const int index = ids.add(record.id.toStdString());
    }
}

} // namespace

OwnLists::OwnLists(const CollectionParts &parts)
{
    list(categories, parts.categories);
    list(places, parts.places);
    list(sources, parts.sources);
}

} // namespace araxes
