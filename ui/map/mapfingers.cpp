// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapfingers.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <cmath>

namespace araxes {

namespace {

/// A notch of a wheel is 120 eighths of a degree; where only these come, they scroll so many pixels.
constexpr double kPxPerEighth = 0.5;
/// With Ctrl held, so far a scroll zooms one level.
constexpr double kPxPerLevel = 120;
constexpr double kSmartZoomLevels = 1;

/// A wheel turns by notches, and Wayland and macOS tell the phases of a scroll only of fingers; on X11 the device says
/// what it is.
bool isByFingers(const QWheelEvent &event)
{
    return event.phase() != Qt::NoScrollPhase || event.deviceType() == QInputDevice::DeviceType::TouchPad;
}

QPointF scrolledPx(const QWheelEvent &event)
{
    return event.pixelDelta().isNull() ? QPointF(event.angleDelta()) * kPxPerEighth : QPointF(event.pixelDelta());
}

} // namespace

MapFingers::MapFingers(MapCamera *camera, QObject *map)
    : QObject(map)
    , m_camera(camera)
{
    map->installEventFilter(this);
}

bool MapFingers::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return scroll(*static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(*static_cast<QNativeGestureEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool MapFingers::scroll(const QWheelEvent &event)
{
    if (!isByFingers(event)) {
        return false;
    }
    const QPointF px = scrolledPx(event);
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        m_camera->pinchAbout(event.position(), px.y() / kPxPerLevel);
    } else if (!px.isNull()) {
        m_camera->pan(px.x(), px.y());
    }
    return true;
}

bool MapFingers::pinch(const QNativeGestureEvent &event)
{
    switch (event.gestureType()) {
    case Qt::ZoomNativeGesture: // by how much of its size the map grows
        m_camera->pinchAbout(event.position(), std::log2(std::max(0.1, 1 + event.value())));
        return true;
    case Qt::PanNativeGesture:
        m_camera->pan(event.delta().x(), event.delta().y());
        return true;
    case Qt::SmartZoomNativeGesture: // a double tap with two fingers; 0 asks to go back
        m_camera->zoomAbout(event.position(), event.value() == 0 ? -kSmartZoomLevels : kSmartZoomLevels);
        return true;
    default:
        return event.gestureType() == Qt::BeginNativeGesture || event.gestureType() == Qt::EndNativeGesture;
    }
}

} // namespace araxes
