// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events as a sortable table, in step with both views.

#include "app/session/eventtablemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedLayout;

namespace araxes {

class EventTable;
class LongScroll;

/// Lists what passes the filter, or one of the trays of undated and unplaced events. A click or an arrow key selects
/// and reveals; Enter and double-click show the event close up.
class EventList : public QWidget
{
    Q_OBJECT
public:
    explicit EventList(Session &session, QWidget *parent = nullptr);
    ~EventList() override;

    void setMode(EventListMode mode);
    [[nodiscard]] EventListMode mode() const { return m_model.mode(); }
    [[nodiscard]] EventTable *view() const { return m_view; }

private:
    QWidget *makeTablePage();
    QWidget *makeModes();
    QWidget *makeEmptyPage();
    QWidget *makeNoMatchPage();
    [[nodiscard]] QString emptyText() const;
    void showCounts();
    void showSelected();
    void markSelected();

    Session &m_session;
    EventTableModel m_model;
    QButtonGroup *m_modes = nullptr;
    QStackedLayout *m_pages = nullptr;
    EventTable *m_view = nullptr;
    LongScroll *m_scroll = nullptr;
    QLabel *m_emptyText = nullptr;
};

} // namespace araxes
