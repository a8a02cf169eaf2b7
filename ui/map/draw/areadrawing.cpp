// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/draw/areadrawing.h"

#include "app/place/geotext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>

#include <cmath>

namespace araxes {

namespace {

/// Nearer than this a handle is meant.
constexpr double kReachPx = 9;
/// A smaller figure was not meant.
constexpr double kLeastPx = 6;

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

AreaDrawing::AreaDrawing(Session *session, MapCamera *camera, QQuickItem *pane, QWidget *view)
    : QObject(view)
    , m_session(session)
    , m_camera(camera)
    , m_view(view)
    , m_draft(new AreaDraft(pane))
{
    m_draft->setZ(4);
    view->installEventFilter(this);
    connect(camera, &MapCamera::moved, this, &AreaDrawing::refresh);
    connect(session, &Session::filterChanged, this, [this] {
        m_under.reset();
        refresh();
    });
}

void AreaDrawing::setTool(DrawTool tool)
{
    putAway();
    if (tool != m_tool) {
        m_tool = tool;
        if (tool == DrawTool::None) {
            m_view->unsetCursor();
        } else {
            m_view->setCursor(Qt::CrossCursor);
        }
        emit toolChanged(tool);
    }
}

void AreaDrawing::putAway()
{
    m_start.reset();
    m_corners.clear();
    m_handle.reset();
    m_changed.reset();
    refresh();
}

GeoPoint AreaDrawing::pointAt(const QPointF &px) const
{
    const GeoPoint point = fromMercator(m_camera->frame().fromPx(px));
    return {point.lon, std::clamp(point.lat, -90.0, 90.0)};
}

bool AreaDrawing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        if (m_tool == DrawTool::Polygon) {
            finishPolygon();
            return true;
        }
        return m_tool != DrawTool::None;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool AreaDrawing::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || (m_tool == DrawTool::None && event.modifiers() != Qt::NoModifier)) {
        return false;
    }
    m_pen = event.position();
    if (m_tool == DrawTool::None) {
        lookUnder(m_pen);
        m_handle = handleAt(m_pen);
        return m_handle.has_value();
    }
    m_view->setFocus(Qt::MouseFocusReason);
    if (m_tool == DrawTool::Polygon) {
        m_corners.push_back(pointAt(m_pen));
    } else {
        m_start = m_pen;
    }
    refresh();
    return true;
}

bool AreaDrawing::move(const QMouseEvent &event)
{
    m_pen = event.position();
    if (m_handle) {
        m_changed = dragged(chosen()->area, *m_handle, pointAt(m_pen));
    } else if (m_tool == DrawTool::None && event.buttons() == Qt::NoButton) {
        lookUnder(m_pen);
        const bool isOnHandle = handleAt(m_pen).has_value();
        if (isOnHandle) {
            m_view->setCursor(Qt::SizeAllCursor);
        } else if (m_wasOnHandle) {
            m_view->unsetCursor();
        }
        m_wasOnHandle = isOnHandle;
    }
    refresh();
    return m_handle.has_value() || m_tool != DrawTool::None;
}

bool AreaDrawing::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    if (m_handle) {
        const std::optional<GeoArea> changed = m_changed;
        if (changed) {
            change(*changed);
        }
        putAway();
        return true;
    }
    if (m_start) {
        m_pen = event.position();
        if (const std::optional<GeoArea> area = drawn(); area && distance(*m_start, m_pen) >= kLeastPx) {
            add(*area);
        } else {
            putAway();
        }
        return true;
    }
    return m_tool != DrawTool::None;
}

bool AreaDrawing::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && (m_tool != DrawTool::None || isDragging())) {
        setTool(DrawTool::None);
        return true;
    }
    if (m_tool != DrawTool::Polygon) {
        return false;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        finishPolygon();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && !m_corners.empty()) {
        m_corners.pop_back();
        refresh();
        return true;
    }
    return false;
}

std::vector<GeoPoint> AreaDrawing::cornersWithPen() const
{
    std::vector<GeoPoint> corners = m_corners;
    if (!corners.empty()) {
        corners.push_back(pointAt(m_pen));
    }
    return corners;
}

/// What the pen has drawn so far.
std::optional<GeoArea> AreaDrawing::drawn() const
{
    if (m_tool == DrawTool::Polygon && m_corners.size() > 1) {
        return GeoPolygon{cornersWithPen()};
    }
    if (!m_start) {
        return std::nullopt;
    }
    const GeoPoint from = pointAt(*m_start);
    const GeoPoint to = pointAt(m_pen);
    if (m_tool == DrawTool::Circle) {
        return GeoCircle{from, distanceMetres(from, to)};
    }
    const bool isEastward = m_pen.x() >= m_start->x();
    return GeoBox{isEastward ? from.lon : to.lon, std::min(from.lat, to.lat), isEastward ? to.lon : from.lon,
                  std::max(from.lat, to.lat)};
}

void AreaDrawing::finishPolygon()
{
    std::vector<GeoPoint> corners = m_corners;
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    if (corners.size() >= 3) {
        add(GeoPolygon{std::move(corners)});
    }
}

QString AreaDrawing::nameOf(const GeoArea &area) const
{
    const QLocale &locale = m_session->state().options.locale;
    if (const auto *circle = std::get_if<GeoCircle>(&area)) {
        return circleText(*circle, locale);
    }
    if (const auto *polygon = std::get_if<GeoPolygon>(&area)) {
        return tr("Area with %n corner(s)", nullptr, int(polygon->corners.size()));
    }
    return tr("Drawn rectangle");
}

void AreaDrawing::add(const GeoArea &area)
{
    setTool(DrawTool::None);
    m_session->addRegion({{}, nameOf(area), area});
}

/// A name that the area gave itself changes with it; one that the reader gave stays.
void AreaDrawing::change(const GeoArea &area)
{
    Filter filter = m_session->state().filter;
    RegionFilter &region = filter.regions[*m_under];
    region.label = region.label == nameOf(region.area) ? nameOf(area) : region.label;
    region.area = area;
    m_session->setFilter(filter);
}

const RegionFilter *AreaDrawing::chosen() const
{
    const std::vector<RegionFilter> &regions = m_session->state().filter.regions;
    return m_under && *m_under < regions.size() ? &regions[*m_under] : nullptr;
}

void AreaDrawing::lookUnder(const QPointF &px)
{
    const std::vector<RegionFilter> &regions = m_session->state().filter.regions;
    const GeoPoint point = pointAt(px);
    if (chosen() && (contains(chosen()->area, point) || handleAt(px))) {
        return;
    }
    m_under.reset();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const bool isDrawn = regions[i].code.isEmpty();
        const std::optional<std::size_t> before = std::exchange(m_under, isDrawn ? std::optional(i) : std::nullopt);
        if (!isDrawn || (!contains(regions[i].area, point) && !handleAt(px))) {
            m_under = before;
        }
    }
}

std::optional<AreaHandle> AreaDrawing::handleAt(const QPointF &px) const
{
    std::optional<AreaHandle> found;
    if (chosen()) {
        for (const AreaHandle &handle : areaHandles(chosen()->area, m_camera->frame())) {
            found = distance(handle.px, px) <= kReachPx ? handle : found;
        }
    }
    return found;
}

void AreaDrawing::refresh()
{
    const MapFrame frame = m_camera->frame();
    m_draft->setSize({frame.widthPx, frame.heightPx});
    std::vector<AreaOutline> outlines;
    std::vector<AreaHandle> handles;
    QString words;
    const std::optional<GeoArea> area = m_changed ? m_changed : drawn();
    if (area) {
        outlines.push_back({{outlineOf(*area, frame)}});
        const auto *circle = std::get_if<GeoCircle>(&*area);
        words = circle ? distanceText(circle->radiusMetres, m_session->state().options.locale) : QString();
    }
    handles.reserve(m_corners.size());
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        handles.push_back({AreaHandle::Kind::Corner, i, frame.toPx(m_corners[i])});
    }
    if (m_tool == DrawTool::None && chosen()) {
        handles = areaHandles(m_changed.value_or(chosen()->area), frame);
    }
    m_draft->show(outlines, handles, words, m_pen);
}

} // namespace araxes
