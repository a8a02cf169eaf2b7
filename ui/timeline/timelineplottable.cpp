// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineplottable.h"

namespace araxes {

TimelinePlottable::TimelinePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, PaintInto paint)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_paint(std::move(paint))
{
    setSelectable(QCP::stNone);
}

double TimelinePlottable::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1; // the view asks the layout what is under the pointer
}

QCPRange TimelinePlottable::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = false;
    return {};
}

QCPRange TimelinePlottable::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = false;
    return {};
}

QRect TimelinePlottable::clipRect() const
{
    return parentPlot()->viewport();
}

void TimelinePlottable::draw(QCPPainter *painter)
{
    painter->setAntialiasing(false); // QCPPainter's own moves everything by half a pixel; ours asks where it needs it
    m_paint(*painter);
}

void TimelinePlottable::drawLegendIcon(QCPPainter *, const QRectF &) const {}

TimelineOverlay::TimelineOverlay(QCustomPlot *plot, const QString &layer, PaintInto paint)
    : QCPLayerable(plot, layer)
    , m_paint(std::move(paint))
{}

QRect TimelineOverlay::clipRect() const
{
    return parentPlot()->viewport();
}

void TimelineOverlay::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false); // as in TimelinePlottable::draw()
}

void TimelineOverlay::draw(QCPPainter *painter)
{
    m_paint(*painter);
}

} // namespace araxes
