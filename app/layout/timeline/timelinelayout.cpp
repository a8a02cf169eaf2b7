// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/timelinelayout.h"

#include "app/layout/timeline/densitylanes.h"
#include "app/layout/timeline/densityruns.h"
#include "app/layout/timeline/labelplaces.h"
#include "app/time/datewords.h"

#include <cmath>
#include <limits>
#include <unordered_map>

namespace araxes {

namespace {

/// Rows of a lane in pixels.
struct Rows
{
    double top = 0; ///< of the first row
    double pitch = 0;

    [[nodiscard]] double middle(int row) const { return top + (row + 0.5) * pitch; }
};

Rows rowsOf(const TimelineLane &lane, const PackedLane &packed)
{
    const double room = lane.height - 2 * kLanePadPx;
    const double pitch = std::min(packed.style.widestPitch, room / packed.rows);
    // A lane with one row stands in its middle; more rows begin at the top, where the lane's name is.
    const double spare = room - pitch * packed.rows;
    return {lane.top + kLanePadPx + std::min(spare / 2, pitch / 4), pitch};
}

bool isInSight(const TimelineMark &mark, double widthPx)
{
    return mark.right > 0 && mark.left < widthPx;
}

/// Columns take all that is left below long marks; a number stands in one row amid that.
void setHeight(DensityRun &run, const Rows &rows, int count, double bottom)
{
    constexpr double kBadgeHeightPx = 18;
    if (run.isBadge) {
        const double height = std::min(kBadgeHeightPx, rows.pitch);
        run.box.setTop(rows.middle((run.row + count - 1) / 2) - height / 2);
        run.box.setHeight(height);
    } else {
        run.box.setTop(rows.top + run.row * rows.pitch);
        run.box.setBottom(std::max(rows.top + count * rows.pitch, bottom));
    }
}

/// Rivals stand in the row of their event's mark; the event may be out of sight where the rival is not.
void addRivals(TimelineLayout &layout, PackedLane &packed, const Rows &rows, int selected, double widthPx)
{
    std::unordered_map<int, const TimelineMark *> own;
    for (const TimelineMark &mark : packed.marks) {
        own.emplace(mark.event, &mark);
    }
    for (RivalMark &rival : packed.rivals) {
        const auto found = own.find(rival.mark.event);
        if (found == own.end() || rival.right() <= 0 || rival.left() >= widthPx) {
            continue;
        }
        rival.mark.row = found->second->row;
        rival.mark.y = rows.middle(rival.mark.row);
        rival.mark.height =
            (rival.mark.form == MarkForm::Point ? std::min(kPointPx, packed.style.markPx) : packed.style.markPx) *
            kRivalShare;
        rival.isShown = packed.hasRoomForRivals || rival.mark.event == selected;
        layout.rivals.push_back(std::move(rival));
    }
}

void addLane(TimelineLayout &layout, PackedLane &packed, int selected, double widthPx)
{
    const int number = int(layout.lanes.size()) - 1;
    const TimelineLane &lane = layout.lanes.back();
    const Rows rows = rowsOf(lane, packed);
    if (!packed.rivals.empty()) {
        addRivals(layout, packed, rows, selected, widthPx);
    }
    for (TimelineMark &mark : packed.marks) {
        if (isInSight(mark, widthPx)) {
            mark.lane = number;
            mark.y = rows.middle(mark.row);
            mark.height = mark.form == MarkForm::Point ? std::min(kPointPx, packed.style.markPx) : packed.style.markPx;
            layout.marks.push_back(mark);
        }
    }
    for (DensityRun &run : packed.runs) {
        if (cutToSight(run, widthPx)) {
            run.lane = number;
            setHeight(run, rows, packed.rows, lane.top + lane.height - kLanePadPx);
            layout.runs.push_back(std::move(run));
        }
    }
}

/// Moves everything up.
void scroll(TimelineLayout &layout, double px)
{
    for (TimelineLane &lane : layout.lanes) {
        lane.top -= px;
    }
    for (TimelineMark &mark : layout.marks) {
        mark.y -= px;
    }
    for (RivalMark &rival : layout.rivals) {
        rival.mark.y -= px;
    }
    for (DensityRun &run : layout.runs) {
        run.box.translate(0, -px);
    }
    for (TimelineLabel &label : layout.labels) {
        label.box.translate(0, -px);
    }
}

double distance(const QRectF &box, const QPointF &point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

/// How far a point is from a mark; half a pixel more for what lies below another, so that shapes win over bars.
double distance(const TimelineMark &mark, const QPointF &point)
{
    const double nearest = distance(mark.box(), point);
    return mark.form == MarkForm::Bar ? nearest + 0.5 : nearest;
}

constexpr double kDaysPerYear = 365.2425;

} // namespace

DoubtSigns doubtSigns(const QLocale &locale, const MeasureText &measure)
{
    const DateVocabulary &words = dateVocabulary(locale.language());
    DoubtSigns signs{words.circa.arg(QString()).trimmed(), words.uncertain.arg(QString()).trimmed()};
    signs.circaPx = measure(signs.circa, TextRole::Tick).width;
    signs.uncertainPx = measure(signs.uncertain, TextRole::Tick).width;
    return signs;
}

TimelineLayout layoutTimeline(const ViewState &state, const TimeScale &scale, const TimelineFrame &frame,
                              LabelTexts &texts)
{
    TimelineLayout layout;
    layout.signs = doubtSigns(state.options.locale, texts.measure());
    const DateScale how{scale, layout.signs, state.options.circaYears * kDaysPerYear};
    if (isDense(state)) {
        layOutDensity(layout, state, how, frame);
        scroll(layout, frame.scrollPx);
        return layout;
    }
    std::vector<LaneMarks> lanes = laneMarks(state, how, frame);
    std::vector<PackedLane> packed = packLanes(lanes, state, scale, frame, texts);
    std::vector<RowStyle> styles;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        layout.lanes.push_back(lanes[i].lane);
        layout.contentHeight += lanes[i].lane.height;
        styles.push_back(packed[i].style);
        addLane(layout, packed[i], state.selected, scale.widthPx());
    }
    placeLabels(layout, state, styles, scale.widthPx(), texts);
    scroll(layout, frame.scrollPx);
    return layout;
}

const TimelineMark *TimelineLayout::mark(int event) const
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [event](const auto &mark) { return mark.event == event; });
    return found != marks.end() ? &*found : nullptr;
}

TimelineHit TimelineLayout::hitAt(const QPointF &point) const
{
    TimelineHit best;
    double bestDistance = kHitPx;
    const auto tryMark = [&](const TimelineMark &mark, double away) {
        if (away <= bestDistance) {
            best = {mark.event, mark.claim};
            bestDistance = away;
        }
    };
    for (const RivalMark &rival : rivals) {
        tryMark(rival.mark, rival.isShown ? distance(rival.mark, point) : std::numeric_limits<double>::infinity());
    }
    for (const TimelineMark &mark : marks) {
        tryMark(mark, mark.isGhost ? std::numeric_limits<double>::infinity() : distance(mark, point));
    }
    if (best.event == kNone || bestDistance > 1) {
        const auto label =
            std::find_if(labels.begin(), labels.end(), [&](const auto &l) { return l.box.contains(point); });
        return label != labels.end() ? TimelineHit{label->event, kNone} : best;
    }
    return best;
}

int DensityRun::columnAt(double x) const
{
    const double number = std::floor((x - box.left()) / columnPx);
    return number >= 0 && number < double(columns.size()) ? columns[std::size_t(number)] : 0;
}

int TimelineLayout::runAt(const QPointF &point) const
{
    const auto run = std::find_if(runs.begin(), runs.end(), [&](const DensityRun &r) { return r.box.contains(point); });
    return run != runs.end() ? int(run - runs.begin()) : kNone;
}

int TimelineLayout::laneAt(double y) const
{
    const auto lane =
        std::find_if(lanes.begin(), lanes.end(), [y](const auto &l) { return l.top <= y && y < l.top + l.height; });
    return lane != lanes.end() ? int(lane - lanes.begin()) : kNone;
}

} // namespace araxes
