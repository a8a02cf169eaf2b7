// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventtable.h"

#include <QHeaderView>
#include <QKeyEvent>

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
