// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/markstrokes.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr double kRadius = 3;
constexpr double kBeyondPx = 20; ///< how far past the view's edges strokes go
constexpr double kWhiskerPx = 4;
constexpr double kWhiskerOpacity = 0.5;
constexpr double kRaggedOpacity = 0.3; ///< at the tips of a ragged end
constexpr double kFadeFromPx = 1.5;    ///< flanks shorter than this are not worth a fade
constexpr double kHollowOpacity = 0.14;
constexpr double kHollowRim = 1.3;
constexpr double kSoftTip = 0.3;   ///< height of a soft end where it stops, of the bar's
constexpr double kTailShare = 0.6; ///< height of a point's ragged tail

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// What may be, not what is: rival datings and the members of "one of".
bool isHollow(const TimelineMark &mark)
{
    return mark.claim != kNone || mark.set == SetKind::OneOf;
}

double fillOpacity(const TimelineMark &mark)
{
    return isHollow(mark) ? kHollowOpacity : kBarOpacity;
}

QPen rimPen(const TimelineMark &mark, const MarkLook &look)
{
    QPen pen(look.rim, isHollow(mark) ? kHollowRim : 1);
    if (mark.isUncertain) {
        pen.setDashPattern({2.5, 2});
    }
    return pen;
}

/// One end of a bar, seen as the right end; the left one is its mirror image.
struct BarEnd
{
    MarkEnd kind = MarkEnd::Sharp;
    double core = 0;  ///< where the certain part stops
    double outer = 0; ///< where everything stops

    /// Where a soft end begins to narrow; possible days before that fade at full height.
    [[nodiscard]] double softFrom() const { return std::max(core, outer - kSoftPx); }
    [[nodiscard]] bool isFading() const { return kind != MarkEnd::Arrow && outer - core > kFadeFromPx; }
    /// How solid the bar is at x.
    [[nodiscard]] double opacityAt(double x) const
    {
        const double least = kind == MarkEnd::Ragged ? kRaggedOpacity : 0;
        return !isFading() || x <= core ? 1 : std::max(0.0, 1 - (1 - least) * (x - core) / (outer - core));
    }
};

/// A bar as far as it is drawn, in coordinates that may be mirrored.
class Bar
{
public:
    Bar(const TimelineMark &mark, double widthPx)
        : m_mark(mark)
        , m_seenLeft(-kBeyondPx)
        , m_seenRight(widthPx + kBeyondPx)
        , m_leftEnd{mark.start, -mark.coreLeft, -mark.bodyLeft()}
        , m_rightEnd{mark.end, mark.coreRight, mark.right}
    {
        // An open end is drawn up to the edge of the view, where its arrow can be seen.
        if (mark.start == MarkEnd::Arrow) {
            m_seenLeft = std::max(1.0, -m_leftEnd.outer);
        }
        if (mark.end == MarkEnd::Arrow) {
            m_seenRight = std::min(widthPx - 1, m_rightEnd.outer);
        }
    }

    [[nodiscard]] bool isSeen() const { return left() < right(); }
    [[nodiscard]] double left() const { return std::max(m_seenLeft, -m_leftEnd.outer); }
    [[nodiscard]] double right() const { return std::min(m_seenRight, m_rightEnd.outer); }
    [[nodiscard]] bool isFading() const { return m_leftEnd.isFading() || m_rightEnd.isFading(); }

    [[nodiscard]] QPainterPath outline() const
    {
        QPolygonF points = endPoints(m_rightEnd, right());
        const QPolygonF mirrored = endPoints(m_leftEnd, -left());
        for (auto point = mirrored.rbegin(); point != mirrored.rend(); ++point) {
            points << QPointF(-point->x(), point->y());
        }
        QPainterPath path;
        if (m_leftEnd.kind == MarkEnd::Sharp && m_rightEnd.kind == MarkEnd::Sharp && !isFading()) {
            const double radius = std::min(kRadius, (right() - left()) / 2);
            path.addRoundedRect(QRectF(left(), top(), right() - left(), m_mark.height), radius, radius);
            return path;
        }
        path.addPolygon(points);
        path.closeSubpath();
        return path;
    }

    [[nodiscard]] QBrush brush(const QColor &colour) const
    {
        if (!isFading()) {
            return withAlpha(colour, fillOpacity(m_mark));
        }
        QLinearGradient gradient(left(), 0, right(), 0);
        const double length = right() - left();
        for (const double x : {left(), -m_leftEnd.core, m_rightEnd.core, right()}) {
            if (x >= left() && x <= right()) {
                const double opacity = std::min(m_leftEnd.opacityAt(-x), m_rightEnd.opacityAt(x));
                gradient.setColorAt((x - left()) / length, withAlpha(colour, fillOpacity(m_mark) * opacity));
            }
        }
        return gradient;
    }

    /// Along the certain part only: what fades has no rim.
    [[nodiscard]] QPainterPath rim() const
    {
        if (!isFading()) {
            return outline();
        }
        const double from = std::max(left() + tip(m_leftEnd), m_leftEnd.isFading() ? -m_leftEnd.core : left());
        const double to = std::min(right() - tip(m_rightEnd), m_rightEnd.isFading() ? m_rightEnd.core : right());
        QPainterPath path;
        if (from < to && isHollow(m_mark)) {
            path.addRect(from, top(), to - from, m_mark.height);
        } else if (from < to) {
            path.moveTo(from, top());
            path.lineTo(to, top());
            path.moveTo(from, bottom());
            path.lineTo(to, bottom());
        }
        return path;
    }

private:
    [[nodiscard]] static double tip(const BarEnd &end) { return end.kind == MarkEnd::Arrow ? kArrowPx : 0; }
    [[nodiscard]] double top() const { return m_mark.y - m_mark.height / 2; }
    [[nodiscard]] double bottom() const { return m_mark.y + m_mark.height / 2; }

    /// From the top to the bottom of an end that stops at x.
    [[nodiscard]] QPolygonF endPoints(const BarEnd &end, double x) const
    {
        const double height = m_mark.height;
        switch (end.kind) {
        case MarkEnd::Arrow:
            return {{x - kArrowPx, top()}, {x, m_mark.y}, {x - kArrowPx, bottom()}};
        case MarkEnd::Ragged: {
            const double from = x - kRaggedPx;
            return {{from, top()},
                    {x, top() + height * 0.14},
                    {from + kRaggedPx * 0.35, top() + height * 0.36},
                    {from + kRaggedPx * 0.8, top() + height * 0.55},
                    {from + kRaggedPx * 0.25, top() + height * 0.72},
                    {from + kRaggedPx * 0.65, top() + height * 0.9},
                    {from, bottom()}};
        }
        case MarkEnd::Soft: {
            // Narrowing as a brush does when it leaves the paper, so that it is not taken for possible days.
            const double tip = height * kSoftTip / 2;
            return {{end.softFrom(), top()}, {x, m_mark.y - tip}, {x, m_mark.y + tip}, {end.softFrom(), bottom()}};
        }
        case MarkEnd::Sharp:
            break;
        }
        return {{x, top()}, {x, bottom()}};
    }

    const TimelineMark &m_mark;
    double m_seenLeft;
    double m_seenRight;
    BarEnd m_leftEnd;
    BarEnd m_rightEnd;
};

void paintBar(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const Bar bar(mark, look.widthPx);
    if (!bar.isSeen()) {
        return;
    }
    if (isHollow(mark) && !bar.isFading()) {
        painter.fillPath(bar.outline(), look.ground);
    }
    painter.fillPath(bar.outline(), bar.brush(look.colour));
    painter.strokePath(bar.rim(), rimPen(mark, look));
}

void paintLink(QPainter &painter, const MarkStretch &link, double y, const QPen &pen, double widthPx)
{
    const double left = std::max(link.left, -kBeyondPx);
    const double right = std::min(link.right, widthPx + kBeyondPx);
    if (left < right) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

QPen linkPen(const QColor &colour, const QList<qreal> &dashes)
{
    QPen pen(colour, 1.2, Qt::SolidLine, Qt::FlatCap);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

/// The stretches of a set, joined: dashed when it is one of them, solid when it is all.
void paintSet(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const QPen pen = linkPen(look.rim, mark.set == SetKind::OneOf ? QList<qreal>{3, 2.5} : QList<qreal>{});
    const std::size_t count = mark.members.size();
    for (std::size_t i = 0; i < count; ++i) {
        const MarkStretch &member = mark.members[i];
        if (i > 0) {
            paintLink(painter, {mark.members[i - 1].right, member.left}, mark.y, pen, look.widthPx);
        }
        TimelineMark bar;
        bar.form = MarkForm::Bar;
        bar.claim = mark.claim;
        bar.set = mark.set;
        bar.left = bar.coreLeft = member.left;
        bar.right = bar.coreRight = member.right;
        bar.start = i == 0 ? mark.start : MarkEnd::Sharp;
        bar.end = i + 1 == count ? mark.end : MarkEnd::Sharp;
        bar.y = mark.y;
        bar.height = mark.height;
        bar.isUncertain = mark.isUncertain;
        paintBar(painter, bar, look);
    }
}

/// The days a point is possible on: a thin band that is strongest at its middle.
void paintWhisker(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const MarkStretch &days = mark.possible;
    const double left = std::max(days.left, -kBeyondPx);
    const double right = std::min(days.right, look.widthPx + kBeyondPx);
    if (days.right - days.left <= mark.height * 1.2 || right <= left) {
        return;
    }
    const double middle = std::clamp(mark.x, left, right);
    const auto opacityAt = [&mark, &days](double x) {
        const double reach = x < mark.x ? mark.x - days.left : days.right - mark.x;
        return reach <= 0 ? 1 : std::clamp(1 - std::abs(x - mark.x) / reach, 0.0, 1.0);
    };
    const double strongest = isHollow(mark) ? kWhiskerOpacity * 0.6 : kWhiskerOpacity;
    QLinearGradient gradient(left, 0, right, 0);
    for (const double x : {left, middle, right}) {
        gradient.setColorAt((x - left) / (right - left), withAlpha(look.colour, strongest * opacityAt(x)));
    }
    const double height = isHollow(mark) ? kWhiskerPx * kRivalShare : kWhiskerPx;
    painter.fillRect(QRectF(left, mark.y - height / 2, right - left, height), gradient);
}

/// The ragged tails of a point whose start or end is unknown.
void paintTails(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    TimelineMark tail = mark;
    tail.form = MarkForm::Bar;
    tail.start = mark.start == MarkEnd::Ragged ? MarkEnd::Ragged : MarkEnd::Sharp;
    tail.end = mark.end == MarkEnd::Ragged ? MarkEnd::Ragged : MarkEnd::Sharp;
    tail.sign = {};
    tail.coreLeft = tail.start == MarkEnd::Ragged ? mark.x - mark.height / 2 : mark.x;
    tail.coreRight = tail.end == MarkEnd::Ragged ? mark.x + mark.height / 2 : mark.x;
    tail.left = tail.coreLeft - (tail.start == MarkEnd::Ragged ? kRaggedPx : 0);
    tail.right = tail.coreRight + (tail.end == MarkEnd::Ragged ? kRaggedPx : 0);
    tail.height = mark.height * kTailShare;
    const Bar bar(tail, look.widthPx);
    if (bar.isSeen() && bar.isFading()) {
        painter.fillPath(bar.outline(), bar.brush(look.colour));
    }
}

void paintPoint(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    paintWhisker(painter, mark, look);
    paintTails(painter, mark, look);
    const QPainterPath shape = markPath(look.shape, mark.height * look.growth).translated(mark.x, mark.y);
    if (mark.isApproximate) {
        painter.fillPath(markPath(look.shape, mark.height * 1.6).translated(mark.x, mark.y),
                         withAlpha(look.colour, 0.28));
    }
    painter.fillPath(shape,
                     isHollow(mark) ? blended(look.colour, look.ground, kHollowOpacity) : withAlpha(look.colour, 0.92));
    painter.strokePath(shape, rimPen(mark, look));
}

void paintSign(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    if (mark.sign.isEmpty() || look.sign.isEmpty()) {
        return;
    }
    constexpr double kReachPx = 20; // the line is centred on the mark, whatever its font's height
    const QRectF line(mark.sign.left, mark.y - kReachPx, mark.sign.right - mark.sign.left, 2 * kReachPx);
    painter.setFont(look.signFont);
    painter.setPen(look.ink);
    painter.drawText(line, Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignCenter, look.sign);
}

void paintRing(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const bool isPoint = mark.form == MarkForm::Point;
    const double left = std::max(isPoint ? mark.x - mark.height / 2 : mark.bodyLeft(), -kBeyondPx);
    const double right = std::min(isPoint ? mark.x + mark.height / 2 : mark.right, look.widthPx + kBeyondPx);
    const QRectF ring = QRectF(left, mark.y - mark.height / 2, right - left, mark.height).adjusted(-3, -3, 3, 3);
    const double radius = isPoint ? ring.height() / 2 : kRadius + 2;
    painter.setPen(QPen(look.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, radius, radius);
}

double channelLight(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

void paintMark(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    switch (mark.form) {
    case MarkForm::Point:
        paintPoint(painter, mark, look);
        break;
    case MarkForm::Bar:
        paintBar(painter, mark, look);
        break;
    case MarkForm::Set:
        paintSet(painter, mark, look);
        break;
    }
    paintSign(painter, mark, look);
    if (look.accent.isValid()) {
        paintRing(painter, mark, look);
    }
}

void paintRival(QPainter &painter, const RivalMark &rival, const MarkLook &look)
{
    paintLink(painter, rival.link, rival.mark.y, linkPen(look.rim, {1, 2}), look.widthPx);
    paintMark(painter, rival.mark, look);
}

QColor rimColour(const QColor &colour, const Theme &theme)
{
    return theme.kind == ThemeKind::Dark ? blended(QColor(Qt::white), colour, 0.45) : colour.darker(135);
}

QColor inkOn(const QColor &colour)
{
    const double light = 0.2126 * channelLight(double(colour.redF())) + 0.7152 * channelLight(double(colour.greenF())) +
                         0.0722 * channelLight(double(colour.blueF()));
    // Contrast with white is 1.05 / (light + 0.05), with black (light + 0.05) / 0.05.
    return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const auto mix = [opacity](float a, float b) { return float(double(a) * opacity + double(b) * (1 - opacity)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace araxes
