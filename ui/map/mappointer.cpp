// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mappointer.h"

namespace araxes {

namespace {

/// A smaller rectangle was not meant.
constexpr double kLeastSidePx = 6;
/// So many levels of zoom closer when one opens a square of many events.
constexpr double kCloserToCell = 2;
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
    m_overlay->setHoveredCell(hit.cell);
    if (hit.event != kNone) {
        emit eventEntered(hit.event, px);
    } else if (hit.cluster != kNone || hit.cell != kNone) {
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
    m_overlay->setHoveredCell(kNone);
    emit left();
}

void MapPointer::tap(const QPointF &px)
{
    const MapLayout &layout = m_overlay->scene().layout;
    const MapHit hit = layout.at(px);
    m_closer.reset();
    if (hit.cluster != kNone) {
        openCluster(layout.clusters[std::size_t(hit.cluster)]);
    } else if (hit.event != kNone) {
        m_session->setSelected(hit.event);
    } else if (hit.cell != kNone) {
        m_camera->zoomAbout(px, kCloserToCell);
    } else if (!m_overlay->opening().isEmpty()) {
        m_overlay->open({});
    } else {
        emit listRequested({});
        m_session->setSelected(kNone);
    }
}

void MapPointer::doubleTap(const QPointF &px)
{
    if (m_closer) {
        m_camera->glideTo(*std::exchange(m_closer, {}));
    } else {
        m_camera->zoomAbout(px, 1);
    }
}

void MapPointer::openClusterOf(int event)
{
    const MapLayout &layout = m_overlay->scene().layout;
    const int cluster = event == kNone ? kNone : layout.clusterOf(event);
    if (cluster != kNone) {
        openCluster(layout.clusters[std::size_t(cluster)]);
    }
}

/// A few fan out. Of many, those that stand apart are parted by going closer; the others are listed.
void MapPointer::openCluster(MapCluster cluster)
{
    const MapOpening opening = openingOf(cluster);
    const bool isOpen = m_overlay->opening().at == opening.at && !m_overlay->opening().isEmpty();
    emit left();
    emit listRequested({});
    m_overlay->open({});
    if (canPart(cluster)) {
        m_closer = frameOf(cluster);
    }
    if (isOpen) {
        return; // a second tap closes
    }
    if (cluster.count <= kMostFanned) {
        m_overlay->open(opening);
    } else if (m_closer) {
        m_camera->glideTo(*m_closer);
    } else {
        emit listRequested(opening);
    }
}

MapOpening MapPointer::openingOf(const MapCluster &cluster) const
{
    const std::vector<MapMember> &members = m_overlay->scene().layout.members;
    const auto first = members.begin() + cluster.first;
    return {cluster.at, cluster.radius, {first, first + cluster.count}};
}

bool MapPointer::canPart(const MapCluster &cluster) const
{
    constexpr double kWorthGoing = 0.25;
    return !cluster.isOnePoint && frameOf(cluster).zoom >= m_camera->frame().zoom + kWorthGoing;
}

MapFrame MapPointer::frameOf(const MapCluster &cluster) const
{
    const MapFrame now = m_camera->frame();
    return MapFrame::showing(cluster.box.grown(kRoom), {now.widthPx, now.heightPx});
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
