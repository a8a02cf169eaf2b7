// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mappointer.h"

namespace araxes {

namespace {

/// A smaller rectangle was not meant.
constexpr double kLeastSidePx = 6;
/// Room round a cluster's members when it is opened.
constexpr double kRoom = 0.15;

} // namespace

MapPointer::MapPointer(Session *session, MapCamera *camera, MapOverlay *overlay, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_camera(camera)
    , m_overlay(overlay)
{}

void MapPointer::move(const QPointF &px)
{
    const MapHit hit = m_overlay->scene().layout.at(px);
    if (hit == m_hit) {
        return;
    }
    const bool wasOnEvent = m_hit.event != kNone;
    m_hit = hit;
    if (hit.event != kNone || wasOnEvent) {
        m_session->setHovered(hit.event);
    }
    m_overlay->setHoveredCluster(hit.cluster);
    if (hit.event != kNone) {
        emit eventEntered(hit.event, px);
    } else if (hit.cluster != kNone) {
        emit clusterEntered();
    } else {
        emit left();
    }
}

void MapPointer::leave()
{
    const MapHit hit = std::exchange(m_hit, {});
    if (hit.event != kNone) {
        m_session->setHovered(kNone);
    }
    m_overlay->setHoveredCluster(kNone);
    emit left();
}

void MapPointer::tap(const QPointF &px)
{
    const MapLayout &layout = m_overlay->scene().layout;
    const MapHit hit = layout.at(px);
    if (hit.cluster != kNone) {
        openCluster(layout.clusters[std::size_t(hit.cluster)]);
    } else {
        m_session->setSelected(hit.event);
    }
}

/// Goes close enough to part the members; where that cannot be, selects one after the other.
void MapPointer::openCluster(const MapCluster &cluster)
{
    const MapFrame frame = frameOf(cluster);
    if (cluster.isOnePoint || frame.zoom < m_camera->frame().zoom + 0.25) {
        selectNextOf(cluster);
    } else {
        emit left();
        m_camera->glideTo(frame);
    }
}

MapFrame MapPointer::frameOf(const MapCluster &cluster) const
{
    const MapFrame now = m_camera->frame();
    return MapFrame::showing(cluster.box.grown(kRoom), {now.widthPx, now.heightPx});
}

void MapPointer::selectNextOf(const MapCluster &cluster)
{
    const std::vector<MapMember> &members = m_overlay->scene().layout.members;
    const auto first = members.begin() + cluster.first;
    const auto last = first + cluster.count;
    const auto now = std::find_if(
        first, last, [this](const MapMember &member) { return member.event == m_session->state().selected; });
    const auto next = now == last || now + 1 == last ? first : now + 1;
    m_session->setSelected(next->event);
}

void MapPointer::draw(const QRectF &area)
{
    if (area.width() < kLeastSidePx || area.height() < kLeastSidePx) {
        return;
    }
    const MapFrame frame = m_camera->frame();
    const GeoPoint northWest = fromMercator(frame.fromPx(area.topLeft()));
    const GeoPoint southEast = fromMercator(frame.fromPx(area.bottomRight()));
    RegionFilter region;
    region.label = tr("Drawn rectangle");
    region.area = GeoBox{northWest.lon, southEast.lat, southEast.lon, northWest.lat};
    m_session->addRegion(region);
}

} // namespace araxes
