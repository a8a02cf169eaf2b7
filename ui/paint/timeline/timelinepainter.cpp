// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/timelinepainter.h"

#include "app/layout/timeline/lanevalues.h"
#include "ui/paint/insidearea.h"
#include "ui/paint/markstrokes.h"
#include "ui/paint/timeline/arcpainter.h"
#include "ui/paint/timeline/erapainter.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/paint/timeline/timeaxispainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr double kNamesShare = 0.28;
constexpr double kFigureNamesShare = 0.34; ///< names that are cut off cannot be looked up in a figure
constexpr double kMostNames = 232;
constexpr double kMostErasShare = 0.34; ///< of the height beside the axes
// Nobody can scroll a figure: its lanes may be lower than the screen's, and in a small one as low as a mark.
constexpr double kGoodFigureLanePx = 18;
constexpr double kLeastFigureLanePx = 14;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

void drawLine(QPainter &painter, const Theme &theme, const QColor &colour, const QPointF &from, const QPointF &to)
{
    painter.setPen(QPen(colour, theme.hairlineWidth));
    painter.drawLine(from, to);
}

std::vector<QRectF> columnRects(const DensityRun &run, const std::vector<int> &counts, const std::vector<int> &below)
{
    const auto heightOf = [&run](int count) { return run.box.height() * std::sqrt(double(count) / run.highest); };
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            const double bottom = below.empty() ? 0 : heightOf(below[i]);
            const double top = std::max(heightOf(counts[i] + (below.empty() ? 0 : below[i])), bottom + 1.5);
            rects.emplace_back(run.box.left() + double(i) * run.columnPx, run.box.bottom() - top, run.columnPx,
                               top - bottom);
        }
    }
    return rects;
}

/// Rectangles side by side; one path of them all would be far slower to fill.
void fillRects(QPainter &painter, const std::vector<QRectF> &rects, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(rects.data(), int(rects.size()));
}

/// Where a run's number stands: in the middle of its pill, or beside the selected event's mark where that lies on it.
QRectF numberRoom(const TimelineScene &scene, const DensityRun &run, const QRectF &pill, double numberWidth)
{
    const TimelineMark *own = scene.layout.mark(scene.state.selected);
    if (!own || own->lane != run.lane || own->right <= pill.left() || own->left >= pill.right()) {
        return pill;
    }
    const QRectF before(pill.left(), pill.top(), own->left - pill.left(), pill.height());
    const QRectF after(own->right, pill.top(), pill.right() - own->right, pill.height());
    const QRectF wider = before.width() > after.width() ? before : after;
    return wider.width() >= numberWidth ? wider : pill;
}

void paintBadge(QPainter &painter, const TimelineScene &scene, const DensityRun &run)
{
    const QColor colour = scene.laneColour(run.lane);
    const QString number = scene.state.options.locale.toString(run.count);
    // In a low lane it keeps the height of its number.
    constexpr double kLeastPillPx = 11;
    const double lane = scene.layout.lanes[std::size_t(run.lane)].height;
    const double height = std::max(run.box.height(), std::min(kLeastPillPx, lane - 2));
    const double more = (height - run.box.height()) / 2;
    const QRectF pill = run.box.adjusted(2, -more, -2, more);
    painter.setPen(QPen(rimColour(colour, scene.theme), 1));
    painter.setBrush(blended(colour, scene.theme.surface, 0.22));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(scene.theme.font(TextRole::Count));
    painter.setPen(scene.theme.text);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(number);
    painter.drawText(numberRoom(scene, run, pill, width), kOneLine | Qt::AlignHCenter, number);
}

void paintColumns(QPainter &painter, const TimelineScene &scene, const DensityRun &run)
{
    QColor colour = scene.laneColour(run.lane);
    painter.setRenderHint(QPainter::Antialiasing, false);
    colour.setAlphaF(0.18f);
    fillRects(painter, columnRects(run, run.ghosts, run.columns), colour);
    colour.setAlphaF(0.8f);
    fillRects(painter, columnRects(run, run.columns, {}), colour);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

double mostNames(double widthPx, const ViewState &state, LaneNames laneNames)
{
    const bool isScreen = laneNames == LaneNames::Foldable;
    const double share = isScreen || state.lanes.by != Facet::Category ? kNamesShare : kFigureNamesShare;
    return std::max(kLeastLaneNamesPx, std::min(kMostNames, widthPx * share));
}

/// A figure gives so many lanes room of their own before values share one.
int figureLanes(const ViewState &state)
{
    constexpr int kEnoughLanes = 8;
    const int all = laneCount(state);
    return state.lanes.by == Facet::Category ? all : std::min(all, kEnoughLanes);
}

/// Whole rows of eras that have room above the lanes. In a figure every lane comes first.
double erasHeight(const ViewState &state, double height, LaneNames laneNames)
{
    const double lanes = laneNames == LaneNames::Foldable ? 0 : figureLanes(state) * kLeastFigureLanePx;
    const double room = std::max(0.0, std::min(height * kMostErasShare, height - lanes));
    return std::min(double(eraRows(state)), std::floor(room / kEraRowPx)) * kEraRowPx;
}

/// The areas of a figure's timeline.
TimelineAreas figureAreas(const QRectF &area, const ViewState &state, const MeasureText &measure)
{
    return timelineAreas(area, state, measure, figureLaneNames(state, area.width(), measure));
}

} // namespace

QColor TimelineScene::laneColour(int lane) const
{
    const int value = layout.lanes[std::size_t(lane)].value;
    return state.lanes.by == Facet::Category && value != kOtherValues ? categoryColour(theme, *state.collection, value)
                                                                      : theme.secondaryText;
}

TimelineScene timelineScene(const ViewState &state, const Theme &theme, const MeasureText &measure,
                            const TimelineAreas &areas, const TimeScale &scale, TimelineLayout layout)
{
    RelationArcs relations = relationArcs(state, layout, scale, areas.lanes.height(), measure);
    return {state,
            theme,
            measure,
            areas,
            scale,
            std::move(layout),
            eraBands(state, scale, measure),
            std::move(relations),
            timeTicks(scale, state.options.calendar, state.options.locale, measure),
            upperTimeTicks(scale, state.options, measure)};
}

double leastTimelineHeight(const ViewState &state, const Theme &theme)
{
    const int axes = state.options.secondCalendar ? 2 : 1;
    return figureLanes(state) * kGoodFigureLanePx + axes * timeAxisHeight(measureWith(theme)) +
           eraRows(state) * kEraRowPx;
}

LaneNames figureLaneNames(const ViewState &state, double widthPx, const MeasureText &measure)
{
    const double most = mostNames(widthPx, state, LaneNames::Fixed);
    const bool isRoom = laneNamesWidth(state, measure, LaneNames::Fixed, most + 1) <= most;
    return isRoom || state.lanes.by != Facet::Category ? LaneNames::Fixed : LaneNames::MarksOnly;
}

TimelineAreas timelineAreas(const QRectF &area, const ViewState &state, const MeasureText &measure, LaneNames laneNames)
{
    const double names = laneNamesWidth(state, measure, laneNames, mostNames(area.width(), state, laneNames));
    const double axis = std::min(timeAxisHeight(measure), area.height());
    const double upper = state.options.secondCalendar ? std::min(axis, area.height() - axis) : 0;
    const double width = std::max(0.0, area.width() - names);
    const double eras = erasHeight(state, area.height() - axis - upper, laneNames);
    const double height = area.height() - axis - upper - eras;
    const double left = area.left() + names;
    const double top = area.top() + upper + eras;
    return {QRectF(area.left(), top, names, height), QRectF(left, top, width, height),
            QRectF(left, top + height, width, axis), QRectF(left, top - eras, width, eras),
            QRectF(left, area.top(), width, upper),  laneNames};
}

void paintTimeGrid(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const TimeTick &tick : scene.ticks.coarse) {
        drawLine(painter, scene.theme, scene.theme.hairline, {crisp(tick.x), 0},
                 {crisp(tick.x), scene.areas.lanes.height()});
    }
}

namespace {

/// Whether a mark, a run or a label stands there.
bool isTaken(const TimelineLayout &layout, const QRectF &box)
{
    const auto touches = [&box](const auto &each) { return each.box.intersects(box); };
    return std::any_of(layout.marks.begin(), layout.marks.end(),
                       [&box](const TimelineMark &mark) { return mark.box().intersects(box); }) ||
           std::any_of(layout.runs.begin(), layout.runs.end(), touches) ||
           std::any_of(layout.labels.begin(), layout.labels.end(), touches);
}

} // namespace

void paintToday(QPainter &painter, const TimelineScene &scene, Day today)
{
    const Inside inside(painter, scene.areas.lanes);
    const double x = scene.scale.x(double(today) + 0.5);
    QColor ink = scene.theme.secondaryText;
    ink.setAlphaF(0.7f);
    drawLine(painter, scene.theme, ink, {crisp(x), 0}, {crisp(x), scene.areas.lanes.height()});
    // Its word stands on the side of the future, where there are hardly any events.
    const QString word = QCoreApplication::translate("araxes::Timeline", "today");
    const TextSize size = scene.measure(word, TextRole::Caption);
    const double right = scene.areas.lanes.width();
    if (x < 0 || x > right) {
        return;
    }
    const double left = x + 4 + size.width < right ? x + 4 : x - 4 - size.width;
    const QRectF box(left, 1, size.width, size.height);
    if (isTaken(scene.layout, box)) {
        return;
    }
    painter.setFont(scene.theme.font(TextRole::Caption));
    painter.setPen(scene.theme.secondaryText);
    painter.drawText(box, kOneLine | Qt::AlignLeft, word);
}

void paintDensity(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const DensityRun &run : scene.layout.runs) {
        painter.setOpacity(run.isDimmed ? scene.theme.dimmedOpacity : 1);
        if (run.isBadge) {
            paintBadge(painter, scene, run);
        } else {
            paintColumns(painter, scene, run);
        }
    }
}

namespace {

bool hasRoom(const TimelineAreas &areas, const ViewState &state)
{
    return areas.lanes.width() >= 1 && areas.lanes.height() >= 1 && !state.visibleSpan.isEmpty();
}

TimelineLayout layoutIn(const TimelineAreas &areas, const ViewState &state, const MeasureText &measure)
{
    TimelineFrame frame;
    frame.heightPx = areas.lanes.height();
    frame.categories = TimelineFrame::Overflow::Shares;
    frame.leastLanePx =
        std::clamp(std::floor(frame.heightPx / std::max(1, figureLanes(state))), kLeastFigureLanePx, kLeastLanePx);
    LabelTexts texts(state.collection, state.options.languages, measure);
    return layoutTimeline(state, TimeScale(state.visibleSpan, areas.lanes.width()), frame, texts);
}

} // namespace

TimelineLayout figureTimeline(const QRectF &area, const ViewState &state, const Theme &theme)
{
    const MeasureText measure = measureWith(theme);
    const TimelineAreas areas = figureAreas(area, state, measure);
    return hasRoom(areas, state) ? layoutIn(areas, state, measure) : TimelineLayout();
}

LaneLoss laneLoss(const QRectF &area, const ViewState &state, const Theme &theme)
{
    const double height = figureAreas(area, state, measureWith(theme)).lanes.height();
    LaneLoss loss;
    for (const TimelineLane &lane : figureTimeline(area, state, theme).lanes) {
        loss.cut += lane.top + lane.height > height + 1 ? 1 : 0;
        loss.shared += state.lanes.by == Facet::Category ? int(lane.others.size()) : 0; // others say so by their name
    }
    return loss;
}

int paintTimeline(QPainter &painter, const QRectF &area, const ViewState &state, const Theme &theme)
{
    const MeasureText measure = measureWith(theme);
    const TimelineAreas areas = figureAreas(area, state, measure);
    if (!hasRoom(areas, state)) {
        return 0;
    }
    const TimeScale scale(state.visibleSpan, areas.lanes.width());
    const TimelineScene scene = timelineScene(state, theme, measure, areas, scale, layoutIn(areas, state, measure));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    paintEras(painter, scene);
    paintTimeGrid(painter, scene);
    paintDensity(painter, scene);
    paintMarks(painter, scene);
    paintRelations(painter, scene);
    paintLabels(painter, scene);
    paintLaneNames(painter, scene);
    paintTimeAxes(painter, scene);
    painter.restore();
    return scene.layout.hiddenLabels;
}

} // namespace araxes
