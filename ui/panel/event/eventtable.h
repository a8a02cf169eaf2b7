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

    /// Lets a column take the room that those before it leave, between two widths, until a hand gives it another.
    void setFlexible(int column, int leastPx, int mostPx);

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
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void fitFlexible();

    int m_flexible = -1; ///< the column; -1: none
    int m_leastPx = 0;
    int m_mostPx = 0;
    bool m_isFitting = false;
};

} // namespace araxes
