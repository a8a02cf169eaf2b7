// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a pointer does on the map, as verbs on the session.

#include "app/session/session.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapoverlay.h"

namespace araxes {

/// Its slots are called by the map's gestures, with points in the map's own pixels.
class MapPointer : public QObject
{
    Q_OBJECT
public:
    MapPointer(Session *session, MapCamera *camera, MapOverlay *overlay, QObject *parent = nullptr);

public slots:
    void move(const QPointF &px);
    void leave();
    /// Selects an event, opens a cluster, or selects nothing.
    void tap(const QPointF &px);
    /// Filters by the box under a drawn rectangle.
    void draw(const QRectF &area);

signals:
    void eventEntered(int event, const QPointF &px);
    void clusterEntered();
    void left();

private:
    void openCluster(const MapCluster &cluster);
    void selectNextOf(const MapCluster &cluster);
    [[nodiscard]] MapFrame frameOf(const MapCluster &cluster) const;

    Session *m_session;
    MapCamera *m_camera;
    MapOverlay *m_overlay;
    MapHit m_hit;
};

} // namespace araxes
