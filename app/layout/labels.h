// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words on a picture: where they go without covering each other, and how they break.

#include "app/layout/measure.h"

#include <QRectF>
#include <QStringList>
#include <optional>
#include <vector>

namespace araxes {

/// Where a label stands, seen from its mark.
enum class LabelSide { Right, Left, Above, Below, Centre };

struct LabelSpot
{
    QRectF rect;
    LabelSide side = LabelSide::Right;
};

/// A picture's occupied rectangles. Whoever asks first gets the room, so ask by priority.
class LabelPlacer
{
public:
    /// Labels stay whole within this area.
    explicit LabelPlacer(const QRectF &area);

    [[nodiscard]] const QRectF &area() const { return m_area; }
    /// Takes room that labels must leave free, such as a mark's.
    void occupy(const QRectF &rect);
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    /// The free spot for a label of this size beside a mark: right of it, left, above, below.
    [[nodiscard]] std::optional<LabelSpot> spotBeside(const QPointF &mark, double radius, const QSizeF &size) const;
    /// Takes the spot beside the mark, or counts the label as hidden.
    std::optional<LabelSpot> place(const QPointF &mark, double radius, const QSizeF &size);
    /// The same for a label that stands on its point, such as a country's name.
    std::optional<LabelSpot> placeOn(const QPointF &point, const QSizeF &size);
    /// How many labels found no room.
    [[nodiscard]] int hidden() const { return m_hidden; }

private:
    struct Entry
    {
        int rect;
        int next;
    };
    struct Cells
    {
        int left, top, right, bottom;
    };

    [[nodiscard]] Cells cellsOf(const QRectF &rect) const;
    std::optional<LabelSpot> take(const std::optional<LabelSpot> &spot);

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<int> m_heads; ///< per cell: its first entry, or -1
    std::vector<Entry> m_entries;
    std::vector<QRectF> m_rects;
    int m_hidden = 0;
};

/// The text in one line, or in two where it is wider than this, broken at a blank and cut with an ellipsis if need be.
struct WrappedText
{
    QStringList lines;
    QSizeF size; ///< of all lines together
};

[[nodiscard]] WrappedText wrappedLabel(const QString &text, TextRole role, double maxWidth, const MeasureText &measure);

} // namespace araxes
