// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timelinepainter.h"

#include "ui/paint/markstrokes.h"
#include "ui/paint/timeaxispainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr double kLeastNames = 76;
constexpr double kNamesShare = 0.25;
constexpr double kMostNames = 220;
constexpr double kNameLeft = 26; ///< room for the lane's shape before its name
constexpr double kNamePad = 8;
constexpr double kGhostOpacity = 0.16;
constexpr double kLeastLabelOpacity = 0.55;
constexpr double kLeastFigureLanePx = 18; ///< nobody can scroll a figure: its lanes may be lower than the screen's
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

/// Saves the painter, moves it to a part of the picture and keeps it inside.
class Inside
{
public:
    Inside(QPainter &painter, const QRectF &area)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setClipRect(area, Qt::IntersectClip);
        painter.translate(area.topLeft());
    }
    ~Inside() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Inside)

private:
    QPainter &m_painter;
};

QString laneName(const TimelineLane &lane, const TimelineScene &scene)
{
    if (lane.category != kNone) {
        return lane.name;
    }
    return scene.layout.lanes.size() == 1 ? QCoreApplication::translate("araxes::Timeline", "Events")
                                          : QCoreApplication::translate("araxes::Timeline", "Without category");
}

double opacityOf(const TimelineMark &mark, const Theme &theme)
{
    return mark.isGhost ? kGhostOpacity : mark.isDimmed ? theme.dimmedOpacity : 1;
}

MarkLook lookOf(const TimelineScene &scene, const TimelineMark &mark)
{
    const int category = scene.state.collection->event(mark.event).category;
    MarkLook look;
    look.colour = categoryColour(scene.theme, *scene.state.collection, category);
    look.rim = rimColour(look.colour, scene.theme);
    look.shape = categoryShape(*scene.state.collection, category);
    look.widthPx = scene.areas.lanes.width();
    if (mark.event == scene.state.selected) {
        look.accent = scene.theme.accent;
    }
    return look;
}

void drawLine(QPainter &painter, const Theme &theme, const QColor &colour, const QPointF &from, const QPointF &to)
{
    painter.setPen(QPen(colour, theme.hairlineWidth));
    painter.drawLine(from, to);
}

/// Hairlines of whole pixels stay sharp on a screen when they run through the middle of a pixel.
double crisp(double x)
{
    return std::floor(x) + 0.5;
}

QPainterPath columnsPath(const DensityRun &run, const std::vector<int> &counts, const std::vector<int> &below)
{
    const auto heightOf = [&run](int count) { return run.box.height() * std::sqrt(double(count) / run.highest); };
    QPainterPath path;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            const double bottom = below.empty() ? 0 : heightOf(below[i]);
            const double top = std::max(heightOf(counts[i] + (below.empty() ? 0 : below[i])), bottom + 1.5);
            path.addRect(run.box.left() + double(i) * run.columnPx, run.box.bottom() - top, run.columnPx, top - bottom);
        }
    }
    return path;
}

void paintBadge(QPainter &painter, const TimelineScene &scene, const DensityRun &run)
{
    const QColor colour = scene.laneColour(run.lane);
    const QString number = scene.state.options.locale.toString(run.count);
    const double height = run.box.height();
    const QRectF pill = run.box.adjusted(2, 0, -2, 0);
    painter.setPen(QPen(rimColour(colour, scene.theme), 1));
    painter.setBrush(blended(colour, scene.theme.surface, 0.22));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(scene.theme.font(TextRole::Count));
    painter.setPen(scene.theme.text);
    painter.drawText(pill, kOneLine | Qt::AlignHCenter, number);
}

void paintColumns(QPainter &painter, const TimelineScene &scene, const DensityRun &run)
{
    QColor colour = scene.laneColour(run.lane);
    painter.setRenderHint(QPainter::Antialiasing, false);
    colour.setAlphaF(0.18f);
    painter.fillPath(columnsPath(run, run.ghosts, run.columns), colour);
    colour.setAlphaF(0.8f);
    painter.fillPath(columnsPath(run, run.columns, {}), colour);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QColor labelInk(const TimelineScene &scene, const TimelineLabel &label)
{
    if (label.side != TimelineLabel::Side::Inside) {
        return scene.theme.text;
    }
    const int category = scene.state.collection->event(label.event).category;
    const QColor colour = categoryColour(scene.theme, *scene.state.collection, category);
    return inkOn(blended(colour, scene.theme.surface, kBarOpacity));
}

void paintLabel(QPainter &painter, const TimelineScene &scene, const TimelineLabel &label)
{
    const bool isInside = label.side == TimelineLabel::Side::Inside;
    if (!isInside) {
        QColor halo = scene.theme.halo;
        halo.setAlphaF(0.85f);
        painter.fillRect(label.box.adjusted(-1, 1, 1, -1), halo);
    }
    painter.setFont(scene.theme.font(label.role));
    painter.setPen(labelInk(scene, label));
    const auto side = label.side == TimelineLabel::Side::Left ? Qt::AlignRight : Qt::AlignLeft;
    const double height = label.box.height() / double(label.lines.size());
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const QRectF line(label.box.left(), label.box.top() + double(i) * height, label.box.width(), height);
        painter.drawText(line, kOneLine | int(side), label.lines[i]);
    }
}

void paintLaneName(QPainter &painter, const TimelineScene &scene, const TimelineLane &lane)
{
    const double width = scene.areas.names.width();
    const Theme &theme = scene.theme;
    const QString count = scene.state.options.locale.toString(lane.count);
    const double countWidth = scene.measure(count, TextRole::Tick).width;
    const double linePx = scene.measure(count, TextRole::LaneName).height;
    const double nameWidth = width - kNameLeft - countWidth - 2 * kNamePad;
    const double middle = lane.top + std::min(lane.height / 2, kLanePadPx + 12);
    const int category = lane.category;
    const QPainterPath shape =
        markPath(categoryShape(*scene.state.collection, category), 9).translated(kNamePad + 6, middle);
    const QColor colour = categoryColour(theme, *scene.state.collection, category);
    painter.fillPath(shape, colour);
    painter.strokePath(shape, QPen(rimColour(colour, theme), theme.hairlineWidth));
    const QString name = laneName(lane, scene);
    const bool isTall = 2 * linePx <= lane.height - 2;
    const QStringList lines = isTall ? wrappedText(name, nameWidth, TextRole::LaneName, scene.measure)
                                     : QStringList{elidedText(name, nameWidth, TextRole::LaneName, scene.measure)};
    const double first = std::max(lane.top + 1, middle - linePx * double(lines.size()) / 2);
    painter.setFont(theme.font(TextRole::LaneName));
    painter.setPen(theme.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF line(kNameLeft, first + double(i) * linePx, nameWidth, linePx);
        painter.drawText(line, kOneLine | Qt::AlignLeft, lines[i]);
    }
    painter.setFont(theme.font(TextRole::Tick));
    painter.setPen(theme.secondaryText);
    painter.drawText(QRectF(0, middle - linePx / 2, width - kNamePad, linePx), kOneLine | Qt::AlignRight, count);
}

/// How many lanes a figure has: one for each topmost category with a dated event that passes.
int laneCount(const ViewState &state)
{
    const Columns &columns = state.collection->columns();
    std::vector<bool> isSeen(state.collection->categories().size() + 1, false);
    for (int row = 0; row < columns.dated; ++row) {
        if (state.matches.passes(columns.event[std::size_t(row)])) {
            const int root = state.collection->rootCategory(columns.category[std::size_t(row)]);
            isSeen[root == kNone ? isSeen.size() - 1 : std::size_t(root)] = true;
        }
    }
    return static_cast<int>(std::count(isSeen.begin(), isSeen.end(), true));
}

} // namespace

QColor TimelineScene::laneColour(int lane) const
{
    return categoryColour(theme, *state.collection, layout.lanes[std::size_t(lane)].category);
}

double leastTimelineHeight(const ViewState &state, const Theme &theme)
{
    const int axes = state.options.secondCalendar ? 2 : 1;
    return laneCount(state) * kLeastFigureLanePx + axes * timeAxisHeight(measureWith(theme));
}

TimelineAreas timelineAreas(const QRectF &area, const ViewState &state, const MeasureText &measure)
{
    double longest = 0;
    for (const Category &category : state.collection->categories()) {
        if (category.parent == kNone) {
            longest = std::max(longest, measure(category.name.best(state.options.languages), TextRole::LaneName).width);
        }
    }
    const double counts = measure(state.options.locale.toString(state.collection->size()), TextRole::Tick).width;
    const double most = std::max(kLeastNames, std::min(kMostNames, area.width() * kNamesShare));
    const double names = std::clamp(std::ceil(kNameLeft + longest + counts + 2 * kNamePad), kLeastNames, most);
    const double axis = std::min(timeAxisHeight(measure), area.height());
    const double upper = state.options.secondCalendar ? std::min(axis, area.height() - axis) : 0;
    const double width = std::max(0.0, area.width() - names);
    const double height = area.height() - axis - upper;
    const double left = area.left() + names;
    const double top = area.top() + upper;
    return {QRectF(area.left(), top, names, height), QRectF(left, top, width, height),
            QRectF(left, top + height, width, axis), QRectF(left, area.top(), width, upper)};
}

void paintTimeGrid(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const TimeTick &tick : scene.ticks.coarse) {
        drawLine(painter, scene.theme, scene.theme.hairline, {crisp(tick.x), 0},
                 {crisp(tick.x), scene.areas.lanes.height()});
    }
}

void paintToday(QPainter &painter, const TimelineScene &scene, Day today)
{
    const Inside inside(painter, scene.areas.lanes);
    const double x = scene.scale.x(double(today) + 0.5);
    QColor ink = scene.theme.secondaryText;
    ink.setAlphaF(0.7f);
    drawLine(painter, scene.theme, ink, {crisp(x), 0}, {crisp(x), scene.areas.lanes.height()});
}

void paintDensity(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const DensityRun &run : scene.layout.runs) {
        if (run.isBadge) {
            paintBadge(painter, scene, run);
        } else {
            paintColumns(painter, scene, run);
        }
    }
}

void paintMarks(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    const TimelineMark *selected = nullptr;
    for (const TimelineMark &mark : scene.layout.marks) {
        if (mark.event == scene.state.selected) {
            selected = &mark;
            continue;
        }
        painter.setOpacity(opacityOf(mark, scene.theme));
        paintMark(painter, mark, lookOf(scene, mark));
    }
    if (selected) {
        painter.setOpacity(selected->isGhost ? kLeastLabelOpacity : 1);
        paintMark(painter, *selected, lookOf(scene, *selected));
    }
}

void paintLabels(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const TimelineLabel &label : scene.layout.labels) {
        const TimelineMark *mark = scene.layout.mark(label.event);
        const bool isDimmed = mark && mark->isDimmed && label.event != scene.state.selected;
        painter.setOpacity(isDimmed ? std::max(scene.theme.dimmedOpacity, kLeastLabelOpacity) : 1);
        paintLabel(painter, scene, label);
    }
}

void paintLaneNames(QPainter &painter, const TimelineScene &scene)
{
    const QRectF all = scene.areas.names.united(scene.areas.lanes);
    const Inside inside(painter, all);
    for (const TimelineLane &lane : scene.layout.lanes) {
        if (lane.top + lane.height > 0 && lane.top < all.height()) {
            paintLaneName(painter, scene, lane);
            const double bottom = crisp(lane.top + lane.height - 1);
            drawLine(painter, scene.theme, scene.theme.hairline, {0, bottom}, {all.width(), bottom});
        }
    }
}

void paintHoveredMark(QPainter &painter, const TimelineScene &scene, const TimelineMark &mark)
{
    const Inside inside(painter, scene.areas.lanes);
    MarkLook look = lookOf(scene, mark);
    look.growth = 1.2;
    TimelineMark grown = mark;
    if (mark.form == MarkForm::Bar) {
        grown.height = mark.height + 2;
    }
    paintMark(painter, grown, look);
    for (const TimelineLabel &label : scene.layout.labels) {
        if (label.event == mark.event) {
            paintLabel(painter, scene, label);
        }
    }
}

int paintTimeline(QPainter &painter, const QRectF &area, const ViewState &state, const Theme &theme)
{
    const MeasureText measure = measureWith(theme);
    const TimelineAreas areas = timelineAreas(area, state, measure);
    if (areas.lanes.width() < 1 || areas.lanes.height() < 1 || state.visibleSpan.isEmpty()) {
        return 0;
    }
    const TimeScale scale(state.visibleSpan, areas.lanes.width());
    TimelineFrame frame;
    frame.heightPx = areas.lanes.height();
    frame.leastLanePx =
        std::clamp(std::floor(frame.heightPx / std::max(1, laneCount(state))), kLeastFigureLanePx, kLeastLanePx);
    LabelTexts texts(state.collection, state.options.languages, measure);
    const TimelineScene scene{state,
                              theme,
                              measure,
                              areas,
                              scale,
                              layoutTimeline(state, scale, frame, texts),
                              timeTicks(scale, state.options.calendar, state.options.locale, measure),
                              upperTimeTicks(scale, state.options, measure)};
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    paintTimeGrid(painter, scene);
    paintDensity(painter, scene);
    paintMarks(painter, scene);
    paintLabels(painter, scene);
    paintLaneNames(painter, scene);
    paintTimeAxes(painter, scene);
    painter.restore();
    return scene.layout.hiddenLabels;
}

} // namespace araxes
