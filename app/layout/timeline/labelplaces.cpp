// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/labelplaces.h"

#include "app/layout/timeline/occupancy.h"

#include <cmath>
#include <numeric>

namespace araxes {

namespace {

constexpr double kShortestLabelPx = 56; ///< a label cut shorter than this says nothing
constexpr double kLongestLabelPx = 340; ///< where nothing is in its way, a label may be this long
constexpr double kLeastBarPx = 12;      ///< lower bars have no room for letters

/// Puts one label after another where there is room.
class MarkLabels
{
public:
    MarkLabels(TimelineLayout &layout, int selected, double widthPx, LabelTexts &texts)
        : m_layout(layout)
        , m_selected(selected)
        , m_widthPx(widthPx)
        , m_texts(texts)
        , m_taken({widthPx, std::max(layout.contentHeight, 1.0)})
        , m_linePx(texts.measure()(QStringLiteral("Ay"), TextRole::Label).height)
    {
        for (const TimelineMark &mark : layout.marks) {
            m_taken.take(mark.box());
        }
        for (const RivalMark &rival : layout.rivals) {
            if (rival.isShown) {
                m_taken.take(rival.solid());
            }
        }
        for (const DensityRun &run : layout.runs) {
            m_taken.take(run.box);
        }
    }

    /// One way to stand after another, from the best to the last resort.
    static constexpr int kWays = 3;
    bool place(const TimelineMark &mark, const RowStyle &style, int way)
    {
        const bool isSelected = mark.event == m_selected;
        m_role = isSelected ? TextRole::LabelSelected : TextRole::Label;
        const QString text = m_texts.text(mark.event);
        const double width = isSelected ? m_texts.measure()(text, m_role).width : m_texts.width(mark.event);
        switch (way) {
        case 0:
            return placeWithin(mark, text, width, seenCore(mark)) ||
                   placeRightOf(mark.right, mark, linesOf(text, width, style)) ||
                   (hasShownRivals(mark) && placeRightOf(mark.withRivals.right, mark, linesOf(text, width, style)));
        case 1:
            return placeLeftOf(mark.left, mark, linesOf(text, width, style)) ||
                   (hasShownRivals(mark) && placeLeftOf(mark.withRivals.left, mark, linesOf(text, width, style))) ||
                   placeWithin(mark, text, width, seenBand(mark));
        default:
            return placeElided(mark, style, text) ||
                   placeWithin(mark, elided(text, seenCore(mark).width()), 0, seenCore(mark)) ||
                   placeWithin(mark, elided(text, seenBand(mark).width()), 0, seenBand(mark));
        }
    }

private:
    /// The certain part of a bar as far as the view shows it, less the padding.
    [[nodiscard]] QRectF seenCore(const TimelineMark &mark) const
    {
        if (mark.form != MarkForm::Bar || mark.height < kLeastBarPx) {
            return {};
        }
        const bool hasArrow = mark.start == MarkEnd::Arrow;
        const double left = std::max(mark.coreLeft, hasArrow ? kArrowPx : 0.0) + kLabelPadPx;
        const double right = std::min(mark.coreRight, m_widthPx) - kLabelPadPx;
        return {left, mark.y - m_linePx / 2, std::max(0.0, right - left), m_linePx};
    }

    /// Whether other datings of the event may stand in its row, so that a label has to keep clear of them.
    [[nodiscard]] bool hasShownRivals(const TimelineMark &mark) const
    {
        return mark.withRivals != MarkStretch{mark.left, mark.right} &&
               std::any_of(m_layout.rivals.begin(), m_layout.rivals.end(),
                           [&mark](const RivalMark &rival) { return rival.mark.event == mark.event && rival.isShown; });
    }

    [[nodiscard]] QString elided(const QString &text, double width) const
    {
        return width < kShortestLabelPx ? QString() : elidedText(text, width, m_role, m_texts.measure());
    }

    /// The band of possible days right of a point, as far as the view shows it and up to another dating of the event.
    [[nodiscard]] QRectF seenBand(const TimelineMark &mark) const
    {
        if (mark.form != MarkForm::Point || mark.x < 0) {
            return {};
        }
        const double left = mark.x + mark.height / 2 + kLabelPadPx;
        double right = std::min(mark.right, m_widthPx);
        for (const RivalMark &rival : m_layout.rivals) {
            if (rival.mark.event == mark.event && rival.isShown && rival.solid().right() > left) {
                right = std::min(right, rival.solid().left() - kLabelPadPx);
            }
        }
        return {left, mark.y - m_linePx / 2, std::max(0.0, right - left), m_linePx};
    }

    bool placeWithin(const TimelineMark &mark, const QString &text, double width, const QRectF &room)
    {
        if (text.isEmpty() || room.width() < std::max(width, 1.0)) {
            return false;
        }
        const double own = width > 0 ? width : m_texts.measure()(text, m_role).width;
        const auto side = mark.form == MarkForm::Bar ? TimelineLabel::Side::Inside : TimelineLabel::Side::OnBand;
        add(mark, side, {room.left(), room.top(), own, room.height()}, {text});
        return true;
    }

    [[nodiscard]] QStringList linesOf(const QString &text, double width, const RowStyle &style) const
    {
        return style.lines > 1 && width > style.labelPx * 0.8
                   ? wrappedText(text, style.labelPx, m_role, m_texts.measure())
                   : QStringList{elidedText(text, kLongestLabelPx, m_role, m_texts.measure())};
    }

    bool placeElided(const TimelineMark &mark, const RowStyle &style, const QString &text)
    {
        const QRectF start(mark.right + kLabelPadPx, mark.y - m_linePx / 2, 1, m_linePx);
        const double free = std::min(m_taken.freeWidth(start) - kLabelPadPx, style.labelPx);
        const QString cut = elided(text, free);
        return !cut.isEmpty() && placeRightOf(mark.right, mark, {cut});
    }

    [[nodiscard]] double widest(const QStringList &lines) const
    {
        double width = 0;
        for (const QString &line : lines) {
            width = std::max(width, m_texts.measure()(line, m_role).width);
        }
        return width;
    }

    bool placeRightOf(double x, const TimelineMark &mark, const QStringList &lines)
    {
        return placeAt(mark, TimelineLabel::Side::Right, x + kLabelPadPx, lines);
    }

    bool placeLeftOf(double x, const TimelineMark &mark, const QStringList &lines)
    {
        return placeAt(mark, TimelineLabel::Side::Left, x - kLabelPadPx - widest(lines), lines);
    }

    bool placeAt(const TimelineMark &mark, TimelineLabel::Side side, double left, const QStringList &lines)
    {
        const double height = m_linePx * double(lines.size());
        const QRectF box(left, mark.y - height / 2, widest(lines), height);
        const bool isInSight = box.left() >= 0 && box.right() <= m_widthPx;
        if (!isInSight || !m_taken.isFree(box.adjusted(-2, 0, 2, 0))) {
            return false;
        }
        m_taken.take(box);
        add(mark, side, box, lines);
        return true;
    }

    void add(const TimelineMark &mark, TimelineLabel::Side side, const QRectF &box, const QStringList &lines)
    {
        m_layout.labels.push_back({mark.event, side, box, lines, m_role});
    }

    TimelineLayout &m_layout;
    int m_selected;
    double m_widthPx;
    LabelTexts &m_texts;
    Occupancy m_taken;
    double m_linePx;
    TextRole m_role = TextRole::Label;
};

/// Which labels come first: the selection, what the map shows, long before short, then those with most sources.
/// Nothing here depends on the view, so labels do not take turns while one pans.
std::vector<std::size_t> byPriority(const TimelineLayout &layout, const ViewState &state)
{
    std::vector<std::size_t> order(layout.marks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto rank = [&](std::size_t index) {
        const TimelineMark &mark = layout.marks[index];
        const Borrowed<Event> event = state.collection->event(mark.event);
        const auto length = mark.form == MarkForm::Bar ? state.collection->spanOf(mark.event).length() : 0;
        return std::tuple(mark.event != state.selected, mark.isDimmed, -length,
                          -std::ptrdiff_t(event->claims.size() + event->relations.size()), mark.event);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

} // namespace

void placeLabels(TimelineLayout &layout, const ViewState &state, const std::vector<RowStyle> &styles, double widthPx,
                 LabelTexts &texts)
{
    MarkLabels placer(layout, state.selected, widthPx, texts);
    std::vector<std::size_t> waiting = byPriority(layout, state);
    std::erase_if(waiting, [&](std::size_t index) { return layout.marks[index].isGhost; });
    const auto tryWay = [&](std::size_t index, int way) {
        const TimelineMark &mark = layout.marks[index];
        return placer.place(mark, styles[std::size_t(mark.lane)], way);
    };
    // The selection takes what it needs. Of the others, all try the better ways before any takes a worse one:
    // a long title should not lie down to the left where another could stand to the right.
    const auto isPlacedFirst = [&](std::size_t index) {
        if (layout.marks[index].event != state.selected) {
            return false;
        }
        int way = 0;
        while (way < MarkLabels::kWays && !tryWay(index, way)) {
            ++way;
        }
        return way < MarkLabels::kWays;
    };
    std::erase_if(waiting, isPlacedFirst);
    for (int way = 0; way < MarkLabels::kWays; ++way) {
        std::erase_if(waiting, [&](std::size_t index) { return tryWay(index, way); });
    }
    layout.hiddenLabels = int(waiting.size());
    for (const DensityRun &run : layout.runs) {
        layout.hiddenLabels += run.count;
    }
}

} // namespace araxes
