// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/mapcurve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace araxes {

namespace {

constexpr int kSteps = 64;
/// How far a curve bends, as a share of its length, where the sphere alone would bend it less.
constexpr double kBend = 0.13;
constexpr double kDegree = std::numbers::pi / 180;

/// A direction from the middle of the earth.
struct Direction
{
    double x, y, z;
};

Direction directionOf(const GeoPoint &point)
{
    const double lat = point.lat * kDegree;
    const double lon = point.lon * kDegree;
    return {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

GeoPoint pointOf(const Direction &at)
{
    return {std::atan2(at.y, at.x) / kDegree, std::atan2(at.z, std::hypot(at.x, at.y)) / kDegree};
}

/// Points on the great circle, by spherical linear interpolation (slerp).
GeoPoint onGreatCircle(const GeoPoint &from, const GeoPoint &to, double share)
{
    const Direction a = directionOf(from);
    const Direction b = directionOf(to);
    const double angle = std::acos(std::clamp(a.x * b.x + a.y * b.y + a.z * b.z, -1.0, 1.0));
    if (std::sin(angle) < 1e-9) { // the same place, or one right below the other: every way is as short
        return {from.lon + (to.lon - from.lon) * share, from.lat + (to.lat - from.lat) * share};
    }
    const double p = std::sin((1 - share) * angle) / std::sin(angle);
    const double q = std::sin(share * angle) / std::sin(angle);
    return pointOf({a.x * p + b.x * q, a.y * p + b.y * q, a.z * p + b.z * q});
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Which part of a segment lies in the area (Liang and Barsky 1984); none: begin > end.
std::pair<double, double> insidePart(const QPointF &from, const QPointF &to, const QRectF &area)
{
    const QPointF along = to - from;
    const std::array<std::pair<double, double>, 4> edges{{{-along.x(), from.x() - area.left()},
                                                          {along.x(), area.right() - from.x()},
                                                          {-along.y(), from.y() - area.top()},
                                                          {along.y(), area.bottom() - from.y()}}};
    double begin = 0;
    double end = 1;
    for (const auto &[outward, room] : edges) {
        if (outward == 0) {
            end = room < 0 ? -1 : end;
        } else if (outward < 0) {
            begin = std::max(begin, room / outward);
        } else {
            end = std::min(end, room / outward);
        }
    }
    return {begin, end};
}

} // namespace

std::vector<QPointF> mapCurve(const GeoPoint &from, const GeoPoint &to, const MapFrame &frame)
{
    const double world = frame.worldPx();
    std::vector<QPointF> curve{frame.toPx(from)};
    for (int i = 1; i <= kSteps; ++i) {
        QPointF px = frame.toPx(onGreatCircle(from, to, static_cast<double>(i) / kSteps));
        px.rx() += std::round((curve.back().x() - px.x()) / world) * world;
        curve.push_back(px);
    }
    const QPointF along = curve.back() - curve.front();
    const double length = std::max(1e-9, std::hypot(along.x(), along.y()));
    const QPointF left = QPointF(along.y(), -along.x()) / length;
    const double natural = QPointF::dotProduct(curve[kSteps / 2] - (curve.front() + curve.back()) / 2, left);
    const double extra = std::max(0.0, kBend * length - std::abs(natural));
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        curve[std::size_t(i)] += left * extra * 4 * share * (1 - share);
    }
    return curve;
}

std::vector<QPointF> withEnds(std::vector<QPointF> curve, const QPointF &from, const QPointF &to)
{
    const QPointF atBegin = from - curve.front();
    const QPointF atEnd = to - curve.back();
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(curve.size() - 1);
        curve[i] += atBegin * (1 - share) + atEnd * share;
    }
    return curve;
}

ClippedCurve clippedCurve(const std::vector<QPointF> &curve, const QRectF &area)
{
    ClippedCurve clipped;
    const double whole = std::max(1e-9, lengthOf(curve));
    double passed = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const auto [begin, end] = insidePart(curve[i - 1], curve[i], area);
        const double length = distance(curve[i - 1], curve[i]);
        if (begin <= end) {
            const QPointF along = curve[i] - curve[i - 1];
            if (clipped.points.empty()) {
                clipped.points.push_back(curve[i - 1] + along * begin);
                clipped.begin = (passed + length * begin) / whole;
            }
            clipped.points.push_back(curve[i - 1] + along * end);
            clipped.end = (passed + length * end) / whole;
        }
        if (!clipped.points.empty() && (begin > end || end < 1)) {
            break;
        }
        passed += length;
    }
    return clipped;
}

double lengthOf(const std::vector<QPointF> &curve)
{
    double length = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        length += distance(curve[i - 1], curve[i]);
    }
    return length;
}

QPointF pointAlong(const std::vector<QPointF> &curve, double length)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double step = distance(curve[i - 1], curve[i]);
        if (length <= step) {
            return curve[i - 1] + (curve[i] - curve[i - 1]) * (step > 0 ? std::max(0.0, length) / step : 0);
        }
        length -= step;
    }
    return curve.back();
}

std::vector<QPointF> shortened(const std::vector<QPointF> &curve, double atBegin, double atEnd)
{
    const double whole = lengthOf(curve);
    if (whole <= atBegin + atEnd) {
        return {};
    }
    std::vector<QPointF> kept{pointAlong(curve, atBegin)};
    double passed = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        passed += distance(curve[i - 1], curve[i]);
        if (passed > atBegin && passed < whole - atEnd) {
            kept.push_back(curve[i]);
        }
    }
    kept.push_back(pointAlong(curve, whole - atEnd));
    return kept;
}

} // namespace araxes
