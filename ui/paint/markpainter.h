// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of a map layout as ink.

#include "app/layout/map/maplayout.h"
#include "app/query/text/textquery.h"
#include "ui/paint/mapink.h"

namespace araxes {

/// Stateless but for what it was made of; everything must outlive it.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const MapLayout &layout, const ViewState &state, MapInk &ink);

    /// What covers ground: shapes, discs of doubt and the lines that join places.
    void paintGround();
    /// Clusters, marks and titles. hoveredCluster: drawn larger, like a hovered event.
    void paintMarks(int hoveredCluster = kNone);

private:
    void paintShape(const MapShape &shape);
    void paintDisc(const MapDisc &disc);
    void paintLeader(const MapMark &mark);
    void paintCluster(const MapCluster &cluster, double scale);
    void paintFan();
    void paintMark(const MapMark &mark);
    void paintSelection(const QPointF &centre, double radius);
    void paintLabel(const MapLabel &label);
    void paintLine(const QRectF &rect, LabelSide side, const QString &text, TextRole role, const QColor &colour);
    [[nodiscard]] QColor pathInk(const MapPath &path) const;
    [[nodiscard]] QColor colourOf(int event) const;
    [[nodiscard]] bool holds(const MapCluster &cluster, int event) const;

    QPainter &m_painter;
    const MapLayout &m_layout;
    const ViewState &m_state;
    const Theme &m_theme;
    MapInk &m_ink;
    MeasureText m_measure;
    TextQuery m_query; ///< what the filter asks events to say: marked in their titles
};

} // namespace araxes
