// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline's scene within QCustomPlot: what is drawn with every replot, and what is drawn over it.

#include <qcustomplot.h>

#include <functional>

namespace araxes {

using PaintInto = std::function<void(QPainter &painter)>;

/// Draws the scene: marks, labels, lane names and axis. It fills the whole plot, since names and axis stand
/// outside the axis rectangle.
class TimelinePlottable : public QCPAbstractPlottable
{
    Q_OBJECT
public:
    TimelinePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, PaintInto paint);

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange &inKeyRange = QCPRange()) const override;

protected:
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    PaintInto m_paint;
};

/// Draws what changes while the scene stays: brush, hover, focus. It stands on a buffered layer of its own.
class TimelineOverlay : public QCPLayerable
{
    Q_OBJECT
public:
    TimelineOverlay(QCustomPlot *plot, const QString &layer, PaintInto paint);

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    PaintInto m_paint;
};

} // namespace araxes
