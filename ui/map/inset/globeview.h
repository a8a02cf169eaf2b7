// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The globe in the map's corner.

#include "ui/map/mapcamera.h"
#include "ui/paint/map/globe.h"

#include <QWidget>

namespace araxes {

/// Shows where the map looks, unless that is most of the world. A click goes there, a drag turns the globe and moves
/// the map with it.
class GlobeView : public QWidget
{
    Q_OBJECT
public:
    GlobeView(AtlasPtr atlas, MapCamera *camera, QWidget *map);

    void setTheme(const Theme &theme);
    /// Off hides it for good.
    void setWanted(bool isWanted);
    /// It gives way to what else lies over the map.
    void setHasRoom(bool hasRoom);

    static constexpr int kSide = 92;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow();
    [[nodiscard]] QRectF disc() const;

    AtlasPtr m_atlas;
    MapCamera *m_camera;
    std::unique_ptr<Globe> m_globe; ///< made when it is first seen
    Theme m_theme;
    bool m_isWanted = true;
    bool m_hasRoom = true;
    std::optional<QPointF> m_pressed; ///< where a drag last was
    bool m_isDragged = false;
};

} // namespace araxes
