// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"

#include "ui/map/mapfingers.h"

#include <QKeyEvent>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// How far an arrow key moves the map.
constexpr double kStepPx = 120;
/// A box of a single point is shown no closer than this.
constexpr double kPointZoom = 12;
constexpr double kPointDegrees = 1e-4;

} // namespace

MapView::MapView(Session *session, const AtlasPtr &atlas, QWidget *parent)
    : QQuickWidget(parent)
    , m_session(session)
    , m_shown(session->state().visibleBox)
{
    setResizeMode(SizeRootObjectToView);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map"));
    makeScene(atlas);
    followSession();
    setTheme(theme(ThemeKind::Light));
}

void MapView::makeScene(const AtlasPtr &atlas)
{
    setSource(QUrl(u"qrc:/qml/MapPane.qml"_s));
    m_pane = rootObject();
    if (!m_pane) {
        qFatal("The map needs Qt Location's QML module and its plugins, which are not installed.");
    }
    m_camera = new MapCamera(m_pane->findChild<QQuickItem *>(u"map"_s), this);
    m_tiles = new TileLayer(atlas, m_pane);
    m_tiles->setZ(1);
    m_overlay = new MapOverlay(m_session->state(), atlas, m_pane);
    m_overlay->setZ(3);
    m_pointer = new MapPointer(m_session, m_camera, m_overlay, this);
    m_insets = new MapInsets(m_session, atlas, m_camera, m_overlay, this);
    connect(m_pointer, &MapPointer::listRequested, m_insets, &MapInsets::list);
    new MapFingers(m_camera, this);
    m_drawing = new AreaDrawing(m_session, m_camera, m_pane, this);
    m_pane->setProperty("camera", QVariant::fromValue<QObject *>(m_camera));
    m_pane->setProperty("pointer", QVariant::fromValue<QObject *>(m_pointer));
}

void MapView::followSession()
{
    connect(m_camera, &MapCamera::moved, this, &MapView::cameraMoved);
    connect(m_camera, &MapCamera::rested, this, &MapView::report);
    connect(m_camera, &MapCamera::movedByHand, this, [this] {
        m_shown.reset();
        emit cardDismissed();
    });
    connect(m_session, &Session::visibleBoxChanged, this, &MapView::showBox);
    connect(m_session, &Session::optionsChanged, this, [this] { setTheme(m_theme); });
    for (const auto signal : {&Session::collectionChanged, &Session::filterChanged, &Session::matchesChanged,
                              &Session::selectedChanged, &Session::hoveredChanged}) {
        connect(m_session, signal, m_overlay, &MapOverlay::refresh);
    }
    connect(m_session, &Session::matchesChanged, this, &MapView::describe);
    connect(m_pointer, &MapPointer::eventEntered, this, [this](int event, const QPointF &px) {
        setCursor(Qt::PointingHandCursor);
        emit cardRequested(event, mapToGlobal(px.toPoint()));
    });
    connect(m_pointer, &MapPointer::clusterEntered, this, [this] {
        setCursor(Qt::PointingHandCursor);
        emit cardDismissed();
    });
    connect(m_pointer, &MapPointer::left, this, [this] {
        unsetCursor();
        emit cardDismissed();
    });
}

void MapView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_drawing->setTheme(theme);
    m_pane->setProperty("waterColour", theme.water);
    m_pane->setProperty("accentColour", theme.accent);
    setClearColor(theme.water);
    m_tiles->setLook(theme, m_session->state().options);
    m_overlay->setTheme(theme);
    m_insets->setTheme(theme);
}

void MapView::setOnlineTiles(OnlineTiles tiles)
{
    const bool isOn = tiles == OnlineTiles::On;
    m_pane->setProperty("isOnline", isOn);
    m_overlay->setBase(isOn ? BaseMap::Online : BaseMap::Ours);
}

bool MapView::isSettled() const
{
    return !m_camera->isGliding() && m_tiles->isSettled() && m_overlay->isPainted();
}

void MapView::cameraMoved()
{
    const MapFrame frame = m_camera->frame();
    for (QQuickItem *layer : {static_cast<QQuickItem *>(m_tiles), static_cast<QQuickItem *>(m_overlay)}) {
        layer->setSize({frame.widthPx, frame.heightPx});
    }
    m_tiles->setFrame(frame);
    m_overlay->setFrame(frame);
    if (!m_camera->isGliding()) {
        report();
    }
}

void MapView::report()
{
    m_reported = m_camera->frame().box();
    if (m_shown) {
        m_session->adjustVisibleBox(*m_reported);
    } else {
        m_session->setVisibleBox(*m_reported);
    }
}

/// The camera follows a box from elsewhere; what it reported itself comes back here as well and moves nothing.
void MapView::showBox()
{
    if (takeBox()) {
        refit();
    }
}

bool MapView::takeBox()
{
    const GeoBox &box = m_session->state().visibleBox;
    if (box == m_reported) {
        return false;
    }
    m_shown = box;
    m_reported.reset();
    return true;
}

void MapView::refit()
{
    MapFrame frame = MapFrame::showing(*m_shown, QSizeF(size()));
    if (m_shown->width() < kPointDegrees && m_shown->height() < kPointDegrees) {
        frame.zoom = std::min(frame.zoom, kPointZoom);
    }
    m_camera->glideTo(frame);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QQuickWidget::resizeEvent(event);
    takeBox(); // chips that come with a filter make the map lower before it is told of the box beside it
    if (!m_shown) {
        m_camera->jumpTo(m_camera->frame());
        return;
    }
    MapFrame frame = MapFrame::showing(*m_shown, QSizeF(size()));
    frame.zoom = TileGrid::restingZoom(frame.zoom);
    m_camera->stop();
    m_camera->jumpTo(frame);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (!moveByKey(event->key()) && !chooseByKey(event->key())) {
        QQuickWidget::keyPressEvent(event);
    }
}

bool MapView::moveByKey(int key)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (key) {
    case Qt::Key_Left:
        m_camera->step(kStepPx, 0);
        return true;
    case Qt::Key_Right:
        m_camera->step(-kStepPx, 0);
        return true;
    case Qt::Key_Up:
        m_camera->step(0, kStepPx);
        return true;
    case Qt::Key_Down:
        m_camera->step(0, -kStepPx);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_camera->zoomAbout(middle, 0.5);
        return true;
    case Qt::Key_Minus:
        m_camera->zoomAbout(middle, -0.5);
        return true;
    default:
        return false;
    }
}

bool MapView::chooseByKey(int key)
{
    const ViewState &state = m_session->state();
    switch (key) {
    case Qt::Key_F:
        m_session->fitSelection();
        return true;
    case Qt::Key_Home:
        m_session->fitAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_session->setSelected(state.hovered == kNone ? state.selected : state.hovered);
        return true;
    case Qt::Key_Space:
        m_pointer->openClusterOf(state.hovered == kNone ? state.selected : state.hovered);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_BracketLeft:
        m_insets->stepper()->step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_BracketRight:
        m_insets->stepper()->step(+1);
        return true;
    case Qt::Key_Escape:
        if (!m_overlay->opening().isEmpty()) {
            m_overlay->open({});
            return true;
        }
        if (state.selected == kNone && state.hovered == kNone) {
            return QQuickWidget::focusNextPrevChild(true); // the way out of a map full of events
        }
        m_session->setHovered(kNone);
        m_session->setSelected(kNone);
        emit cardDismissed();
        return true;
    default:
        return false;
    }
}

/// Tab goes from event to event in order of time, and on to the next widget after the last one.
bool MapView::focusNextPrevChild(bool next)
{
    std::vector<int> events = eventsInView();
    if (!next) {
        std::reverse(events.begin(), events.end());
    }
    const ViewState &state = m_session->state();
    const int from = state.hovered == kNone ? state.selected : state.hovered;
    const auto now = std::find(events.begin(), events.end(), from);
    const auto target = now == events.end() ? events.begin() : now + 1;
    if (target == events.end()) {
        m_session->setHovered(kNone);
        emit cardDismissed();
        return QQuickWidget::focusNextPrevChild(next);
    }
    m_session->setHovered(*target);
    emit cardRequested(*target, globalPos(*target));
    return true;
}

std::vector<int> MapView::eventsInView() const
{
    const ViewState &state = m_session->state();
    constexpr int kInView = PassesFilter | InVisibleSpan | InVisibleBox;
    const std::vector<int> &byRow = state.collection->columns().event;
    std::vector<int> events;
    const auto add = [&](int event) {
        if (state.matches.has(event, kInView)) {
            events.push_back(event);
        }
    };
    if (!state.matches.large) {
        std::for_each(byRow.begin(), byRow.end(), add);
    } else if (state.matches.large->nearRows) { // else there are only squares, which no key goes through
        for (const int row : *state.matches.large->nearRows) {
            add(byRow[std::size_t(row)]);
        }
    }
    return events;
}

QPoint MapView::globalPos(int event) const
{
    const Columns &columns = m_session->collection().columns();
    const QRect view = rect();
    for (const GeoPoint &point : columns.points(columns.row[std::size_t(event)])) {
        const QPoint px = m_camera->frame().toPx(point).toPoint();
        if (view.contains(px)) {
            return mapToGlobal(px);
        }
    }
    return mapToGlobal(view.center());
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QQuickWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_pane->setProperty("isFocusShown", reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                                            reason == Qt::ShortcutFocusReason);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QQuickWidget::focusOutEvent(event);
    m_pane->setProperty("isFocusShown", false);
}

/// What a screen reader says of the map.
void MapView::describe()
{
    const Matches &matches = m_session->state().matches;
    setAccessibleDescription(tr("%1 of %2 events on the map are in view").arg(matches.inView).arg(matches.onMap));
}

} // namespace araxes
