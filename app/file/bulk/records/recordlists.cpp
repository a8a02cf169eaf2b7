// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/recordlists.h"

#include "app/file/bulk/rows/rowbatch.h"

#include <algorithm>

namespace araxes {

int RecordLists::nth(int event) const
{
    const auto found = std::lower_bound(repetitions.begin(), repetitions.end(), std::pair(event, 0));
    return found != repetitions.end() && found->first == event ? found->second : 1;
}

int RecordLists::placeOf(const Place &place, int event) const
{
    if (place.shape) {
        const auto found = std::lower_bound(shapeEvents.begin(), shapeEvents.end(), event);
        return places.size() + int(found - shapeEvents.begin());
    }
    const std::string name = place.name.best({}).toStdString();
    const std::string country = place.country.toStdString();
    return name.empty() && country.empty() ? kNone : places.indexOf(placeKey(name, country));
}

bool RecordLists::isLeftOut(const Place &place) const
{
    const QString name = place.name.best({});
    return !place.shape && !name.isEmpty() &&
           places.indexOf(placeKey(name.toStdString(), place.country.toStdString())) == kNone;
}

} // namespace araxes
