// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: what lies over the scene and changes without it.
#include "ui/timeline/timelineview.h"

#include "app/query/timewindows.h"
#include "app/text/plaintext.h"
#include "app/time/datetext.h"
#include "ui/paint/timeline/arcpainter.h"
#include "ui/paint/timeline/erapainter.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/timeline/card/plate.h"
#include "ui/timeline/lanes/lanemenu.h"
#include "ui/timeline/spantext.h"
#include "ui/timeline/timelineplottable.h"

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGripPx = 26; ///< height of a handle
constexpr double kScrollBarPx = 4;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

void paintHandle(QPainter &painter, const Theme &theme, double x, const QRectF &area)
{
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QRectF grip(x - kHandlePx / 2, area.center().y() - kGripPx / 2, kHandlePx, kGripPx);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(grip, 3, 3);
    for (const double dx : {-1.0, 1.0}) {
        painter.drawLine(QPointF(x + dx, grip.center().y() - 5), QPointF(x + dx, grip.center().y() + 5));
    }
}

} // namespace

void TimelineView::refreshOverlay()
{
    if (!m_isStale) {
        m_overlay->layer()->replot();
    }
}

void TimelineView::paintOverlay(QPainter &painter) const
{
    if (!m_scene) {
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBrush(painter);
    paintHover(painter);
    paintUnder(painter);
    paintReadout(painter);
    paintNotice(painter);
    paintScrollBar(painter);
    paintLaneDrag(painter);
    if (m_showsFocus && hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintBrush(QPainter &painter) const
{
    const std::vector<TimeSpan> windows = timeWindows(state().filter);
    painter.save();
    painter.setClipRect(brushArea(), Qt::IntersectClip);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        paintWindow(painter, windows[i]);
        if (windows.size() > 1) {
            paintLetter(painter, windows[i], i);
        }
    }
    painter.restore();
}

QRectF TimelineView::brushArea() const
{
    return m_areas.lanes.united(m_areas.axis).united(m_areas.eras).united(m_areas.upperAxis);
}

/// The name by which windows are compared, where the window begins in sight.
void TimelineView::paintLetter(QPainter &painter, const TimeSpan &window, std::size_t number) const
{
    constexpr double kTabPx = 15;
    const double left = std::max(0.0, scale().x(window.begin));
    const QRectF tab(brushArea().left() + left, m_areas.lanes.top(), kTabPx, kTabPx);
    if (scale().x(window.end) - left >= kTabPx && number < 26) {
        painter.fillRect(tab, m_theme.accent);
        painter.setFont(m_theme.font(TextRole::Count));
        painter.setPen(m_theme.surface);
        painter.drawText(tab, Qt::AlignCenter, QString(QChar(char16_t(u'A' + number))));
    }
}

void TimelineView::paintWindow(QPainter &painter, const TimeSpan &window) const
{
    const TimeSpan *time = &window;
    const QRectF area = brushArea();
    const auto heldX = [&](Day day) { return area.left() + std::clamp(scale().x(day), -20.0, area.width() + 20); };
    const double left = heldX(time->begin);
    const double right = heldX(time->end);
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), faded(m_theme.accent, 0.07));
    painter.fillRect(QRectF(left, m_areas.axis.top(), right - left, 3), m_theme.accent);
    if (!m_areas.upperAxis.isEmpty()) {
        painter.fillRect(QRectF(left, m_areas.upperAxis.bottom() - 3, right - left, 3), m_theme.accent);
    }
    if (time->begin > kOpenPast) {
        paintHandle(painter, m_theme, left, area);
    }
    if (time->end < kOpenFuture) {
        paintHandle(painter, m_theme, right, area);
    }
}

/// What a lane's name tells when its own words do not fit, and what can be done with it.
QString TimelineView::laneHint(const TimelineLane &lane) const
{
    const QString name = displayText(laneName(lane, *m_scene), 80);
    const QString fold = lane.isCollapsed ? tr("click to unfold") : tr("click to fold");
    return canMove(lane) ? tr("%1: %2, drag to move").arg(name, fold) : tr("%1: %2").arg(name, fold);
}

void TimelineView::paintHover(QPainter &painter) const
{
    for (const TimelineMark &mark : m_scene->layout.marks) {
        if (mark.event == state().hovered && !mark.isGhost) {
            paintHoveredMark(painter, *m_scene, mark);
        }
    }
    if (m_under.run != kNone && m_under.run < int(m_scene->layout.runs.size())) {
        const DensityRun &run = m_scene->layout.runs[std::size_t(m_under.run)];
        painter.setPen(QPen(m_theme.secondaryText, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(run.box.translated(m_areas.lanes.topLeft()).adjusted(-1, -1, 1, 1), 4, 4);
        const int told = run.events.empty() ? run.columnAt(inLanes(m_pointer).x()) : int(run.events.size());
        if (told > 0) {
            const QString text = tr("%Ln event(s): click to look closer", nullptr, told);
            paintPlate(painter, *m_scene, text, m_pointer + QPointF(12, 16), m_areas.lanes);
        }
    }
    if (!m_press && m_under.lane != kNone && m_under.lane < int(m_scene->layout.lanes.size())) {
        const TimelineLane &lane = m_scene->layout.lanes[std::size_t(m_under.lane)];
        painter.fillRect(QRectF(0, m_areas.names.top() + lane.top, m_areas.names.width(), lane.height - 1),
                         faded(m_theme.text, 0.05));
        if (m_under.isNew) {
            paintPlate(painter, *m_scene, laneHint(lane), m_pointer + QPointF(12, 16), rect());
        }
    }
}

/// Eras and relations under the pointer, told on a plate.
void TimelineView::paintUnder(QPainter &painter) const
{
    if (m_press) {
        return;
    }
    if (m_under.era != kNone && m_under.era < int(m_scene->eras.bands.size())) {
        const EraBand &band = m_scene->eras.bands[std::size_t(m_under.era)];
        paintHoveredEra(painter, *m_scene, band);
        paintPlate(painter, *m_scene, eraText(band), QPointF(m_pointer.x() + 12, m_areas.eras.bottom() + 4), rect());
    }
    if (m_under.arc != kNone && m_under.arc < int(m_scene->relations.arcs.size())) {
        paintHoveredArc(painter, *m_scene, m_scene->relations.arcs[std::size_t(m_under.arc)]);
    }
    if (const QString text = tieText(); !text.isEmpty()) {
        paintPlate(painter, *m_scene, text, m_pointer + QPointF(12, 16), m_areas.lanes);
    }
}

/// Name, dates and source of an era, a line each.
QString TimelineView::eraText(const EraBand &band) const
{
    const Era &era = state().collection->parts().eras[std::size_t(band.era)];
    QStringList lines{displayText(era.name.best(state().options.languages), 120),
                      dateText(era.when, state().options.locale)};
    if (!era.source.isEmpty()) {
        lines.append(displayText(era.source, 300));
    }
    return lines.join(u'\n');
}

/// "Treaty B renews Treaty A", or how many related events lie beyond the edge.
QString TimelineView::tieText() const
{
    const RelationArcs &relations = m_scene->relations;
    const auto title = [this](int event) {
        return displayText(state().collection->title(event, state().options.languages), 80);
    };
    if (m_under.arc != kNone && m_under.arc < int(relations.arcs.size())) {
        const RelationArc &arc = relations.arcs[std::size_t(m_under.arc)];
        return u"%1\n%2\n%3"_s.arg(isolated(title(arc.from)), isolated(arc.kind), isolated(title(arc.to)));
    }
    if (m_under.edge != kNone && m_under.edge < int(relations.edges.size())) {
        const RelationEdge &edge = relations.edges[std::size_t(m_under.edge)];
        const bool isLeft = edge.side == RelationEdge::Side::Left;
        const int count = int(edge.events.size());
        const QString where = isLeft ? tr("%Ln related event(s) earlier", nullptr, count)
                                     : tr("%Ln related event(s) later", nullptr, count);
        return u"%1\n%2"_s.arg(where, tr("click for %1").arg(isolated(title(edge.events.front()))));
    }
    return {};
}

/// What the pointer reads off an axis: a line through the lanes, and its day in the calendars of both axes.
void TimelineView::paintReadout(QPainter &painter) const
{
    if (!m_under.isOnAxis || m_press) {
        return;
    }
    const double x = std::floor(m_pointer.x()) + 0.5;
    painter.setPen(QPen(m_theme.secondaryText, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_areas.lanes.top()), QPointF(x, m_areas.lanes.bottom()));
    const QString text = readoutText(scale(), inLanes(m_pointer).x(), state().options);
    const bool isAbove = m_areas.upperAxis.contains(m_pointer);
    const double edge = isAbove ? m_areas.lanes.top() : m_areas.lanes.bottom();
    paintPlate(painter, *m_scene, text, QPointF(m_pointer.x() + 8, edge), m_areas.lanes);
}

void TimelineView::paintNotice(QPainter &painter) const
{
    const Notice notice = noticeFor(state(), m_scene->layout);
    if (notice.text.isEmpty()) {
        return;
    }
    const QRectF box = notice.box(m_areas.lanes, m_measure);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.surface);
    painter.drawRect(box.adjusted(-8, -4, 8, 4));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.secondaryText);
    painter.drawText(box, kOneLine, notice.text);
    painter.setPen(m_theme.accent);
    painter.drawText(notice.linkBox(m_areas.lanes, m_measure), kOneLine, notice.linkText);
}

void TimelineView::paintScrollBar(QPainter &painter) const
{
    const double content = m_scene->layout.contentHeight;
    const double height = m_areas.lanes.height();
    if (content <= height + 0.5) {
        return;
    }
    const double length = std::max(20.0, height * height / content);
    const double top = m_areas.lanes.top() + m_frame.scrollPx / (content - height) * (height - length);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(m_theme.secondaryText, 0.6));
    painter.drawRoundedRect(QRectF(m_areas.lanes.right() - kScrollBarPx - 2, top, kScrollBarPx, length), 2, 2);
}

} // namespace araxes
