// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/globeview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace araxes {

GlobeView::GlobeView(AtlasPtr atlas, MapCamera *camera, QWidget *map)
    : QWidget(map)
    , m_atlas(std::move(atlas))
    , m_camera(camera)
    , m_theme(theme(ThemeKind::Light))
{
    setFixedSize(kSide, kSide);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Where the map is on the globe"));
    setToolTip(tr("Click to go there, drag to turn"));
    connect(camera, &MapCamera::moved, this, &GlobeView::follow);
    follow();
}

void GlobeView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_globe.reset();
    update();
}

void GlobeView::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    follow();
}

void GlobeView::setHasRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    follow();
}

void GlobeView::follow()
{
    setVisible(m_isWanted && m_hasRoom && Globe::isNeeded(m_camera->frame()));
    update();
}

QRectF GlobeView::disc() const
{
    return QRectF(rect()).adjusted(3, 3, -3, -3);
}

void GlobeView::paintEvent(QPaintEvent *)
{
    if (!m_globe) {
        m_globe = std::make_unique<Globe>(*m_atlas, m_theme);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.surface;
    ground.setAlphaF(0.7F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(rect()));
    m_globe->paint(painter, disc(), m_camera->frame());
}

void GlobeView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_isDragged = false;
    m_camera->stop();
}

void GlobeView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        return;
    }
    const QPointF by = event->position() - *m_pressed;
    if (!m_isDragged && by.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    // What was in the middle moves with the pointer; what comes to the middle instead lies as far on the other side.
    if (const auto there = Globe::pointAt(disc().center() - by, disc(), fromMercator(m_camera->frame().centre))) {
        MapFrame frame = m_camera->frame();
        frame.centre = toMercator(*there);
        m_camera->jumpByHand(frame);
    }
    m_pressed = event->position();
    m_isDragged = true;
}

void GlobeView::mouseReleaseEvent(QMouseEvent *event)
{
    MapFrame frame = m_camera->frame();
    const auto there = Globe::pointAt(event->position(), disc(), fromMercator(frame.centre));
    if (m_pressed && !m_isDragged && there) {
        frame.centre = toMercator(*there);
        m_camera->glideByHand(frame);
    }
    m_pressed.reset();
}

} // namespace araxes
