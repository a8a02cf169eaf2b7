// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many events there are, are in view, and cannot be shown.

#include "app/session/eventtablemodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace araxes {

/// "12 of 45 events · 10 in view · 2 undated · 3 unplaced"; the last two are buttons that ask for the list.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Session &session, QWidget *parent = nullptr);

signals:
    void listRequested(araxes::EventListMode mode);

private:
    void showCounts();
    QToolButton *makeButton(EventListMode mode);

    const Session &m_session;
    QLabel *m_counts;
    QToolButton *m_undated;
    QToolButton *m_unplaced;
};

} // namespace araxes
