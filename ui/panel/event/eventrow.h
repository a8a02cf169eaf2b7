// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a cell of the event list: the category's mark, the reading direction of its text, the hovered event,
// the letters one searched for.

#include "app/query/text/textquery.h"
#include "app/session/session.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace araxes {

class PlainTip;

class EventRow : public QStyledItemDelegate
{
public:
    EventRow(const Session &session, QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Marks are drawn anew: the theme or the collection is another.
    void forgetMarks() { m_marks.clear(); }
    /// Where, beyond its title, the event under the pointer says what was asked for.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QIcon &mark(int category) const;
    [[nodiscard]] const TextQuery &query() const;
    void drawMarked(QPainter &painter, QStyleOptionViewItem &cell) const;

    const Session &m_session;
    const QWidget &m_view;
    PlainTip *m_tip = nullptr;         ///< of the view's inside, made when there is first something to tell
    mutable QHash<int, QIcon> m_marks; ///< by category
    mutable TextQuery m_query;
    mutable QString m_queryText; ///< what m_query was made of
};

} // namespace araxes
