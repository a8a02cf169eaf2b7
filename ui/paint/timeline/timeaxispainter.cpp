// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/timeaxispainter.h"

#include "app/time/calendars/calendarnames.h"
#include "ui/paint/insidearea.h"

#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr double kRowPad = 2;
constexpr double kFineTickPx = 4;
constexpr double kNamePad = 8;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

/// One axis of a scene.
class AxisPainter
{
public:
    enum class Side { Below, Above };

    AxisPainter(QPainter &painter, const TimelineScene &scene, Side side)
        : m_painter(painter)
        , m_scene(scene)
        , m_side(side)
        , m_area(side == Side::Below ? scene.areas.axis : scene.areas.upperAxis)
        , m_ticks(side == Side::Below ? scene.ticks : scene.upperTicks)
    {}

    void paint() const
    {
        m_painter.save();
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.setClipRect(m_area, Qt::IntersectClip);
        m_painter.setPen(QPen(m_scene.theme.secondaryText, m_scene.theme.hairlineWidth));
        for (const TimeTick &tick : m_ticks.fine) {
            paintLine(crisp(tick.x), kFineTickPx);
        }
        for (const TimeTick &tick : m_ticks.coarse) {
            paintLine(crisp(tick.x), m_area.height());
        }
        const double base = fromLanes(0.5);
        m_painter.drawLine(QPointF(m_area.left(), base), QPointF(m_area.right(), base));
        const double row = (m_area.height() - 2 * kRowPad) / 2;
        paintRow(m_ticks.fine, kRowPad, row, TextRole::Tick);
        paintRow(m_ticks.coarse, kRowPad + row, row, TextRole::TickMajor);
        m_painter.restore();
    }

    void paintName(Calendar calendar) const
    {
        const Theme &theme = m_scene.theme;
        const QRectF &names = m_scene.areas.names;
        const double width = names.width() - 2 * kNamePad;
        const double linePx = m_scene.measure(QStringLiteral("Åg"), TextRole::Tick).height;
        const QStringList lines =
            wrappedText(calendarName(calendar, m_scene.state.options.locale), width, TextRole::Tick, m_scene.measure);
        double top = m_area.center().y() - linePx * double(lines.size()) / 2;
        m_painter.save();
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.setFont(theme.font(TextRole::Tick));
        m_painter.setPen(theme.secondaryText);
        for (const QString &line : lines) {
            m_painter.drawText(QRectF(names.left() + kNamePad, top, width, linePx), kOneLine | Qt::AlignRight, line);
            top += linePx;
        }
        m_painter.restore();
    }

private:
    /// A height over the lanes' edge, as a place in the picture.
    [[nodiscard]] double fromLanes(double px) const
    {
        return m_side == Side::Below ? m_area.top() + px : m_area.bottom() - px;
    }

    void paintLine(double x, double length) const
    {
        const double at = m_area.left() + x;
        m_painter.drawLine(QPointF(at, fromLanes(0)), QPointF(at, fromLanes(length)));
    }

    void paintRow(const std::vector<TimeTick> &ticks, double fromLanesPx, double height, TextRole role) const
    {
        const double top = std::min(fromLanes(fromLanesPx), fromLanes(fromLanesPx + height));
        m_painter.setFont(m_scene.theme.font(role));
        m_painter.setPen(role == TextRole::Tick ? m_scene.theme.secondaryText : m_scene.theme.text);
        for (const TimeTick &tick : ticks) {
            if (!tick.label.isEmpty()) {
                const double width = m_scene.measure(tick.label, role).width;
                m_painter.drawText(QRectF(m_area.left() + tick.labelX(), top, width, height), kOneLine | Qt::AlignLeft,
                                   tick.label);
            }
        }
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    Side m_side;
    const QRectF &m_area;
    const TimeTicks &m_ticks;
};

} // namespace

double timeAxisHeight(const MeasureText &measure)
{
    return std::ceil(2 * measure(QStringLiteral("0"), TextRole::Tick).height + 8);
}

TimeTicks upperTimeTicks(const TimeScale &scale, const ViewOptions &options, const MeasureText &measure)
{
    return options.secondCalendar ? timeTicks(scale, *options.secondCalendar, options.locale, measure) : TimeTicks();
}

void paintTimeAxes(QPainter &painter, const TimelineScene &scene)
{
    const ViewOptions &options = scene.state.options;
    const AxisPainter lower(painter, scene, AxisPainter::Side::Below);
    lower.paint();
    if (options.secondCalendar || options.calendar != Calendar::Gregorian) {
        lower.paintName(options.calendar);
    }
    if (options.secondCalendar) {
        const AxisPainter upper(painter, scene, AxisPainter::Side::Above);
        upper.paint();
        upper.paintName(*options.secondCalendar);
    }
}

} // namespace araxes
