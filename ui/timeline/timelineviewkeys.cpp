// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: the keyboard.
#include "ui/timeline/timelineview.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kZoomPerKey = 1.6;
constexpr double kPanShare = 0.15;
constexpr double kScrollPerKeyPx = 40;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const double width = scale().widthPx();
    const bool movesLane = event->modifiers() & Qt::AltModifier;
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (movesLane && isAcross) { // back and forward, where there is no further way
        return QCustomPlot::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return panBy(-width * kPanShare);
    case Qt::Key_Right:
        return panBy(width * kPanShare);
    case Qt::Key_Up:
        return movesLane ? moveLaneByKey(-1) : scrollBy(-kScrollPerKeyPx);
    case Qt::Key_Down:
        return movesLane ? moveLaneByKey(+1) : scrollBy(kScrollPerKeyPx);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAbout(width / 2, 1 / kZoomPerKey, true);
    case Qt::Key_Minus:
        return zoomAbout(width / 2, kZoomPerKey, true);
    case Qt::Key_Home:
        return selectEdge(-1);
    case Qt::Key_End:
        return selectEdge(+1);
    case Qt::Key_F:
        return m_session->fitSelection();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return selectNearest();
    case Qt::Key_Escape:
        return clearOne();
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

/// Tab walks through the events in time; after the last one, or after Escape, it leaves the view.
bool TimelineView::focusNextPrevChild(bool next)
{
    const int before = state().selected;
    if (!m_tabLeaves) {
        m_session->selectNeighbour(next ? +1 : -1);
    }
    return state().selected != before || QCustomPlot::focusNextPrevChild(next);
}

/// The first or the last event that passes the filter.
void TimelineView::selectEdge(int step)
{
    const Columns &columns = state().collection->columns();
    for (int i = 0; i < columns.dated; ++i) {
        const int event = columns.event[std::size_t(step < 0 ? i : columns.dated - 1 - i)];
        if (state().matches.passes(event)) {
            return m_session->reveal(event);
        }
    }
}

/// The event under the pointer, or else the one nearest to the middle of the view. One that is selected is shown.
void TimelineView::selectNearest()
{
    if (!m_scene) {
        return;
    }
    if (const Notice notice = noticeFor(state(), m_scene->layout); notice.link != Notice::Link::None) {
        return follow(notice.link);
    }
    if (state().hovered == kNone && state().selected != kNone) {
        return m_session->fitSelection();
    }
    int nearest = state().hovered;
    double least = 1e9;
    for (const TimelineMark &mark : m_scene->layout.marks) {
        const double away = std::abs(mark.x - scale().widthPx() / 2);
        if (state().hovered == kNone && !mark.isGhost && away < least) {
            least = away;
            nearest = mark.event;
        }
    }
    m_session->setSelected(nearest);
}

/// Clears the drag under way, else the selection, else the time filter; with nothing left, the next Tab leaves.
void TimelineView::clearOne()
{
    dismissCard();
    if (m_press) {
        m_press.reset();
    } else if (state().selected != kNone) {
        m_session->setSelected(kNone);
    } else if (state().filter.time) {
        m_session->setTimeFilter(std::nullopt);
    }
    m_tabLeaves = state().selected == kNone && !state().filter.time;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    m_tabLeaves = false;
    QCustomPlot::focusInEvent(event);
    refreshOverlay();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    refreshOverlay();
}

} // namespace araxes
