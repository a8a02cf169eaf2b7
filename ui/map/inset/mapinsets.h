// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What lies on the map as widgets of its own: the list of an opened cluster, the stepper through a place's events,
// the way to a selected event beyond the edge, the globe.

#include "ui/map/inset/awaypointer.h"
#include "ui/map/inset/clustercard.h"
#include "ui/map/inset/globeview.h"
#include "ui/map/inset/placestepper.h"
#include "ui/map/mapoverlay.h"

namespace araxes {

/// Makes them and keeps each in its place when the map moves or its size changes.
class MapInsets : public QObject
{
    Q_OBJECT
public:
    MapInsets(Session *session, const AtlasPtr &atlas, MapCamera *camera, MapOverlay *overlay, QWidget *map);

    void setTheme(const Theme &theme);
    [[nodiscard]] PlaceStepper *stepper() const { return m_stepper; }
    [[nodiscard]] GlobeView *globe() const { return m_globe; }
    [[nodiscard]] ClusterCard *card() const { return m_card; }

public slots:
    /// Labels keep away from whatever lies on the map.
    void keepLabelsAway();
    /// Lists an opened cluster; an empty one closes the list.
    void list(const MapOpening &opening);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    MapCamera *m_camera;
    MapOverlay *m_overlay;
    QWidget *m_map;
    ClusterCard *m_card;
    PlaceStepper *m_stepper;
    AwayPointer *m_away;
    GlobeView *m_globe;
    double m_zoom = 0; ///< at which the list was opened
};

} // namespace araxes
