// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/lanerows.h"

#include "app/layout/timeline/densityruns.h"

#include <cmath>
#include <numeric>

namespace araxes {

namespace {

constexpr double kMarkGapPx = 2;   ///< between marks of one row
constexpr double kLabelGapPx = 14; ///< after a label, before the next mark
constexpr int kMostRows = 200;

enum class Rivals { Ignored, Kept /* nothing else in the row from a mark to its rivals */ };

/// Rows filled from left to right: each mark goes to the first row that is free where it begins.
class RowFiller
{
public:
    RowFiller(int rows, Rivals rivals)
        : m_rows(rows)
        , m_rivals(rivals)
    {}

    /// A row below the limit where neither a mark nor a label is in the way; kNone when there is none.
    [[nodiscard]] int roomyRow(const TimelineMark &mark, int limit) { return firstRow(mark, limit, m_labelEnd); }
    /// A row below the limit where no mark is in the way: the label before may have to give.
    [[nodiscard]] int anyRow(const TimelineMark &mark, int limit) { return firstRow(mark, limit, m_markEnd); }

    void put(const TimelineMark &mark, int row, double labelReach)
    {
        const double right = extent(mark).right;
        m_markEnd[std::size_t(row)] = right + kMarkGapPx;
        m_labelEnd[std::size_t(row)] = right + (labelReach > 0 ? labelReach + kLabelGapPx : kMarkGapPx);
    }
    [[nodiscard]] int used() const { return int(m_markEnd.size()); }

private:
    [[nodiscard]] MarkStretch extent(const TimelineMark &mark) const
    {
        return m_rivals == Rivals::Kept ? mark.withRivals : MarkStretch{mark.left, mark.right};
    }

    int firstRow(const TimelineMark &mark, int limit, const std::vector<double> &ends)
    {
        for (int row = 0; row < std::min(limit, used()); ++row) {
            if (ends[std::size_t(row)] <= extent(mark).left) {
                return row;
            }
        }
        if (used() >= std::min(limit, m_rows)) {
            return kNone;
        }
        m_markEnd.push_back(0);
        m_labelEnd.push_back(0);
        return used() - 1;
    }

    int m_rows;
    Rivals m_rivals;
    std::vector<double> m_markEnd;
    std::vector<double> m_labelEnd;
};

/// How many rows it takes to give every mark of a lane a label; more than the limit when that is not enough.
int rowsWanted(const LaneMarks &lane, const RowStyle &style, int limit, const TimeScale &scale, LabelTexts &texts,
               Rivals rivals)
{
    CrowdedCells crowded(scale);
    crowded.find(lane.marks, limit);
    if (!crowded.isEmpty()) {
        return limit + 1;
    }
    RowFiller filler(limit, rivals);
    for (const TimelineMark &mark : lane.marks) {
        const int row = filler.roomyRow(mark, limit);
        if (row == kNone) {
            return limit + 1;
        }
        filler.put(mark, row, labelReach(mark, style, texts));
    }
    return std::max(1, filler.used());
}

/// Gives rows to the marks of a lane; those without one keep kNone and make their cells crowded.
/// Long marks leave the last row free where there will be density. True when nothing new is crowded.
bool giveRows(PackedLane &lane, CrowdedCells &crowded, const std::vector<DensityRun> &reserved, LabelTexts &texts)
{
    RowFiller filler(lane.rows, lane.hasRoomForRivals ? Rivals::Kept : Rivals::Ignored);
    std::vector<TimelineMark> failed;
    for (TimelineMark &mark : lane.marks) {
        mark.row = kNone;
        if (crowded.isCrowded(mark)) {
            continue;
        }
        const bool isHeldBack = !CrowdedCells::isNarrow(mark) && lane.rows > 1 && touches(reserved, mark);
        const int limit = isHeldBack ? lane.rows - 1 : lane.rows;
        const int roomy = filler.roomyRow(mark, limit);
        mark.row = roomy == kNone ? filler.anyRow(mark, limit) : roomy;
        if (mark.row != kNone) {
            filler.put(mark, mark.row, labelReach(mark, lane.style, texts));
        } else {
            failed.push_back(mark);
        }
    }
    return !crowded.add(failed);
}

void pack(PackedLane &lane, const ViewState &state, const TimeScale &scale, LabelTexts &texts)
{
    // Where rows run out, density needs room below the long marks, which may push others out in turn:
    // a few rounds settle that, and whatever is left over then is held back everywhere.
    constexpr int kMostRounds = 6;
    CrowdedCells crowded(scale);
    crowded.find(lane.marks, lane.rows);
    bool isSettled = false;
    for (int round = 0; round < kMostRounds && !isSettled; ++round) {
        lane.runs = crowded.runs();
        isSettled = giveRows(lane, crowded, lane.runs, texts);
    }
    if (!isSettled) {
        DensityRun everywhere;
        everywhere.box = {-1e9, 0, 2e9, 0};
        giveRows(lane, crowded, {everywhere}, texts);
        lane.runs = crowded.runs();
    }
    fillRuns(lane.runs, lane.marks, lane.rows, state, scale.widthPx());
}

/// A folded lane is one row of density and nothing else.
void packCollapsed(PackedLane &lane, const ViewState &state, const TimeScale &scale)
{
    CrowdedCells all(scale);
    for (TimelineMark &mark : lane.marks) {
        mark.row = kNone;
    }
    all.add(lane.marks);
    lane.runs = all.runs();
    fillRuns(lane.runs, lane.marks, lane.rows, state, scale.widthPx());
}

/// Takes a style in which every mark has a label, and its rivals room when they are to be kept.
bool takesStyle(PackedLane &packed, const LaneMarks &lane, const RowStyle &style, Rivals rivals, const TimeScale &scale,
                LabelTexts &texts)
{
    const int limit = style.rowsIn(lane.lane.height);
    const int wanted = limit < 1 ? 1 : rowsWanted(lane, style, limit, scale, texts, rivals);
    if (limit < 1 || wanted > limit) {
        return false;
    }
    packed.style = style;
    packed.rows = wanted;
    packed.hasRoomForRivals = rivals == Rivals::Kept;
    return true;
}

/// The roomiest style in which every mark has a label, with room for rivals if there can be; else the one with most
/// rows.
void chooseStyle(PackedLane &packed, const LaneMarks &lane, const TimeScale &scale, LabelTexts &texts)
{
    for (const Rivals rivals : {Rivals::Kept, Rivals::Ignored}) {
        for (const RowStyle &style : {kAiryRows, kNormalRows}) {
            if (takesStyle(packed, lane, style, rivals, scale, texts)) {
                return;
            }
        }
    }
    const int normal = kNormalRows.rowsIn(lane.lane.height);
    const int tight = std::max(1, kTightRows.rowsIn(lane.lane.height));
    packed.style = tight > normal ? kTightRows : kNormalRows;
    packed.rows = std::max(tight, normal);
}

double wantedHeight(const LaneMarks &lane, const TimeScale &scale, double height, LabelTexts &texts)
{
    const int limit = std::clamp(kNormalRows.rowsIn(height), 1, kMostRows);
    const int rows = std::min(limit, rowsWanted(lane, kNormalRows, limit, scale, texts, Rivals::Kept));
    return rows * kNormalRows.pitch + 2 * kLanePadPx;
}

void setHeights(std::vector<LaneMarks> &lanes, const TimeScale &scale, const TimelineFrame &frame, LabelTexts &texts)
{
    double left = frame.heightPx;
    std::vector<double> wanted;
    for (const LaneMarks &lane : lanes) {
        if (lane.lane.isCollapsed) {
            left -= kCollapsedLanePx;
        } else {
            wanted.push_back(wantedHeight(lane, scale, frame.heightPx, texts));
        }
    }
    const std::vector<double> heights = sharedHeights(std::move(wanted), left, frame.leastLanePx);
    std::size_t next = 0;
    double top = 0;
    for (LaneMarks &lane : lanes) {
        lane.lane.top = top;
        lane.lane.height = lane.lane.isCollapsed ? kCollapsedLanePx : heights[next++];
        top += lane.lane.height;
    }
}

} // namespace

int RowStyle::rowsIn(double laneHeight) const
{
    return int(std::floor((laneHeight - 2 * kLanePadPx) / pitch));
}

std::vector<double> sharedHeights(std::vector<double> wanted, double height, double least)
{
    if (wanted.empty()) {
        return wanted;
    }
    const double count = double(wanted.size());
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= height) {
        for (double &each : wanted) {
            each += std::floor((height - sum) / count);
        }
        return wanted;
    }
    // The common limit under which the sum fits: raised by those that want less than it.
    std::vector<double> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    double left = height;
    double limit = least;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        limit = std::max(least, std::floor(left / double(sorted.size() - i)));
        if (sorted[i] > limit) {
            break;
        }
        left -= std::max(sorted[i], least);
    }
    for (double &each : wanted) {
        each = std::clamp(each, least, limit);
    }
    return wanted;
}

double labelReach(const TimelineMark &mark, const RowStyle &style, LabelTexts &texts)
{
    if (mark.isGhost) {
        return 0;
    }
    const double width = texts.roughWidth(mark.event);
    const double within = mark.form == MarkForm::Bar     ? mark.coreRight - mark.coreLeft
                          : mark.form == MarkForm::Point ? mark.right - mark.x
                                                         : 0;
    if (within >= width + 2 * kLabelPadPx) {
        return 0;
    }
    const double lines =
        style.lines > 1 && width > style.labelPx * 0.8 ? std::max(width * 0.6, style.labelPx * 0.6) : width;
    return kLabelPadPx + std::min(lines, style.labelPx);
}

std::vector<PackedLane> packLanes(std::vector<LaneMarks> &lanes, const ViewState &state, const TimeScale &scale,
                                  const TimelineFrame &frame, LabelTexts &texts)
{
    setHeights(lanes, scale, frame, texts);
    std::vector<PackedLane> packed;
    for (LaneMarks &lane : lanes) {
        PackedLane &each = packed.emplace_back();
        if (lane.lane.isCollapsed) {
            each.style = kTightRows;
            each.marks = std::move(lane.marks);
            packCollapsed(each, state, scale);
            continue;
        }
        chooseStyle(each, lane, scale, texts);
        each.marks = std::move(lane.marks);
        each.rivals = std::move(lane.rivals);
        pack(each, state, scale, texts);
    }
    return packed;
}

} // namespace araxes
