// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A box to go anywhere by name: events, places, dates, commands.

#include "ui/menu/gotooffers.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace araxes {

/// Lies over a window from open() until something is chosen, Escape is pressed or the focus goes elsewhere.
/// Arrows move in the list while one types; Enter or a click goes there.
class GoToBox : public QFrame
{
    Q_OBJECT
public:
    GoToBox(Session &session, QMainWindow &window);

    void open();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void fitToOffers();
    void choose(int row);
    [[nodiscard]] bool movesInList(int key) const;

    Session &m_session;
    QMainWindow &m_window;
    QLineEdit *m_edit;
    QTreeWidget *m_list;
    QList<GoToOffer> m_offers;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace araxes
