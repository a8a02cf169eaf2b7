// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventrow.h"

#include "app/query/text/matchcontext.h"
#include "app/session/eventtablemodel.h"
#include "ui/panel/plaintip.h"
#include "ui/panel/search/searchmarks.h"
#include "ui/panel/swatch.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace araxes {

namespace {

/// The words before what was asked for give way when it would be cut off: it is why the row is there.
QString elidedAboutMark(const QString &text, const TextQuery &query, const QFontMetrics &metrics, int widthPx)
{
    const QString fromStart = metrics.elidedText(text, Qt::ElideRight, widthPx);
    const std::vector<WordPlace> marks = fromStart == text ? std::vector<WordPlace>() : query.marks(text);
    if (marks.empty() || marks.front().start + marks.front().length < fromStart.size()) {
        return fromStart;
    }
    const qsizetype mark = marks.front().start;
    qsizetype first = mark;
    for (qsizetype at = mark - 1; at > 0 && metrics.horizontalAdvance(u'…' + text.sliced(at)) <= widthPx; --at) {
        first = text[at - 1].isSpace() ? at : first; // as many words before it as there is room for
    }
    return metrics.elidedText(u'…' + text.sliced(first), Qt::ElideRight, widthPx);
}

} // namespace

EventRow::EventRow(const Session &session, QWidget *view)
    : QStyledItemDelegate(view)
    , m_session(session)
    , m_view(*view)
{}

/// The ground over the whole cell, then what stands in it with some room at both sides.
void EventRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kRoom = 6;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->fillRect(cell.rect, cell.backgroundBrush);
    cell.backgroundBrush = Qt::NoBrush;
    cell.rect.adjust(kRoom, 0, -kRoom, 0);
    const int textPx = cell.rect.width() - 2 * (m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    if (EventColumn(index.column()) == EventColumn::Date && cell.fontMetrics.horizontalAdvance(cell.text) > textPx) {
        cell.text = index.data(EventTableModel::ShortDateRole).toString();
    }
    if (query().isEmpty() || cell.text.isEmpty()) {
        m_view.style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, &m_view);
    } else {
        drawMarked(*painter, cell);
    }
}

/// What the style draws, with a ground under the letters that were asked for.
void EventRow::drawMarked(QPainter &painter, QStyleOptionViewItem &cell) const
{
    const QStyle &style = *m_view.style();
    const int room = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, &m_view) + 1;
    const QRect box = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, &m_view).adjusted(room, 0, -room, 0);
    const QString text = elidedAboutMark(std::exchange(cell.text, {}), query(), cell.fontMetrics, box.width());
    style.drawControl(QStyle::CE_ItemViewItem, &cell, &painter, &m_view);

    QTextOption option(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, cell.font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    painter.setPen(cell.palette.color(QPalette::Text));
    layout.draw(&painter, QPointF(box.x(), box.y() + (box.height() - line.height()) / 2),
                searchMarks(query(), text, cell.palette));
}

bool EventRow::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || query().isEmpty() || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const int number = index.data(EventTableModel::EventRole).toInt();
    const QRect row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
    if (!m_tip) {
        m_tip = new PlainTip(view->viewport());
    }
    m_tip->show(matchContext(m_session.collection(), number, query()).join(u'\n'), event->globalPos(), row);
    return true;
}

const TextQuery &EventRow::query() const
{
    if (const QString &text = m_session.state().filter.text; text != m_queryText) {
        m_query = TextQuery(text);
        m_queryText = text;
    }
    return m_query;
}

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
    const bool isHovered = event == m_session.state().hovered; // here or elsewhere
    // A tint of the accent lets the mark keep its colour; the style's own ground would hide a blue one.
    option->state &= ~(QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_HasFocus);
    if (isSelected || isHovered) {
        QColor ground = option->palette.color(isSelected ? QPalette::Highlight : QPalette::Text);
        ground.setAlphaF(isSelected ? 0.2F : 0.08F);
        option->backgroundBrush = ground;
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
