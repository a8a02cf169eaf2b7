// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/place.h"

#include <algorithm>

namespace araxes {

namespace {

/// The bounds of one path. A step of more than half a turn goes the short way, across the 180th meridian;
/// a step of a whole turn is meant as written (a world's edge, a pole).
GeoBox pathBounds(const GeoShape::Path &path)
{
    double turns = 0;
    double before = path.front().lon;
    GeoBox box{before, path.front().lat, before, path.front().lat};
    for (const GeoPoint &point : path) {
        const double step = point.lon - before;
        if (std::abs(step) > 180 && std::abs(step) < 360) {
            turns += step > 0 ? -360 : 360;
        }
        before = point.lon;
        box.west = std::min(box.west, point.lon + turns);
        box.east = std::max(box.east, point.lon + turns);
        box.south = std::min(box.south, point.lat);
        box.north = std::max(box.north, point.lat);
    }
    if (box.east - box.west >= 360) {
        return {-180, box.south, 180, box.north};
    }
    if (box.west < -180 || box.east > 180) {
        box.west = wrappedLongitude(box.west);
        box.east = wrappedLongitude(box.east);
    }
    return box;
}

} // namespace

GeoBox GeoShape::bounds() const
{
    std::vector<GeoBox> boxes;
    for (const auto &part : parts) {
        if (!part.empty() && !part.front().empty()) {
            boxes.push_back(pathBounds(part.front()));
        }
    }
    return smallestBox(boxes);
}

std::optional<GeoPoint> Place::anchor() const
{
    if (point) {
        return point;
    }
    if (shape) {
        return shape->bounds().centre();
    }
    return std::nullopt;
}

const PeriodName *Place::nameDuring(const TimeSpan &days) const
{
    const auto found = std::find_if(periodNames.begin(), periodNames.end(), [&days](const PeriodName &then) {
        return !days.isEmpty() && then.when.possible().contains(days);
    });
    return found == periodNames.end() ? nullptr : &*found;
}

QString nameDuring(const Place &place, const TimeSpan &days, const QStringList &languages)
{
    const QString today = place.name.best(languages);
    const PeriodName *then = place.nameDuring(days);
    const QString old = then ? then->name.best(languages) : QString();
    if (old.isEmpty() || old == today) {
        return today;
    }
    return today.isEmpty() ? old : QStringLiteral("%1 (%2)").arg(old, today);
}

} // namespace araxes
