// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/mapinsets.h"

#include <QEvent>

namespace araxes {

namespace {

/// From the map's edge.
constexpr int kAway = 8;
/// Two lines of credits, and the scale bar left of them, lie below.
constexpr int kAboveCredits = 44;

} // namespace

MapInsets::MapInsets(Session *session, const AtlasPtr &atlas, MapCamera *camera, MapOverlay *overlay, QWidget *map)
    : QObject(map)
    , m_camera(camera)
    , m_overlay(overlay)
    , m_map(map)
    , m_card(new ClusterCard(session, map))
    , m_stepper(new PlaceStepper(session, map))
    , m_away(new AwayPointer(session, camera, map))
    , m_globe(new GlobeView(atlas, camera, map))
{
    // A click on them is no click on the map below.
    m_card->setAttribute(Qt::WA_NoMousePropagation);
    m_stepper->setAttribute(Qt::WA_NoMousePropagation);
    m_card->raise();
    map->installEventFilter(this);
    connect(camera, &MapCamera::moved, this, &MapInsets::place);
    connect(m_stepper, &PlaceStepper::resized, this, &MapInsets::place);
    connect(m_away, &AwayPointer::said, this, &MapInsets::keepLabelsAway);
}

void MapInsets::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
    m_stepper->setTheme(theme);
    m_away->setTheme(theme);
    m_globe->setTheme(theme);
}

void MapInsets::list(const MapOpening &opening)
{
    if (opening.isEmpty()) {
        m_card->close();
        return;
    }
    m_zoom = m_camera->frame().zoom;
    m_card->open(opening);
    place();
}

bool MapInsets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

/// A list that was opened goes again; all else that lies over the map stays.
void MapInsets::keepLabelsAway()
{
    std::vector<QRectF> over;
    bool hasRoom = true;
    for (const QWidget *each : m_map->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!each->isHidden() && each != m_card && each != m_globe) {
            over.emplace_back(each->geometry());
            hasRoom = hasRoom && !each->geometry().intersects(m_globe->geometry());
        }
    }
    m_globe->setHasRoom(hasRoom);
    if (!m_globe->isHidden()) {
        over.emplace_back(m_globe->geometry());
    }
    m_overlay->keepFree(over);
}

void MapInsets::place()
{
    m_stepper->move((m_map->width() - m_stepper->width()) / 2, kAway);
    m_away->follow();
    m_globe->move(kAway, m_map->height() - m_globe->height() - kAboveCredits);
    keepLabelsAway();
    if (m_card->opening().isEmpty()) {
        return;
    }
    const MapFrame frame = m_camera->frame();
    if (frame.zoom != m_zoom) {
        m_card->close(); // its cluster is another now
    } else {
        m_card->standBeside(frame.toPx(m_card->opening().at));
    }
}

} // namespace araxes
