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

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QPen rimPen(const TimelineMark &mark, const MarkLook &look)
{
    QPen pen(look.rim, 1);
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
        , m_leftEnd{mark.start, -mark.coreLeft, -mark.left}
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
            return withAlpha(colour, kBarOpacity);
        }
        QLinearGradient gradient(left(), 0, right(), 0);
        const double length = right() - left();
        for (const double x : {left(), -m_leftEnd.core, m_rightEnd.core, right()}) {
            if (x >= left() && x <= right()) {
                const double opacity = std::min(m_leftEnd.opacityAt(-x), m_rightEnd.opacityAt(x));
                gradient.setColorAt((x - left()) / length, withAlpha(colour, kBarOpacity * opacity));
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
        if (from < to) {
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
        case MarkEnd::Sharp:
        case MarkEnd::Soft:
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
    painter.fillPath(bar.outline(), bar.brush(look.colour));
    painter.strokePath(bar.rim(), rimPen(mark, look));
}

/// The days a point is possible on: a thin band that is strongest at its middle.
void paintWhisker(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const double left = std::max(mark.left, -kBeyondPx);
    const double right = std::min(mark.right, look.widthPx + kBeyondPx);
    if (mark.right - mark.left <= mark.height * 1.2 || right <= left) {
        return;
    }
    const double middle = std::clamp(mark.x, left, right);
    const auto opacityAt = [&mark](double x) {
        const double reach = x < mark.x ? mark.x - mark.left : mark.right - mark.x;
        return reach <= 0 ? 1 : std::clamp(1 - std::abs(x - mark.x) / reach, 0.0, 1.0);
    };
    QLinearGradient gradient(left, 0, right, 0);
    for (const double x : {left, middle, right}) {
        gradient.setColorAt((x - left) / (right - left), withAlpha(look.colour, kWhiskerOpacity * opacityAt(x)));
    }
    painter.fillRect(QRectF(left, mark.y - kWhiskerPx / 2, right - left, kWhiskerPx), gradient);
}

void paintPoint(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    paintWhisker(painter, mark, look);
    const QPainterPath shape = markPath(look.shape, mark.height * look.growth).translated(mark.x, mark.y);
    if (mark.start == MarkEnd::Soft || mark.end == MarkEnd::Soft) {
        painter.fillPath(markPath(look.shape, mark.height * 1.6).translated(mark.x, mark.y),
                         withAlpha(look.colour, 0.28));
    }
    painter.fillPath(shape, withAlpha(look.colour, 0.92));
    painter.strokePath(shape, rimPen(mark, look));
}

void paintRing(QPainter &painter, const TimelineMark &mark, const MarkLook &look)
{
    const double left = std::max(mark.form == MarkForm::Bar ? mark.left : mark.x - mark.height / 2, -kBeyondPx);
    const double right =
        std::min(mark.form == MarkForm::Bar ? mark.right : mark.x + mark.height / 2, look.widthPx + kBeyondPx);
    const QRectF ring = QRectF(left, mark.y - mark.height / 2, right - left, mark.height).adjusted(-3, -3, 3, 3);
    const double radius = mark.form == MarkForm::Bar ? kRadius + 2 : ring.height() / 2;
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
    if (mark.form == MarkForm::Bar) {
        paintBar(painter, mark, look);
    } else {
        paintPoint(painter, mark, look);
    }
    if (look.accent.isValid()) {
        paintRing(painter, mark, look);
    }
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
