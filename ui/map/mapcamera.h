// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Moves Qt Location's map: pans, zooms and glides.

#include "app/layout/map/mapframe.h"

#include <QEasingCurve>
#include <QObject>
#include <QPointer>
#include <QVariantAnimation>

class QQuickItem;

namespace araxes {

/// Where the map looks is Qt Location's to keep (it knows the bounds); this reads it as a frame and changes it, at
/// once or in a short glide that any new movement ends. Points are in the map's own pixels.
class MapCamera : public QObject
{
    Q_OBJECT
public:
    /// The item is a QtLocation Map.
    explicit MapCamera(QQuickItem *map, QObject *parent = nullptr);

    [[nodiscard]] MapFrame frame() const;
    [[nodiscard]] bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    /// Without motion everything happens at once.
    void setReducedMotion(bool isReduced) { m_isReduced = isReduced; }

    void jumpTo(const MapFrame &frame);
    /// Comes to rest at this centre and zoom.
    void glideTo(const MapFrame &frame);
    /// The same two, as a hand asks for them.
    void jumpByHand(const MapFrame &frame);
    void glideByHand(const MapFrame &frame);

public slots:
    /// Stops where it is.
    void stop();
    /// The map's content moves by this much.
    void pan(double dx, double dy);
    /// The same, gliding.
    void step(double dx, double dy);
    /// Runs out after a drag was let go at this speed, in pixels a second.
    void flick(double vx, double vy);
    /// By so many zoom levels, keeping what is under the point in its place. Gliding, to a zoom where tiles are sharp.
    void zoomAbout(const QPointF &point, double levels);
    /// The same at once and to any zoom, as fingers do it.
    void pinchAbout(const QPointF &point, double levels);

signals:
    void moved();
    void movedByHand(); ///< a gesture or key began to move it
    void rested();      ///< a glide has come to its end or was ended

private:
    void glide(const MapFrame &target, int milliseconds, QEasingCurve::Type easing);
    void look(double progress);
    [[nodiscard]] MapFrame held(MapFrame frame) const;

    QPointer<QQuickItem> m_map;
    QVariantAnimation m_glide;
    MapFrame m_from;
    MapFrame m_to;
    bool m_isReduced = false;
    bool m_isMoving = false; ///< centre and zoom are being set one after the other
};

} // namespace araxes
