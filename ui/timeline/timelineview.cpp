// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/paint/timeline/arcpainter.h"
#include "ui/paint/timeline/erapainter.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/paint/timeline/timeaxispainter.h"
#include "ui/timeline/spantext.h"
#include "ui/timeline/timelineplottable.h"

#include <QDate>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlideMs = 200;
constexpr int kCardDelayMs = 300;

/// Today in the reader's time zone, as a day number.
Day today()
{
    return QDate::currentDate().toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

} // namespace

TimelineView::TimelineView(Session *session, QWidget *parent)
    : QCustomPlot(parent)
    , m_session(session)
    , m_ticker(new TimelineTicker)
    , m_shown(session->state().visibleSpan)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    m_frame.outside = TimelineFrame::Outside::Ghosts;
    m_clock.start();
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(kCardDelayMs);
    setUpPlot();
    setTheme(m_theme);
    connectSession();
}

TimelineView::~TimelineView()
{
    disconnect(this, &QCustomPlot::beforeReplot, this, nullptr);
}

void TimelineView::setUpPlot()
{
    setInteractions(QCP::iNone);
    setPlottingHint(QCP::phImmediateRefresh, false); // it would paint all of the window that waits, each time by itself
    setNoAntialiasingOnDrag(false);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumMargins({});
    for (QCPAxis *axis : {xAxis2, yAxis, yAxis2}) {
        axis->setVisible(false);
    }
    yAxis->grid()->setVisible(false);
    xAxis->setTicker(m_ticker);
    xAxis->setBasePen(Qt::NoPen);
    xAxis->setTickPen(Qt::NoPen);
    xAxis->setSubTickPen(Qt::NoPen);
    xAxis->setTickLabels(false); // paintTimeAxes() writes both rows
    xAxis->grid()->setZeroLinePen(Qt::NoPen);
    new TimelinePlottable(xAxis, yAxis, [this](QPainter &painter) { paintScene(painter); }); // the plot owns it
    addLayer(u"hover"_s);
    layer(u"hover"_s)->setMode(QCPLayer::lmBuffered);
    m_overlay = new TimelineOverlay(this, u"hover"_s, [this](QPainter &painter) { paintOverlay(painter); });
    connect(this, &QCustomPlot::beforeReplot, this, &TimelineView::buildScene);
    connect(this, &QCustomPlot::afterReplot, this, [this] { m_isStale = false; });
}

void TimelineView::connectSession()
{
    connect(m_session, &Session::collectionChanged, this, &TimelineView::takeCollection);
    connect(m_session, &Session::visibleSpanChanged, this, &TimelineView::followSession);
    connect(m_session, &Session::matchesChanged, this, &TimelineView::refresh);
    connect(m_session, &Session::filterChanged, this, &TimelineView::refresh);
    connect(m_session, &Session::selectedChanged, this, [this] {
        m_seeksSelected = state().selected != kNone;
        refresh();
    });
    connect(m_session, &Session::lanesChanged, this, [this] {
        m_under.isNew = false;
        refresh();
    });
    connect(m_session, &Session::hoveredChanged, this, &TimelineView::refreshOverlay);
    connect(m_session, &Session::optionsChanged, this, [this] {
        m_texts.reset();
        refresh();
    });
    connect(&m_glide, &Glide::moved, this, &TimelineView::setShown);
    connect(&m_glide, &Glide::rolled, this, [this](const DayRange &range) {
        m_leadsSession = true;
        m_session->setVisibleSpan(range);
        m_leadsSession = false;
    });
    connect(&m_glide, &Glide::stopped, this, &TimelineView::describe);
    connect(&m_cardDelay, &QTimer::timeout, this, [this] {
        if (state().hovered != kNone) {
            m_hasCard = true;
            emit cardRequested(state().hovered, mapToGlobal(m_pointer.toPoint()), m_under.claim, explained());
        }
    });
}

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_measure = remembering(measureWith(theme));
    m_texts.reset();
    m_scene.reset();
    setBackground(QBrush(theme.surface));
    xAxis->grid()->setPen(QPen(theme.hairline, theme.hairlineWidth));
    refresh();
}

void TimelineView::refresh()
{
    m_isStale = true;
    replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::takeCollection()
{
    // The old layout's event numbers mean nothing in another collection.
    m_scene.reset();
    m_texts.reset();
    m_press.reset();
    m_glide.stop();
    m_frame.scrollPx = 0;
    m_under = {};
    m_tabLeaves = false;
    m_shown = state().visibleSpan;
    dismissCard();
    refresh();
}

void TimelineView::followSession()
{
    m_seeksSelected = m_seeksSelected || (!m_leadsSession && state().selected != kNone);
    if (m_leadsSession || !isVisible() || m_shown.isEmpty()) {
        setShown(state().visibleSpan);
    } else {
        glideTo(state().visibleSpan);
    }
}

void TimelineView::setShown(const DayRange &range)
{
    m_shown = range;
    refresh();
}

void TimelineView::glideTo(const DayRange &range)
{
    if (m_hasReducedMotion || range == m_shown) {
        m_glide.stop();
        setShown(range);
    } else {
        m_glide.start(m_shown, range, kGlideMs);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    refresh();
}

/// Comes before every replot: lays out the scene that the plottable then draws.
void TimelineView::buildScene()
{
    const double namesWidth = m_areas.names.width();
    m_areas = timelineAreas(rect(), state(), m_measure);
    axisRect()->setMargins({int(m_areas.names.width()), int(m_areas.lanes.top()), 0, int(m_areas.axis.height())});
    m_frame.heightPx = m_areas.lanes.height();
    if (!m_texts) {
        m_texts.emplace(state().collection, state().options.languages, m_measure);
    }
    const auto layout = [this] { return layoutTimeline(state(), scale(), m_frame, *m_texts); };
    m_scene.emplace(timelineScene(state(), m_theme, m_measure, m_areas, scale(), layout()));
    const double furthest = std::max(0.0, m_scene->layout.contentHeight - m_frame.heightPx);
    const double wanted = std::min(m_frame.scrollPx + toSelectedLane(), furthest);
    if (m_frame.scrollPx != wanted) {
        m_frame.scrollPx = wanted;
        m_scene.emplace(timelineScene(state(), m_theme, m_measure, m_areas, scale(), layout()));
    }
    m_ticker->setTicks(m_scene->ticks);
    xAxis->setRange(m_shown.begin, m_shown.end);
    if (m_areas.names.width() != namesWidth) {
        emit namesWidthChanged(int(m_areas.names.width()));
    }
    describe();
}

/// How far to scroll until the lane with the event just selected is in view; 0 when it is, or shows no mark of it yet.
double TimelineView::toSelectedLane()
{
    const TimelineMark *mark = m_seeksSelected ? m_scene->layout.mark(state().selected) : nullptr;
    if (!mark) {
        return 0;
    }
    m_seeksSelected = m_glide.isMoving();
    const TimelineLane &lane = m_scene->layout.lanes[std::size_t(mark->lane)];
    const bool isLow = lane.height <= m_frame.heightPx;
    const double top = isLow ? lane.top : mark->y - mark->height;
    const double bottom = isLow ? lane.top + lane.height : mark->y + mark->height;
    return top < 0 ? top : std::max(0.0, bottom - m_frame.heightPx);
}

void TimelineView::paintScene(QPainter &painter) const
{
    if (!m_scene) {
        return;
    }
    paintEras(painter, *m_scene);
    paintToday(painter, *m_scene, today());
    paintDensity(painter, *m_scene);
    paintMarks(painter, *m_scene);
    paintRelations(painter, *m_scene);
    paintLabels(painter, *m_scene);
    paintLaneNames(painter, *m_scene);
    paintFoldSigns(painter, *m_scene);
    paintTimeAxes(painter, *m_scene);
}

/// For screen readers: what the picture shows, once it stands still.
void TimelineView::describe()
{
    if (!m_glide.isMoving()) {
        const QString span = spanText(state().visibleSpan, state().options);
        const QString text = tr("%1: %n event(s) shown.", nullptr, state().matches.onTimeline).arg(span);
        if (text != accessibleDescription()) {
            setAccessibleDescription(text);
        }
    }
}

} // namespace araxes
