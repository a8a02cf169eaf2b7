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
    /// Selects an event, opens a cluster, closes what is open, or selects nothing.
    void tap(const QPointF &px);
    /// Goes closer; to a cluster's events where it was on one.
    void doubleTap(const QPointF &px);
    /// Opens the cluster that holds an event, if one does.
    void openClusterOf(int event);
    /// Filters by the box under a drawn rectangle.
    void draw(const QRectF &area);

signals:
    void eventEntered(int event, const QPointF &px);
    void clusterEntered();
    void left();
    /// A cluster holds more events than a fan can, and no zoom parts them; an empty one: close what is open.
    void listRequested(const MapOpening &opening);

private:
    void openCluster(MapCluster cluster); // a copy: what it does lays the scene out anew
    [[nodiscard]] MapOpening openingOf(const MapCluster &cluster) const;
    [[nodiscard]] bool canPart(const MapCluster &cluster) const;
    [[nodiscard]] MapFrame frameOf(const MapCluster &cluster) const;

    Session *m_session;
    MapCamera *m_camera;
    MapOverlay *m_overlay;
    MapHit m_hit;
    std::optional<MapFrame> m_closer; ///< where the cluster under the last tap parts
};

} // namespace araxes
