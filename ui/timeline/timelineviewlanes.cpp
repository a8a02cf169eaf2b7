// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: what hands do to its lanes.
#include "ui/timeline/timelineview.h"

#include "app/layout/timeline/lanevalues.h"
#include "ui/paint/insidearea.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/timeline/card/plate.h"
#include "ui/timeline/lanes/lanemenu.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace araxes {

/// A click folds a lane; with Shift, all others.
void TimelineView::clickLane(int lane, Qt::KeyboardModifiers keys)
{
    if (lane == kNone) {
        return;
    }
    const std::vector<TimelineLane> &lanes = m_scene->layout.lanes;
    const int value = lanes[std::size_t(lane)].value;
    m_session->setLanes(keys & Qt::ShiftModifier ? withOnlyUnfolded(state().lanes, lanes, value)
                                                 : withToggled(state().lanes, value));
}

/// Where the dragged lane would stand: at the lane under the pointer, among those that can be moved.
int TimelineView::laneTarget(double y) const
{
    const std::vector<TimelineLane> &lanes = m_scene->layout.lanes;
    int target = kNone;
    for (int i = 0; i < int(lanes.size()) && canMove(lanes[std::size_t(i)]); ++i) {
        if (target == kNone || y >= lanes[std::size_t(i)].top) {
            target = i;
        }
    }
    return target;
}

void TimelineView::dropLane(const TimelinePress &press, const QPointF &pos)
{
    const int to = laneTarget(inLanes(pos).y());
    if (press.lane < int(m_scene->layout.lanes.size()) && to != kNone && to != press.lane) {
        m_session->setLanes(withMoved(state().lanes, m_scene->layout.lanes, press.lane, to));
    }
}

/// The dragged name follows the pointer; a line says where its lane will stand.
void TimelineView::paintLaneDrag(QPainter &painter) const
{
    if (!m_press || m_press->kind != TimelinePress::Kind::Lane || !m_press->hasMoved) {
        return;
    }
    const std::vector<TimelineLane> &lanes = m_scene->layout.lanes;
    const int to = laneTarget(inLanes(m_pointer).y());
    if (to == kNone || m_press->lane >= int(lanes.size())) {
        return;
    }
    const TimelineLane &dragged = lanes[std::size_t(m_press->lane)];
    const TimelineLane &target = lanes[std::size_t(to)];
    const double y = crisp(m_areas.names.top() + target.top + (to > m_press->lane ? target.height : 0) - 1);
    painter.setPen(QPen(m_theme.text, 2));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
    const QString name = elidedText(laneName(dragged, *m_scene), m_areas.names.width(), TextRole::Label, m_measure);
    paintPlate(painter, *m_scene, name, m_pointer + QPointF(10, -10), rect());
}

/// Alt+Up and Alt+Down move the lane of the selected event, or the one under the pointer.
void TimelineView::moveLaneByKey(int step)
{
    if (m_scene) {
        moveLane(*m_session, m_scene->layout.lanes, laneOfInterest(), step);
    }
}

/// The lane that the keyboard means: the pointer's when it is on a name, else the selected event's, else the first.
int TimelineView::laneOfInterest() const
{
    if (m_under.lane != kNone && m_under.lane < int(m_scene->layout.lanes.size())) {
        return m_under.lane;
    }
    const TimelineMark *mark = m_scene->layout.mark(state().selected);
    return mark ? mark->lane : m_scene->layout.lanes.empty() ? kNone : 0;
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene) {
        return;
    }
    dismissCard();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int lane = isByKey ? laneOfInterest() : m_scene->layout.laneAt(inLanes(QPointF(event->pos())).y());
    QPoint at = event->globalPos();
    if (isByKey && lane != kNone) {
        const double top = m_areas.names.top() + m_scene->layout.lanes[std::size_t(lane)].top;
        at = mapToGlobal(QPoint(int(m_areas.names.width()) / 2, int(top) + 12));
    }
    m_under = {}; // while the menu is open the pointer may leave unseen
    refreshOverlay();
    laneMenu(m_session, *m_scene, lane, this)->popup(at);
}

} // namespace araxes
