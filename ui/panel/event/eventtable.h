// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table view that tells what the user does in it from what the model does to it.

#include <QTreeView>

namespace araxes {

/// The view's own signals also tell of a current row that moved because rows came or went; these do not.
class EventTable : public QTreeView
{
    Q_OBJECT
public:
    explicit EventTable(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index);  ///< clicked, or moved to by key
    void opened();                          ///< Enter or double-click on the current row
    void pointed(const QModelIndex &index); ///< the pointer is over it; invalid when over none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace araxes
