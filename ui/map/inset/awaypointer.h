// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Points from the map's edge to the selected event while it lies beyond.

#include "app/session/session.h"
#include "ui/map/mapcamera.h"
#include "ui/paint/theme.h"

#include <QAbstractButton>

namespace araxes {

/// An arrow and the event's title; a click shows the event. Hidden while one of its places is in view, without a
/// selected event or a place of it, and while it does not pass the filter, when the map has nothing to show there.
class AwayPointer : public QAbstractButton
{
    Q_OBJECT
public:
    AwayPointer(Session *session, MapCamera *camera, QWidget *map);

    void setTheme(const Theme &theme);
    /// Stands where the way from the middle of the map to the event crosses its edge. To be told when the map moves.
    void follow();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void said(); ///< it came, went or has other words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the nearest of its places is on the map, in pixels; nothing when one is in view or there is none.
    [[nodiscard]] std::optional<QPointF> beyond() const;
    void say();

    Session *m_session;
    MapCamera *m_camera;
    Theme m_theme;
    double m_angle = 0; ///< of the arrow, clockwise from the right, in degrees
};

} // namespace araxes
