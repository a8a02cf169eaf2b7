// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words around a figure's views: wrapped text, legend, caption.

#include "ui/paint/figure/figure.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QPainter>

namespace araxes {

/// A text broken into lines that fit a width. Lengths in layout units.
class FigureText
{
public:
    FigureText(const QString &text, TextRole role, double width, const MeasureText &measure);

    [[nodiscard]] double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    void paint(QPainter &painter, const QRectF &area, const Theme &theme, const QColor &colour) const;

private:
    QStringList m_lines;
    TextRole m_role;
    double m_lineHeight;
};

/// The categories that occur among the events in view, each with its mark, in rows that fit a width. Those that name
/// a lane of the same figure are not said twice.
class FigureLegend
{
public:
    FigureLegend(const ViewState &state, FigureViews views, double width, const MeasureText &measure);

    /// 0 when nothing occurs.
    [[nodiscard]] double height() const;
    void paint(QPainter &painter, const QRectF &area, const Theme &theme) const;

private:
    struct Entry
    {
        int category;
        QString name;
        double x;
        int row;
    };
    std::vector<Entry> m_entries;
    double m_rowHeight = 0;
    const Collection &m_collection;
};

/// What only painting tells.
struct CaptionFacts
{
    int unlabelled = 0; ///< labels without room
    LaneLoss lanes;
    QString mapCredit; ///< whom the base map owes credit to
};

/// What the figure shows and what it leaves out, and whom to credit: filter, counts of events that are undated,
/// unplaced or outside the view, what has no room, attribution of the events and of the map.
[[nodiscard]] QString figureCaption(const ViewState &state, FigureViews views, const CaptionFacts &facts);

} // namespace araxes
