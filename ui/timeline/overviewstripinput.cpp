// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewStrip: what hands do.
#include "ui/timeline/overviewstrip.h"

#include "app/query/timewindows.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace araxes {

namespace {

constexpr double kEdgePx = 5; ///< an edge of the window is held from this far away
constexpr double kMoveShare = 0.1;
constexpr double kZoomPerStep = 1.3;

} // namespace

BrushHold OverviewStrip::brushAtX(double x) const
{
    return brushAt(timeWindows(state().filter), scale(), x - curveArea().left());
}

OverviewStrip::Part OverviewStrip::partAt(const QPointF &pos) const
{
    const double x = pos.x();
    const BrushPart brush = brushAtX(x).part;
    const bool isOnHandle = brush == BrushPart::Begin || brush == BrushPart::End;
    // The handles hang below the window's edges, so that both can be held where they coincide.
    if (isOnHandle && pos.y() >= curveArea().bottom() - kStripHandlePx) {
        return Part::Brush;
    }
    const QRectF window = windowBox();
    // A narrow window leaves its middle to be moved by: its edges are held from outside.
    const double inner = std::min(kEdgePx, window.width() / 4);
    if (x >= window.left() - kEdgePx && x < window.left() + inner) {
        return Part::WindowBegin;
    }
    if (x > window.right() - inner && x <= window.right() + kEdgePx) {
        return Part::WindowEnd;
    }
    return isOnHandle ? Part::Brush : x > window.left() && x < window.right() ? Part::Window : Part::Outside;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_session->collection().timeSpan().isEmpty()) {
        return;
    }
    const double x = event->position().x();
    m_press = {partAt(event->position()), x, state().visibleSpan, {}};
    if (event->modifiers() & Qt::ShiftModifier) {
        m_press.part = Part::Brush;
        const bool adds = event->modifiers() & Qt::ControlModifier;
        m_press.brush.emplace(dayAt(x), scale(), adds ? timeWindows(state().filter) : std::vector<TimeSpan>());
    } else if (m_press.part == Part::Brush) {
        m_press.brush.emplace(brushAtX(x), timeWindows(state().filter), dayAt(x));
    } else if (m_press.part == Part::Outside) {
        centreOn(dayAt(x));
        m_press.part = Part::Window;
        m_press.span = state().visibleSpan;
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const double days = (x - m_press.x) * scale().daysPerPx();
    DayRange span = m_press.span;
    switch (m_press.part) {
    case Part::None:
    case Part::Outside: {
        const Part part = partAt(event->position());
        const bool isEdge = part == Part::WindowBegin || part == Part::WindowEnd || part == Part::Brush;
        setCursor(isEdge ? Qt::SizeHorCursor : part == Part::Window ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    case Part::Brush:
        return m_session->setFilter(withTimeWindows(state().filter, m_press.brush->windowsAt(dayAt(x), scale())));
    case Part::Window:
        span = {span.begin + days, span.end + days};
        break;
    case Part::WindowBegin:
        span.begin = std::min(span.begin + days, span.end - kMinVisibleDays);
        break;
    case Part::WindowEnd:
        span.end = std::max(span.end + days, span.begin + kMinVisibleDays);
        break;
    }
    m_session->setVisibleSpan(span);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_press = {};
}

void OverviewStrip::moveWindow(double days)
{
    m_session->setVisibleSpan({state().visibleSpan.begin + days, state().visibleSpan.end + days});
}

void OverviewStrip::zoom(double factor)
{
    const DayRange &span = state().visibleSpan;
    m_session->setVisibleSpan(zoomed(span, factor, span.begin + span.length() / 2));
}

void OverviewStrip::centreOn(double day)
{
    const DayRange &span = state().visibleSpan;
    moveWindow(day - (span.begin + span.length() / 2));
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(kZoomPerStep, -event->angleDelta().y() / 120.0));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const double step = state().visibleSpan.length() * kMoveShare;
    const TimeSpan all = m_session->collection().timeSpan();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveWindow(-step);
    case Qt::Key_Right:
        return moveWindow(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / kZoomPerStep);
    case Qt::Key_Minus:
        return zoom(kZoomPerStep);
    case Qt::Key_Home:
        return centreOn(double(all.begin));
    case Qt::Key_End:
        return centreOn(double(all.end));
    case Qt::Key_F:
        return m_session->fitAll();
    case Qt::Key_Escape:
        return m_session->setTimeFilter(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace araxes
