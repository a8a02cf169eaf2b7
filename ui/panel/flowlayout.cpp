// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace araxes {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = contentsMargins().top();
    for (const QRect &place : places({0, 0, width, 0})) {
        bottom = std::max(bottom, place.bottom() + 1);
    }
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize largest;
    for (const QLayoutItem *item : m_items) {
        largest = largest.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return largest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<QRect> all = places(area);
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_items[i]->setGeometry(QStyle::visualRect(direction, area, all[i]));
    }
}

QList<QRect> FlowLayout::places(const QRect &area) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QList<QRect> all;
    QPoint at = inner.topLeft();
    int rowHeight = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            all.append({at, QSize(0, 0)});
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({inner.width(), QLAYOUTSIZE_MAX});
        if (at.x() > inner.left() && at.x() + size.width() > inner.left() + inner.width()) {
            at = {inner.left(), at.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        all.append({at, size});
        at.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return all;
}

} // namespace araxes
