// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// F6 and Shift+F6: from one part of the window to the next, because Tab means the next event on the timeline and map.

#include <QObject>
#include <QWidget>

namespace araxes {

/// The panes in the order of their walk. One that is hidden or has nothing to focus is passed over.
class PaneCycle : public QObject
{
    Q_OBJECT
public:
    PaneCycle(const QList<QWidget *> &panes, QObject *parent);

    void goForward() { go(+1); }
    void goBack() { go(-1); }

private:
    void go(int step);

    QList<QWidget *> m_panes;
};

} // namespace araxes
