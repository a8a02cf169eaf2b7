// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's marks, rival datings and labels.
#include "ui/paint/insidearea.h"
#include "ui/paint/markstrokes.h"
#include "ui/paint/textmarks.h"
#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

namespace {

constexpr double kGhostOpacity = 0.16;
constexpr double kLeastLabelOpacity = 0.55;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

double opacityOf(const TimelineMark &mark, const Theme &theme)
{
    return mark.isGhost ? kGhostOpacity : mark.isDimmed ? theme.dimmedOpacity : 1;
}

MarkLook lookOf(const TimelineScene &scene, const TimelineMark &mark)
{
    const int category = scene.state.collection->category(mark.event);
    MarkLook look;
    look.colour = categoryColour(scene.theme, *scene.state.collection, category);
    look.rim = rimColour(look.colour, scene.theme);
    look.shape = categoryShape(*scene.state.collection, category);
    look.widthPx = scene.areas.lanes.width();
    look.ground = scene.theme.surface;
    look.sign = scene.layout.signs.text(mark);
    look.signFont = scene.theme.font(TextRole::Tick);
    look.ink = scene.theme.secondaryText;
    if (mark.event == scene.state.selected && mark.claim == kNone) {
        look.accent = scene.theme.accent;
    }
    return look;
}

enum class RivalLayer { Others, Selected };

/// Rivals lie below the marks; those of the selection above, since something else may stand in their way.
void paintRivals(QPainter &painter, const TimelineScene &scene, RivalLayer layer)
{
    for (const RivalMark &rival : scene.layout.rivals) {
        const bool isOfSelection = rival.mark.event == scene.state.selected;
        if (rival.isShown && isOfSelection == (layer == RivalLayer::Selected)) {
            painter.setOpacity(isOfSelection ? 1 : opacityOf(rival.mark, scene.theme));
            paintRival(painter, rival, lookOf(scene, rival.mark));
        }
    }
}

QColor labelInk(const TimelineScene &scene, const TimelineLabel &label)
{
    if (label.side != TimelineLabel::Side::Inside) {
        return scene.theme.text;
    }
    const int category = scene.state.collection->category(label.event);
    const QColor colour = categoryColour(scene.theme, *scene.state.collection, category);
    return inkOn(blended(colour, scene.theme.surface, kBarOpacity));
}

/// With the letters marked that the filter's text asks for.
void paintLabel(QPainter &painter, const TimelineScene &scene, const TimelineLabel &label, const TextQuery &query)
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
        const double width = scene.measure(label.lines[i], label.role).width;
        const double left = side == Qt::AlignRight ? line.right() - width : line.left();
        paintTextMarks(painter, {left, line.top(), width, height}, label.lines[i], label.role, query, scene.theme);
        painter.drawText(line, kOneLine | int(side), label.lines[i]);
    }
}

} // namespace

void paintMarks(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    paintRivals(painter, scene, RivalLayer::Others);
    std::vector<const TimelineMark *> selected; // one in each of its lanes
    for (const TimelineMark &mark : scene.layout.marks) {
        if (mark.event == scene.state.selected) {
            selected.push_back(&mark);
            continue;
        }
        painter.setOpacity(opacityOf(mark, scene.theme));
        paintMark(painter, mark, lookOf(scene, mark));
    }
    paintRivals(painter, scene, RivalLayer::Selected);
    for (const TimelineMark *mark : selected) {
        painter.setOpacity(mark->isGhost ? kLeastLabelOpacity : 1);
        paintMark(painter, *mark, lookOf(scene, *mark));
    }
}

void paintLabels(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.lanes);
    const TextQuery query(scene.state.filter.text);
    for (const TimelineLabel &label : scene.layout.labels) {
        const TimelineMark *mark = scene.layout.mark(label.event);
        const bool isDimmed = mark && mark->isDimmed && label.event != scene.state.selected;
        painter.setOpacity(isDimmed ? std::max(scene.theme.dimmedOpacity, kLeastLabelOpacity) : 1);
        paintLabel(painter, scene, label, query);
    }
}

void paintHoveredMark(QPainter &painter, const TimelineScene &scene, const TimelineMark &mark)
{
    const Inside inside(painter, scene.areas.lanes);
    for (const RivalMark &rival : scene.layout.rivals) {
        if (rival.mark.event == mark.event) {
            paintRival(painter, rival, lookOf(scene, rival.mark));
        }
    }
    MarkLook look = lookOf(scene, mark);
    look.growth = 1.2;
    TimelineMark grown = mark;
    if (mark.form == MarkForm::Bar) {
        grown.height = mark.height + 2;
    }
    paintMark(painter, grown, look);
    for (const TimelineLabel &label : scene.layout.labels) {
        if (label.event == mark.event) {
            paintLabel(painter, scene, label, TextQuery(scene.state.filter.text));
        }
    }
}

} // namespace araxes
