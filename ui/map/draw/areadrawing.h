// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws areas on the map and changes those that are there.

#include "app/session/session.h"
#include "ui/map/draw/areadraft.h"
#include "ui/map/mapcamera.h"

#include <QWidget>

class QKeyEvent;
class QMouseEvent;

namespace araxes {

enum class DrawTool { None, Rectangle, Polygon, Circle };

/// Watches the view's mouse and keys, and takes only those that draw: with a tool in hand, or on a handle of an area
/// that is under the pointer. What is drawn becomes a region of the session's filter when it is finished.
class AreaDrawing : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it but the pane, which owns what is painted.
    AreaDrawing(Session *session, MapCamera *camera, QQuickItem *pane, QWidget *view);

    [[nodiscard]] DrawTool tool() const { return m_tool; }
    /// Puts away what is half drawn.
    void setTool(DrawTool tool);
    void setTheme(const Theme &theme) { m_draft->setTheme(theme); }
    /// The map or the session has moved.
    void refresh();

signals:
    void toolChanged(araxes::DrawTool tool);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(const QMouseEvent &event);
    [[nodiscard]] bool move(const QMouseEvent &event);
    [[nodiscard]] bool release(const QMouseEvent &event);
    [[nodiscard]] bool key(const QKeyEvent &event);
    [[nodiscard]] bool isDragging() const { return m_handle || m_start; }
    [[nodiscard]] GeoPoint pointAt(const QPointF &px) const;
    [[nodiscard]] std::optional<GeoArea> drawn() const;
    [[nodiscard]] std::vector<GeoPoint> cornersWithPen() const;
    void finishPolygon();
    void add(const GeoArea &area);
    void change(const GeoArea &area);
    void putAway();
    /// Chooses the area whose handles are shown.
    void lookUnder(const QPointF &px);
    [[nodiscard]] std::optional<AreaHandle> handleAt(const QPointF &px) const;
    [[nodiscard]] const RegionFilter *chosen() const;
    [[nodiscard]] QString nameOf(const GeoArea &area) const;

    Session *m_session;
    MapCamera *m_camera;
    QWidget *m_view;
    AreaDraft *m_draft;
    DrawTool m_tool = DrawTool::None;
    QPointF m_pen;                      ///< where the pointer is
    std::optional<QPointF> m_start;     ///< where a rectangle or circle was begun
    std::vector<GeoPoint> m_corners;    ///< of a polygon so far
    std::optional<std::size_t> m_under; ///< region whose handles are shown
    std::optional<AreaHandle> m_handle; ///< being dragged
    std::optional<GeoArea> m_changed;   ///< what it makes of the area
    bool m_wasOnHandle = false;
};

} // namespace araxes
