// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/areaoutlines.h"

#include <cmath>
#include <numbers>

namespace araxes {

namespace {

constexpr double kDegreesPerRadian = 180 / std::numbers::pi;
constexpr double kEarthRadiusMetres = 6'371'008.8;
constexpr int kCircleCorners = 120;
/// Where a circle's side is dragged.
constexpr double kEast = 90;

/// A position on a ring that may reach past 180 degrees.
struct Unrolled
{
    double lon = 0;
    double lat = 0;
};

double longitudeNear(double longitude, double other)
{
    return longitude + 360 * std::round((other - longitude) / 360);
}

/// The point at this distance in this direction over a sphere (the direct formula of a great circle).
GeoPoint pointFrom(const GeoPoint &from, double metres, double bearing)
{
    const double angle = metres / kEarthRadiusMetres;
    const double lat = from.lat / kDegreesPerRadian;
    const double course = bearing / kDegreesPerRadian;
    const double sinLat = std::sin(lat) * std::cos(angle) + std::cos(lat) * std::sin(angle) * std::cos(course);
    const double east =
        std::atan2(std::sin(course) * std::sin(angle) * std::cos(lat), std::cos(angle) - std::sin(lat) * sinLat);
    return {wrappedLongitude(from.lon + east * kDegreesPerRadian),
            std::asin(std::clamp(sinLat, -1.0, 1.0)) * kDegreesPerRadian};
}

/// Sides are straight in degrees, which on the map are curves: points on them keep the line true.
void appendSide(std::vector<Unrolled> &ring, const Unrolled &from, const Unrolled &to)
{
    const int steps = std::max(1, int(std::ceil(std::abs(to.lat - from.lat))));
    for (int i = 0; i < steps; ++i) {
        const double share = double(i) / steps;
        ring.push_back({from.lon + (to.lon - from.lon) * share, from.lat + (to.lat - from.lat) * share});
    }
}

std::vector<Unrolled> unrolled(const std::vector<GeoPoint> &corners)
{
    std::vector<Unrolled> ring;
    double lon = corners.empty() ? 0 : corners.front().lon;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const GeoPoint &next = corners[(i + 1) % corners.size()];
        const double nextLon = longitudeNear(next.lon, lon);
        appendSide(ring, {lon, corners[i].lat}, {nextLon, next.lat});
        lon = nextLon;
    }
    return ring;
}

std::vector<GeoPoint> cornersOf(const GeoBox &box)
{
    return {{box.west, box.south}, {box.east, box.south}, {box.east, box.north}, {box.west, box.north}};
}

std::vector<Unrolled> ringOf(const GeoArea &area)
{
    if (const GeoBox *box = std::get_if<GeoBox>(&area)) {
        const double east = box->west + box->width();
        return {{box->west, box->south}, {east, box->south}, {east, box->north}, {box->west, box->north}};
    }
    if (const auto *polygon = std::get_if<GeoPolygon>(&area)) {
        return unrolled(polygon->corners);
    }
    const GeoCircle &circle = std::get<GeoCircle>(area);
    std::vector<GeoPoint> corners;
    corners.reserve(kCircleCorners);
    for (int i = 0; i < kCircleCorners; ++i) {
        corners.push_back(pointFrom(circle.centre, circle.radiusMetres, 360.0 * i / kCircleCorners));
    }
    return unrolled(corners);
}

/// Of all copies of the world, the one whose middle of the ring is nearest to that of the frame.
std::vector<QPointF> placed(const std::vector<Unrolled> &ring, const MapFrame &frame)
{
    std::vector<QPointF> points;
    if (ring.empty()) {
        return points;
    }
    const auto [least, most] =
        std::minmax_element(ring.begin(), ring.end(), [](const auto &a, const auto &b) { return a.lon < b.lon; });
    const double middle = ((least->lon + most->lon) / 2 + 180) / 360;
    const double turn = std::round(frame.centre.x - middle);
    for (const Unrolled &corner : ring) {
        const double x = (corner.lon + 180) / 360 + turn;
        const double y = toMercator(GeoPoint{0, corner.lat}).y;
        points.emplace_back(frame.widthPx / 2 + (x - frame.centre.x) * frame.worldPx(),
                            frame.heightPx / 2 + (y - frame.centre.y) * frame.worldPx());
    }
    return points;
}

AreaOutline outlineOf(const RegionFilter &region, const MapFrame &frame, const Atlas &atlas)
{
    AreaOutline outline{{}, region.take};
    const Region *known = region.code.isEmpty() ? nullptr : atlas.region(region.code);
    if (region.code.isEmpty()) {
        outline.rings.push_back(outlineOf(region.area, frame));
    } else if (known) {
        for (const auto &part : atlas.outline(*known, frame.zoom).parts) {
            for (const GeoShape::Path &path : part) {
                outline.rings.push_back(placed(unrolled(path), frame));
            }
        }
    }
    return outline;
}

GeoPoint centreOf(const GeoArea &area)
{
    const auto *circle = std::get_if<GeoCircle>(&area);
    return circle ? circle->centre : boundsOf(area).centre();
}

GeoBox draggedBox(GeoBox box, const AreaHandle &handle, const GeoPoint &to)
{
    const bool isCorner = handle.kind == AreaHandle::Kind::Corner;
    const std::size_t i = handle.index;
    if (isCorner ? i == 0 || i == 3 : i == 3) {
        box.west = to.lon;
    } else if (isCorner || i == 1) {
        box.east = to.lon;
    }
    if (isCorner ? i < 2 : i == 0) {
        box.south = std::min(to.lat, box.north);
    } else if (isCorner || i == 2) {
        box.north = std::max(to.lat, box.south);
    }
    return box;
}

GeoPoint shifted(const GeoPoint &point, double east, double north)
{
    return {wrappedLongitude(point.lon + east), std::clamp(point.lat + north, -90.0, 90.0)};
}

GeoArea movedTo(const GeoArea &area, const GeoPoint &to)
{
    const GeoPoint from = centreOf(area);
    const double east = to.lon - from.lon;
    double north = to.lat - from.lat;
    if (const GeoBox *box = std::get_if<GeoBox>(&area)) {
        north = std::clamp(north, -90 - box->south, 90 - box->north);
        return GeoBox{wrappedLongitude(box->west + east), box->south + north, wrappedLongitude(box->east + east),
                      box->north + north};
    }
    if (const auto *polygon = std::get_if<GeoPolygon>(&area)) {
        GeoPolygon moved = *polygon;
        for (GeoPoint &corner : moved.corners) {
            corner = shifted(corner, east, north);
        }
        return moved;
    }
    return GeoCircle{to, std::get<GeoCircle>(area).radiusMetres};
}

} // namespace

std::vector<QPointF> outlineOf(const GeoArea &area, const MapFrame &frame)
{
    return placed(ringOf(area), frame);
}

std::vector<AreaOutline> areaOutlines(const std::vector<RegionFilter> &regions, const MapFrame &frame,
                                      const Atlas &atlas)
{
    std::vector<AreaOutline> outlines;
    outlines.reserve(regions.size());
    for (const RegionFilter &region : regions) {
        outlines.push_back(outlineOf(region, frame, atlas));
    }
    return outlines;
}

std::vector<AreaHandle> areaHandles(const GeoArea &area, const MapFrame &frame)
{
    using Kind = AreaHandle::Kind;
    std::vector<AreaHandle> handles{{Kind::Centre, 0, frame.toPx(centreOf(area))}};
    if (const auto *circle = std::get_if<GeoCircle>(&area)) {
        handles.push_back({Kind::Radius, 0, frame.toPx(pointFrom(circle->centre, circle->radiusMetres, kEast))});
        return handles;
    }
    const auto *polygon = std::get_if<GeoPolygon>(&area);
    const std::vector<GeoPoint> corners = polygon ? polygon->corners : cornersOf(std::get<GeoBox>(area));
    const std::vector<QPointF> px = [&] {
        std::vector<QPointF> all;
        all.reserve(corners.size());
        for (const GeoPoint &corner : corners) {
            all.push_back(frame.toPx(corner));
        }
        return all;
    }();
    for (std::size_t i = 0; i < px.size(); ++i) {
        handles.push_back({Kind::Side, i, (px[i] + px[(i + 1) % px.size()]) / 2});
    }
    for (std::size_t i = 0; i < px.size(); ++i) {
        handles.push_back({Kind::Corner, i, px[i]});
    }
    return handles;
}

GeoArea dragged(const GeoArea &area, const AreaHandle &handle, const GeoPoint &to)
{
    if (handle.kind == AreaHandle::Kind::Centre) {
        return movedTo(area, to);
    }
    if (const GeoBox *box = std::get_if<GeoBox>(&area)) {
        return draggedBox(*box, handle, to);
    }
    if (const auto *circle = std::get_if<GeoCircle>(&area)) {
        return GeoCircle{circle->centre, distanceMetres(circle->centre, to)};
    }
    GeoPolygon polygon = std::get<GeoPolygon>(area);
    if (handle.kind == AreaHandle::Kind::Side) {
        polygon.corners.insert(polygon.corners.begin() + std::ptrdiff_t(handle.index) + 1, to);
    } else {
        polygon.corners[handle.index] = to;
    }
    return polygon;
}

} // namespace araxes
