// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: what hands do.
#include "ui/timeline/timelineview.h"

#include "app/layout/timeline/densitylanes.h"
#include "app/query/timewindows.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kDragFromPx = 4;
constexpr double kNotch = 120; ///< angle of one notch of a wheel
constexpr double kZoomPerNotch = 1.3;
constexpr double kPanPerNotchPx = 80;
constexpr double kThrowFromPx = 120; ///< speed in pixels a second from which a drag rolls on
constexpr double kRollUntilPx = 25;
constexpr qint64 kTrailMs = 80;
constexpr qint64 kLeastTrailMs = 20;
constexpr double kRunShare = 0.7; ///< a run wider than this share of the view is opened about the pointer
constexpr double kDaysToStep = 3; ///< zooming in further than this separates nothing

double lengthOf(const TimeScale &scale)
{
    return scale.range().length();
}

} // namespace

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(inLanes(gesture->position()).x(), 1 / (1 + gesture->value()), false);
            return true;
        }
    }
    return QCustomPlot::event(event);
}

// --- Moving -----------------------------------------------------------------

void TimelineView::zoomAbout(double x, double factor, bool isSmooth)
{
    // The day under the pointer is the one seen there, also when the view is still on its way.
    const double day = scale().day(x);
    const double share = x / scale().widthPx();
    const double length = state().visibleSpan.length();
    const DayRange about{day - share * length, day + (1 - share) * length};
    m_leadsSession = !isSmooth;
    m_glide.stop();
    m_session->setVisibleSpan(zoomed(about, factor, day));
    m_leadsSession = false;
}

void TimelineView::panBy(double px)
{
    const double days = px * scale().daysPerPx();
    m_session->setVisibleSpan({state().visibleSpan.begin + days, state().visibleSpan.end + days});
}

void TimelineView::scrollBy(double px)
{
    const double furthest = m_scene ? std::max(0.0, m_scene->layout.contentHeight - m_frame.heightPx) : 0;
    m_frame.scrollPx = std::clamp(m_frame.scrollPx + px, 0.0, furthest);
    m_seeksSelected = false;
    refresh();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    dismissCard();
    const QPoint angle = event->angleDelta();
    const bool isFine = !event->pixelDelta().isNull() || std::abs(angle.y()) % int(kNotch) != 0;
    if (event->modifiers() & Qt::ShiftModifier) {
        scrollBy(-(angle.y() != 0 ? angle.y() : angle.x()) / kNotch * kPanPerNotchPx / 2);
    } else if (std::abs(angle.x()) > std::abs(angle.y())) {
        const bool hasPixels = !event->pixelDelta().isNull();
        m_leadsSession = hasPixels;
        panBy(hasPixels ? -event->pixelDelta().x() : -angle.x() / kNotch * kPanPerNotchPx);
        m_leadsSession = false;
    } else if (angle.y() != 0) {
        zoomAbout(inLanes(event->position()).x(), std::pow(kZoomPerNotch, -angle.y() / kNotch), !isFine);
    }
    event->accept();
}

// --- Pressing and dragging --------------------------------------------------

BrushHold TimelineView::brushUnder(const QPointF &pos) const
{
    const bool isOnAxis = m_areas.isOnAxis(pos);
    if (!isOnAxis && !m_areas.lanes.contains(pos)) {
        return {};
    }
    const BrushHold hold = brushAt(timeWindows(state().filter), scale(), inLanes(pos).x());
    return hold.part == BrushPart::Middle && !isOnAxis ? BrushHold() : hold;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    dismissCard();
    if (m_glide.isMoving()) { // caught on its way: it stays where it is
        m_glide.stop();
        m_leadsSession = true;
        m_session->setVisibleSpan(m_shown);
        m_leadsSession = false;
    }
    m_tabLeaves = false;
    m_showsFocus = false;
    m_trail.clear();
    const QPointF pos = event->position();
    TimelinePress press;
    press.at = pos;
    press.range = m_shown;
    const double day = scale().day(inLanes(pos).x());
    const BrushHold hold = brushUnder(pos);
    const bool isOnAxis = m_areas.isOnAxis(pos);
    const bool isBrushing = isOnAxis || (event->modifiers() & Qt::ShiftModifier && m_areas.lanes.contains(pos));
    if (isBrushing && event->modifiers() & Qt::ControlModifier) {
        press.brush.emplace(day, scale(), timeWindows(state().filter));
    } else if (hold.part != BrushPart::None) {
        press.brush.emplace(hold, timeWindows(state().filter), day);
    } else if (isBrushing) {
        press.brush.emplace(day, scale());
    }
    press.lane = m_scene ? m_scene->layout.laneAt(inLanes(pos).y()) : kNone;
    const bool isOnName = m_areas.names.contains(pos) && press.lane != kNone;
    press.kind = press.brush ? TimelinePress::Kind::Brush
                 : isOnName  ? TimelinePress::Kind::Lane
                             : TimelinePress::Kind::Pan;
    m_press = press;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_press && event->buttons() & Qt::LeftButton) {
        dragTo(event->position());
    } else {
        hover(event->position());
    }
}

void TimelineView::dragTo(const QPointF &pos)
{
    const QPointF way = pos - m_press->at;
    if (!m_press->hasMoved && std::hypot(way.x(), way.y()) < kDragFromPx) {
        return;
    }
    m_press->hasMoved = true;
    if (m_press->kind == TimelinePress::Kind::Brush) {
        const std::vector<TimeSpan> windows = m_press->brush->windowsAt(scale().day(inLanes(pos).x()), scale());
        return m_session->setFilter(withTimeWindows(state().filter, windows));
    }
    if (m_press->kind == TimelinePress::Kind::Lane) {
        return refreshOverlay();
    }
    setCursor(Qt::ClosedHandCursor);
    m_trail.emplace_back(m_clock.elapsed(), pos.x());
    const double days = way.x() * scale().daysPerPx();
    m_leadsSession = true;
    m_session->setVisibleSpan({m_press->range.begin - days, m_press->range.end - days});
    m_leadsSession = false;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press) {
        return;
    }
    const TimelinePress press = *std::exchange(m_press, std::nullopt);
    if (!press.hasMoved) {
        click(event->position(), event->modifiers());
    } else if (press.kind == TimelinePress::Kind::Lane) {
        dropLane(press, event->position());
    } else if (press.kind == TimelinePress::Kind::Pan) {
        throwOn(event->position());
    }
    hover(event->position());
}

/// Lets a quick drag roll on for a moment.
void TimelineView::throwOn(const QPointF &pos)
{
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_trail, [now](const auto &step) { return now - step.first > kTrailMs; });
    if (m_hasReducedMotion || m_trail.empty()) {
        return;
    }
    // A fraction of a pixel within a millisecond is no throw but the hand letting go.
    const qint64 milliseconds = std::max(kLeastTrailMs, now - m_trail.front().first);
    const double speed = (pos.x() - m_trail.front().second) / double(milliseconds) * 1000;
    if (std::abs(speed) > kThrowFromPx) {
        m_glide.roll(m_shown, -speed * scale().daysPerPx(), kRollUntilPx * scale().daysPerPx());
    }
}

// --- Clicking ---------------------------------------------------------------

void TimelineView::click(const QPointF &pos, Qt::KeyboardModifiers keys)
{
    if (!m_scene) {
        return;
    }
    if (m_areas.names.contains(pos)) {
        clickLane(m_scene->layout.laneAt(inLanes(pos).y()), keys);
    } else if (m_areas.lanes.contains(pos)) {
        clickLanes(pos);
    } else if (m_areas.isOnAxis(pos) && brushUnder(pos).part == BrushPart::None) {
        m_session->setTimeFilter(std::nullopt);
    }
}

void TimelineView::clickLanes(const QPointF &pos)
{
    const Notice notice = noticeFor(state(), m_scene->layout);
    if (notice.link != Notice::Link::None &&
        notice.linkBox(m_areas.lanes, m_measure).adjusted(-4, -4, 4, 4).contains(pos)) {
        follow(notice.link);
        return;
    }
    const int event = m_scene->layout.eventAt(inLanes(pos));
    const UnderPointer hit = under(pos, {event, kNone});
    if (hit.hasTie()) {
        followTie(hit);
    } else if (hit.run != kNone) {
        openRun(m_scene->layout.runs[std::size_t(hit.run)], inLanes(pos).x());
    } else {
        m_session->setSelected(event);
    }
}

void TimelineView::follow(Notice::Link link)
{
    switch (link) {
    case Notice::Link::ClearFilter:
        m_session->clearFilter();
        break;
    case Notice::Link::ShowAll:
        m_session->fitAll();
        break;
    case Notice::Link::None:
        break;
    }
}

/// To the other end of a relation.
void TimelineView::followTie(const UnderPointer &hit)
{
    if (hit.edge != kNone) {
        return m_session->reveal(m_scene->relations.edges[std::size_t(hit.edge)].events.front());
    }
    const RelationArc &arc = m_scene->relations.arcs[std::size_t(hit.arc)];
    m_session->reveal(arc.from == state().selected ? arc.to : arc.from);
}

/// Zooms in on a run. Where that separates nothing any more, its events are selected in turn.
void TimelineView::openRun(const DensityRun &run, double x)
{
    const DayRange target = fitted(run.span);
    if (lengthOf(scale()) <= kDaysToStep || (target.length() <= kMinVisibleDays && lengthOf(scale()) < 2)) {
        const std::vector<int> events = run.events.empty() ? eventsInLane(state(), m_frame, run.lane) : run.events;
        const auto current = std::find(events.begin(), events.end(), state().selected);
        const bool isLast = current == events.end() || current + 1 == events.end();
        m_session->setSelected(events.empty() ? kNone : isLast ? events.front() : *(current + 1));
    } else if (target.length() < lengthOf(scale()) * kRunShare) {
        m_session->setVisibleSpan(target);
    } else {
        zoomAbout(x, 0.25, true);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_areas.lanes.contains(event->position())) {
        m_press.reset();
        m_session->fitSelection();
    }
}

// --- Hovering ---------------------------------------------------------------

void TimelineView::hover(const QPointF &pos)
{
    m_pointer = pos;
    if (!m_scene) {
        return;
    }
    const bool isOnLanes = m_areas.lanes.contains(pos);
    const BrushPart part = brushUnder(pos).part;
    const TimelineHit hit = isOnLanes ? m_scene->layout.hitAt(inLanes(pos)) : TimelineHit();
    const int event = hit.event;
    UnderPointer now = under(pos, hit);
    now.isNew = m_under.isNew || now.lane != m_under.lane;
    const bool hasLink = noticeFor(state(), m_scene->layout).linkBox(m_areas.lanes, m_measure).contains(pos);
    setCursor(part == BrushPart::Begin || part == BrushPart::End ? Qt::SizeHorCursor
              : part == BrushPart::Middle                        ? Qt::OpenHandCursor
              : event != kNone || now.run != kNone || now.lane != kNone || now.hasTie() || hasLink
                  ? Qt::PointingHandCursor
                  : Qt::ArrowCursor);
    const UnderPointer before = std::exchange(m_under, now);
    const bool hasPlate = before.hasPlate() || m_under.hasPlate();
    const bool isOtherDating = before.claim != hit.claim;
    if (event != state().hovered || isOtherDating) {
        dismissCard();
        m_session->setHovered(event);
        m_cardDelay.start();
    }
    if (hasPlate) {
        refreshOverlay();
    }
}

/// What else is under a point, where an event or a rival dating is or is not.
UnderPointer TimelineView::under(const QPointF &pos, const TimelineHit &hit) const
{
    UnderPointer found;
    found.claim = hit.claim;
    found.isOnAxis = m_areas.isOnAxis(pos);
    if (m_areas.names.contains(pos)) {
        found.lane = m_scene->layout.laneAt(inLanes(pos).y());
    } else if (m_areas.eras.contains(pos)) {
        found.era = m_scene->eras.bandAt(pos - m_areas.eras.topLeft());
    } else if (m_areas.lanes.contains(pos) && hit.event == kNone) {
        found.edge = m_scene->relations.edgeAt(inLanes(pos));
        found.arc = found.edge == kNone ? m_scene->relations.arcAt(inLanes(pos)) : kNone;
        found.run = found.hasTie() ? kNone : m_scene->layout.runAt(inLanes(pos));
    }
    return found;
}

/// The hovered event's mark and label in the lane under the pointer, on the screen.
QRect TimelineView::explained() const
{
    QRectF box;
    const int lane = m_scene->layout.laneAt(inLanes(m_pointer).y());
    for (const TimelineMark &mark : m_scene->layout.marks) {
        if (mark.event == state().hovered && mark.lane == lane) {
            box |= mark.box();
        }
    }
    for (const TimelineLabel &label : m_scene->layout.labels) {
        if (label.event == state().hovered && m_scene->layout.laneAt(label.box.center().y()) == lane) {
            box |= label.box;
        }
    }
    const QRect shown = box.translated(m_areas.lanes.topLeft()).intersected(m_areas.lanes).toAlignedRect();
    return {mapToGlobal(shown.topLeft()), shown.size()};
}

void TimelineView::leaveEvent(QEvent *event)
{
    m_under = {};
    m_session->setHovered(kNone);
    dismissCard();
    refreshOverlay();
    QCustomPlot::leaveEvent(event);
}

void TimelineView::dismissCard()
{
    m_cardDelay.stop();
    if (std::exchange(m_hasCard, false)) {
        emit cardDismissed();
    }
}

} // namespace araxes
