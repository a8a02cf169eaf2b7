// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/eventrow.h"

#include "app/session/eventtablemodel.h"
#include "ui/panel/swatch.h"

namespace araxes {

EventRow::EventRow(const Session &session, QWidget *view)
    : QStyledItemDelegate(view)
    , m_session(session)
    , m_view(*view)
{}

QSize EventRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kRowHeight = 28;
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void EventRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int event = index.data(EventTableModel::EventRole).toInt();
    const bool isSelected = option->state & QStyle::State_Selected;
    option->state &= ~QStyle::State_MouseOver; // the session says which event is hovered, here or elsewhere
    if (event == m_session.state().hovered && !isSelected) {
        QColor veil = option->palette.color(QPalette::Text);
        veil.setAlphaF(0.08F);
        option->backgroundBrush = veil;
    }
    const auto column = EventColumn(index.column());
    if (column == EventColumn::Title) {
        option->icon = mark(index.data(EventTableModel::CategoryRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    } else if (!isSelected) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    if (option->text.isRightToLeft()) {
        option->direction = Qt::RightToLeft;
    } else if (!option->text.isEmpty()) {
        option->direction = Qt::LeftToRight;
    }
}

const QIcon &EventRow::mark(int category) const
{
    const auto known = m_marks.find(category);
    return known != m_marks.end() ? *known
                                  : *m_marks.insert(category, categorySwatch(m_session.collection(), category, m_view));
}

} // namespace araxes
