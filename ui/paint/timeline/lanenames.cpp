// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/lanenames.h"

#include "app/text/plaintext.h"
#include "ui/paint/insidearea.h"
#include "ui/paint/markstrokes.h"

#include <QCoreApplication>

namespace araxes {

namespace {

constexpr double kSignRoom = 14;  ///< for the sign that folds, before shape and name
constexpr double kShapeRoom = 15; ///< for the lane's shape before its name
constexpr double kNamePad = 8;
constexpr double kSignPx = 9;
constexpr double kShapePx = 9;
constexpr double kFaded = 0.5;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("araxes::Timeline", text, nullptr, count);
}

/// Where a lane's shape or, without one, its name begins.
double firstLeft(LaneNames names)
{
    return names == LaneNames::Foldable ? kSignRoom : 0;
}

double nameLeft(Facet by, LaneNames names)
{
    return firstLeft(names) + (by == Facet::Category ? kShapeRoom : 0);
}

QString nameWithout(Facet by)
{
    switch (by) {
    case Facet::Category:
        return tr("Without category");
    case Facet::Participant:
        return tr("No participant");
    case Facet::Country:
        return tr("No country");
    case Facet::Source:
        return tr("No source");
    case Facet::PlaceKind:
    case Facet::Language:
        break;
    }
    return tr("None");
}

/// The height at which a lane's name stands; a low lane's is in its middle.
double nameMiddle(const TimelineLane &lane)
{
    return lane.top + std::min(lane.height / 2, kLanePadPx + 12);
}

void paintShape(QPainter &painter, const TimelineScene &scene, int category, double middle)
{
    const double x = firstLeft(scene.areas.laneNames) + kShapePx / 2 + 1;
    const QPainterPath shape =
        markPath(categoryShape(*scene.state.collection, category), kShapePx).translated(x, middle);
    const QColor colour = categoryColour(scene.theme, *scene.state.collection, category);
    painter.fillPath(shape, colour);
    painter.strokePath(shape, QPen(rimColour(colour, scene.theme), scene.theme.hairlineWidth));
}

void paintName(QPainter &painter, const TimelineScene &scene, const TimelineLane &lane)
{
    const double width = scene.areas.names.width();
    const Theme &theme = scene.theme;
    const Facet by = scene.state.lanes.by;
    const QString count = scene.state.options.locale.toString(lane.count);
    const double countWidth = scene.measure(count, TextRole::Tick).width;
    const double linePx = scene.measure(count, TextRole::LaneName).height;
    const double left = nameLeft(by, scene.areas.laneNames);
    const double nameWidth = width - left - countWidth - 2 * kNamePad;
    const double middle = nameMiddle(lane);
    const bool isShared = lane.value == kOtherValues;
    if (by == Facet::Category && !isShared) {
        painter.setOpacity(lane.count == 0 ? kFaded : 1); // words stay legible
        paintShape(painter, scene, lane.value, middle);
        painter.setOpacity(1);
    }
    const bool isNamed = scene.areas.laneNames != LaneNames::MarksOnly;
    const QString name = isNamed ? laneName(lane, scene) : QString();
    if (isShared && !isNamed) { // in place of a shape: how many share it
        painter.setFont(theme.font(TextRole::Tick));
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(firstLeft(scene.areas.laneNames), middle - linePx / 2, width, linePx),
                         kOneLine | Qt::AlignLeft, u'+' + scene.state.options.locale.toString(int(lane.others.size())));
    }
    const bool isTall = 2 * linePx <= lane.height - 2;
    const QStringList lines = isTall ? wrappedText(name, nameWidth, TextRole::LaneName, scene.measure)
                                     : QStringList{elidedText(name, nameWidth, TextRole::LaneName, scene.measure)};
    const double first = std::max(lane.top + 1, middle - linePx * double(lines.size()) / 2);
    painter.setFont(theme.font(TextRole::LaneName));
    painter.setPen(lane.value < 0 || lane.count == 0 ? theme.secondaryText : theme.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF line(left, first + double(i) * linePx, nameWidth, linePx);
        painter.drawText(line, kOneLine | Qt::AlignLeft, lines[i]);
    }
    painter.setFont(theme.font(TextRole::Tick));
    painter.setPen(theme.secondaryText);
    painter.drawText(QRectF(0, middle - linePx / 2, width - kNamePad, linePx), kOneLine | Qt::AlignRight, count);
}

} // namespace

QString laneName(const TimelineLane &lane, const TimelineScene &scene)
{
    if (lane.value == kOtherValues) {
        return tr("%Ln other(s)", int(lane.others.size()));
    }
    if (lane.value != kNone) {
        return lane.name;
    }
    return scene.layout.lanes.size() == 1 ? tr("Events") : nameWithout(scene.state.lanes.by);
}

double laneNamesWidth(const ViewState &state, const MeasureText &measure, LaneNames names, double most)
{
    const Facet by = state.lanes.by;
    const double counts = measure(state.options.locale.toString(state.collection->size()), TextRole::Tick).width;
    const double around = nameLeft(by, names) + counts + 2 * kNamePad;
    if (names == LaneNames::MarksOnly) {
        return std::min(most, std::ceil(around));
    }
    const std::vector<FacetValue> &values = state.collection->facet(by).values;
    double longest = values.empty() ? measure(tr("Events"), TextRole::LaneName).width : 0;
    for (int value = 0; value < int(values.size()) && around + longest < most; ++value) {
        if (by != Facet::Category || state.collection->rootCategory(value) == value) {
            const QString name = displayText(values[std::size_t(value)].name.best(state.options.languages));
            longest = std::max(longest, measure(name, TextRole::LaneName).width);
        }
    }
    const double least = names == LaneNames::Foldable ? kLeastFoldableNamesPx : kLeastLaneNamesPx;
    return std::min(most, std::max(least, std::ceil(around + longest)));
}

QRectF foldSignBox(const TimelineLane &lane)
{
    return {2, nameMiddle(lane) - kSignPx / 2, kSignPx, kSignPx};
}

void paintFoldSigns(QPainter &painter, const TimelineScene &scene)
{
    const Inside inside(painter, scene.areas.names);
    QPen pen(scene.theme.secondaryText, 1.4);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const TimelineLane &lane : scene.layout.lanes) {
        const QPointF centre = foldSignBox(lane).center();
        const QPolygonF down{{-3, -1.5}, {0, 1.5}, {3, -1.5}};
        const QPolygonF right{{-1.5, -3}, {1.5, 0}, {-1.5, 3}};
        painter.drawPolyline((lane.isCollapsed ? right : down).translated(centre));
    }
}

void paintLaneNames(QPainter &painter, const TimelineScene &scene)
{
    const QRectF all = scene.areas.names.united(scene.areas.lanes);
    const Inside inside(painter, all);
    for (const TimelineLane &lane : scene.layout.lanes) {
        if (lane.top + lane.height > 0 && lane.top < all.height()) {
            paintName(painter, scene, lane);
            const double bottom = crisp(lane.top + lane.height - 1);
            painter.setPen(QPen(scene.theme.hairline, scene.theme.hairlineWidth));
            painter.drawLine(QPointF(0, bottom), QPointF(all.width(), bottom));
        }
    }
}

} // namespace araxes
