// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What fingers on a touchpad do to the map: two of them pan it, a pinch zooms it about them.

#include "ui/map/mapcamera.h"

class QNativeGestureEvent;
class QWheelEvent;

namespace araxes {

/// Watches the map's widget and takes what comes from a touchpad; a mouse's wheel and touches on a screen it leaves to
/// the map itself.
class MapFingers : public QObject
{
    Q_OBJECT
public:
    MapFingers(MapCamera *camera, QObject *map);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool scroll(const QWheelEvent &event);
    bool pinch(const QNativeGestureEvent &event);

    MapCamera *m_camera;
};

} // namespace araxes
