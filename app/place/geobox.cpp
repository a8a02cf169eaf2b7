// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/geobox.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace araxes {

namespace {

/// How far east of a meridian another lies: 0 (included) to 360 (not included).
double eastOf(double meridian, double longitude)
{
    const double turn = std::fmod(longitude - meridian, 360.0);
    return turn < 0 ? turn + 360 : turn;
}

/// A box from its western edge and a width; a full turn is the whole world.
GeoBox boxFrom(double west, double width, double south, double north)
{
    if (width >= 360) {
        return {-180, south, 180, north};
    }
    const double start = wrappedLongitude(west);
    const double end = start + width;
    return {start, south, end > 180 ? end - 360 : end, north};
}

/// West and east of a box; the east counted on past 180 where it crosses.
struct Run
{
    double west;
    double east;
    double reach;
};

/// The shortest run with all these, which are sorted by their west: the turn less the widest gap.
/// Its edges are edges of the given runs, bit for bit. Null when there is no gap.
std::optional<Run> shortestRun(const std::vector<Run> &runs)
{
    const auto isShorter = [](const Run &a, const Run &b) { return a.reach < b.reach; };
    const Run &last = *std::max_element(runs.begin(), runs.end(), isShorter);
    // The gap over the 180th meridian comes first: on equal gaps it wins and nothing crosses.
    double widestGap = runs.front().west + 360 - last.reach;
    Run shortest{runs.front().west, last.east, 0};
    Run covered{0, last.east, last.reach - 360};
    for (const Run &run : runs) {
        if (&run != &runs.front() && run.west - covered.reach > widestGap) {
            widestGap = run.west - covered.reach;
            shortest = {run.west, covered.east, 0};
        }
        covered = std::max(covered, run, isShorter);
    }
    return widestGap > 0 ? std::optional(shortest) : std::nullopt;
}

} // namespace

double wrappedLongitude(double longitude)
{
    return eastOf(-180, longitude) - 180;
}

bool GeoBox::isValid() const
{
    return GeoPoint{west, south}.isValid() && GeoPoint{east, north}.isValid() && south <= north;
}

GeoPoint GeoBox::centre() const
{
    const double middle = west + width() / 2;
    return {middle > 180 ? middle - 360 : middle, (south + north) / 2};
}

bool GeoBox::contains(const GeoPoint &point) const
{
    const bool isBetween = point.lat >= south && point.lat <= north;
    return isBetween && (width() >= 360 || eastOf(west, point.lon) <= width());
}

bool GeoBox::overlaps(const GeoBox &other) const
{
    if (other.south > north || other.north < south) {
        return false;
    }
    return width() >= 360 || other.width() >= 360 || eastOf(west, other.west) <= width() ||
           eastOf(other.west, west) <= other.width();
}

GeoBox GeoBox::united(const GeoBox &other) const
{
    const GeoBox both[] = {*this, other};
    return smallestBox(both);
}

GeoBox GeoBox::grown(double share) const
{
    const double sideways = width() * share;
    const double upwards = height() * share;
    return boxFrom(west - sideways, width() + 2 * sideways, std::max(-90.0, south - upwards),
                   std::min(90.0, north + upwards));
}

GeoBox smallestBox(std::span<const GeoBox> boxes)
{
    if (boxes.empty()) {
        return {};
    }
    std::vector<Run> runs;
    double south = 90;
    double north = -90;
    for (const GeoBox &box : boxes) {
        runs.push_back({box.west, box.east, box.crossesAntimeridian() ? box.east + 360 : box.east});
        south = std::min(south, box.south);
        north = std::max(north, box.north);
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.west < b.west; });
    const auto run = shortestRun(runs);
    return run ? GeoBox{run->west, south, run->east, north} : GeoBox{-180, south, 180, north};
}

} // namespace araxes
