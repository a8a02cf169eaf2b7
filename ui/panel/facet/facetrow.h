// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a value of a facet: box, mark of a category, name, count.

#include "app/session/session.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace araxes {

enum class Standing;

/// The box is ticked when the value is taken, filled when it is asked for by name, dashed when it is taken in part,
/// and empty when it is not taken. What is excluded by name is struck through, what nothing remains of is faint.
class FacetRow : public QStyledItemDelegate
{
public:
    static constexpr int kHeight = 26; ///< room for the tallest of our scripts

    FacetRow(const Session &session, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What is to be hit to mean the box of a row that stands here.
    [[nodiscard]] static QRect boxArea(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index);
    /// Marks are drawn anew: the theme or the collection is another.
    void forgetMarks() { m_marks.clear(); }

private:
    [[nodiscard]] const QIcon &mark(int category) const;

    const Session &m_session;
    const QWidget &m_view;
    mutable QHash<int, QIcon> m_marks; ///< by category
};

} // namespace araxes
