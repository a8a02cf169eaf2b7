// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapcamera.h"

#include "ui/map/tilegrid.h"

#include <QGeoCoordinate>
#include <QQuickItem>

#include <algorithm>

namespace araxes {

namespace {

constexpr int kFitMs = 220;
constexpr int kZoomMs = 130;
constexpr int kStepMs = 150;
constexpr int kFlickMs = 420;
/// Slower than this, letting go is not a throw.
constexpr double kFlickSpeed = 240;
constexpr double kFlickSeconds = 0.16;

/// Where the world just fills the view, as Qt Location has it.
double leastZoom(const MapFrame &frame)
{
    return std::max(0.0, std::log2(std::max(frame.widthPx, frame.heightPx) / kMercatorTilePx));
}

/// The frame between two others. The zoom changes evenly and about one fixed point, so that a glide about the
/// pointer keeps what is under it in its place all the way.
MapFrame between(const MapFrame &from, const MapFrame &to, double progress)
{
    MapFrame frame = to;
    const double zoomBy = to.zoom - from.zoom;
    frame.zoom = from.zoom + zoomBy * progress;
    const double share =
        std::abs(zoomBy) < 1e-6 ? progress : (1 - std::exp2(-zoomBy * progress)) / (1 - std::exp2(-zoomBy));
    const double east = to.centre.x - from.centre.x;
    frame.centre.x = from.centre.x + (east - std::round(east)) * share;
    frame.centre.y = from.centre.y + (to.centre.y - from.centre.y) * share;
    return frame;
}

MapFrame zoomedAbout(const MapFrame &from, const QPointF &point, double zoom)
{
    const QPointF away = point - QPointF(from.widthPx / 2, from.heightPx / 2);
    MapFrame next = from;
    next.zoom = std::clamp(zoom, leastZoom(from), MapFrame::kMaxZoom);
    next.centre.x += away.x() / from.worldPx() - away.x() / next.worldPx();
    next.centre.y += away.y() / from.worldPx() - away.y() / next.worldPx();
    return next;
}

} // namespace

MapCamera::MapCamera(QQuickItem *map, QObject *parent)
    : QObject(parent)
    , m_map(map)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { look(value.toDouble()); });
    connect(&m_glide, &QVariantAnimation::finished, this, &MapCamera::rested);
}

MapFrame MapCamera::frame() const
{
    MapFrame frame;
    if (m_map) {
        const auto centre = m_map->property("center").value<QGeoCoordinate>();
        frame.centre = toMercator(GeoPoint{centre.longitude(), centre.latitude()});
        frame.zoom = m_map->property("zoomLevel").toDouble();
        frame.widthPx = m_map->width();
        frame.heightPx = m_map->height();
    }
    return frame;
}

/// As Qt Location would bound it: the world fills the view, and the view stays within it from north to south.
MapFrame MapCamera::held(MapFrame frame) const
{
    frame.widthPx = m_map->width();
    frame.heightPx = m_map->height();
    frame.zoom = std::clamp(frame.zoom, leastZoom(frame), MapFrame::kMaxZoom);
    const double half = std::min(0.5, frame.heightPx / 2 / frame.worldPx());
    frame.centre.y = std::clamp(frame.centre.y, half, 1 - half);
    frame.centre.x -= std::floor(frame.centre.x);
    return frame;
}

void MapCamera::jumpTo(const MapFrame &wanted)
{
    if (!m_map || m_isMoving) {
        return;
    }
    const MapFrame frame = held(wanted);
    const GeoPoint centre = fromMercator(frame.centre);
    m_isMoving = true;
    m_map->setProperty("zoomLevel", frame.zoom);
    m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(centre.lat, centre.lon)));
    m_isMoving = false;
    emit moved();
}

void MapCamera::glideTo(const MapFrame &frame)
{
    MapFrame resting = frame;
    resting.zoom = TileGrid::restingZoom(frame.zoom);
    glide(resting, kFitMs, QEasingCurve::InOutCubic);
}

void MapCamera::jumpByHand(const MapFrame &frame)
{
    stop();
    emit movedByHand();
    jumpTo(frame);
}

void MapCamera::glideByHand(const MapFrame &frame)
{
    emit movedByHand();
    glideTo(frame);
}

void MapCamera::glide(const MapFrame &target, int milliseconds, QEasingCurve::Type easing)
{
    if (!m_map) {
        return;
    }
    m_glide.stop();
    m_from = frame();
    m_to = held(target);
    if (m_isReduced || !m_map->isVisible()) {
        jumpTo(m_to);
        emit rested();
        return;
    }
    m_glide.setDuration(milliseconds);
    m_glide.setEasingCurve(easing);
    m_glide.start();
}

void MapCamera::look(double progress)
{
    if (isGliding() || progress >= 1) {
        jumpTo(progress >= 1 ? m_to : between(m_from, m_to, progress));
    }
}

void MapCamera::stop()
{
    if (isGliding()) {
        m_glide.stop();
        emit rested();
    }
}

void MapCamera::pan(double dx, double dy)
{
    stop();
    emit movedByHand();
    MapFrame next = frame();
    next.centre.x -= dx / next.worldPx();
    next.centre.y -= dy / next.worldPx();
    jumpTo(next);
}

void MapCamera::step(double dx, double dy)
{
    emit movedByHand();
    MapFrame next = isGliding() ? m_to : frame();
    next.centre.x -= dx / next.worldPx();
    next.centre.y -= dy / next.worldPx();
    glide(next, kStepMs, QEasingCurve::OutCubic);
}

void MapCamera::flick(double vx, double vy)
{
    if (m_isReduced || std::hypot(vx, vy) < kFlickSpeed) {
        return;
    }
    MapFrame next = frame();
    next.centre.x -= vx * kFlickSeconds / next.worldPx();
    next.centre.y -= vy * kFlickSeconds / next.worldPx();
    glide(next, kFlickMs, QEasingCurve::OutCubic);
}

void MapCamera::zoomAbout(const QPointF &point, double levels)
{
    if (!m_map) {
        return;
    }
    emit movedByHand();
    const MapFrame from = isGliding() ? m_to : frame();
    const double wanted = std::round((from.zoom + levels) * TileGrid::kLevelsPerZoom) / TileGrid::kLevelsPerZoom;
    glide(zoomedAbout(from, point, wanted), kZoomMs, QEasingCurve::OutQuad);
}

void MapCamera::pinchAbout(const QPointF &point, double levels)
{
    stop();
    if (m_map) {
        emit movedByHand();
        jumpTo(zoomedAbout(frame(), point, frame().zoom + levels));
    }
}

} // namespace araxes
