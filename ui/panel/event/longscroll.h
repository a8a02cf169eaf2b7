// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scrolls a list of millions of events, of which the table holds only those in sight.

#include "app/session/eventtablemodel.h"

#include <QScrollBar>

namespace araxes {

class EventTable;

/// A scroll bar that moves the model's window, by the wheel and the keys of the table as well. Hidden, and without
/// effect, while the model holds all of its rows.
class LongScroll : public QScrollBar
{
    Q_OBJECT
public:
    /// Both must outlive it.
    LongScroll(EventTableModel &model, EventTable &table, QWidget *parent = nullptr);

    /// Brings an event into the window when it is listed.
    void bringIn(int event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void moveTo(int first);
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] bool wheel(QWheelEvent &event);
    [[nodiscard]] bool key(int key);

    EventTableModel &m_model;
    EventTable &m_table;
    int m_wheelRest = 0; ///< of a turn that was less than a row
};

} // namespace araxes
