// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventtable.h"

#include "ui/panel/focusstyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace araxes {

EventTable::EventTable(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(true);
    header()->setMinimumSectionSize(48);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting) {
            return;
        }
        m_flexible = column == m_flexible ? -1 : m_flexible;
        fitFlexible();
    });
}

void EventTable::setFlexible(int column, int leastPx, int mostPx)
{
    m_flexible = column;
    m_leastPx = leastPx;
    m_mostPx = mostPx;
    fitFlexible();
}

void EventTable::fitFlexible()
{
    if (m_flexible < 0) {
        return;
    }
    int before = 0;
    for (int place = 0; place < header()->visualIndex(m_flexible); ++place) {
        before += header()->sectionSize(header()->logicalIndex(place));
    }
    m_isFitting = true;
    header()->resizeSection(m_flexible, std::clamp(viewport()->width() - before, m_leastPx, m_mostPx));
    m_isFitting = false;
}

/// The ring goes round the current row, or round the list when there is none.
void EventTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (index.row() == currentIndex().row()) {
        drawFocus(*painter, *this, option.rect.intersected(viewport()->rect()));
    }
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!currentIndex().isValid()) {
        QPainter painter(viewport());
        drawFocus(painter, *this, viewport()->rect());
    }
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitFlexible();
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) {
            emit opened();
        }
        return;
    }
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        emit chosen(currentIndex());
    }
}

void EventTable::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        emit chosen(index);
    }
}

void EventTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid()) {
        emit opened();
    }
}

void EventTable::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    emit pointed(indexAt(event->position().toPoint()));
}

bool EventTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        emit pointed({});
    }
    return QTreeView::viewportEvent(event);
}

} // namespace araxes
