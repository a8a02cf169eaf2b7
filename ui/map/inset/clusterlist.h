// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events of an opened cluster as a list.

#include "app/query/text/textquery.h"
#include "app/session/session.h"
#include "ui/paint/theme.h"

#include <QListView>

namespace araxes {

/// A row an event: its mark, its title, its date below. What the reader is on is hovered everywhere; a click or Enter
/// selects.
class ClusterList : public QListView
{
    Q_OBJECT
public:
    explicit ClusterList(Session *session, QWidget *parent);

    /// In this order; the selected event, if it is one of them, is the current row.
    void setEvents(const std::vector<int> &events);
    [[nodiscard]] const std::vector<int> &events() const { return m_events; }
    void setTheme(const Theme &theme);
    [[nodiscard]] int heightOfAll() const { return static_cast<int>(m_events.size()) * kRowPx; }

    static constexpr int kRowPx = 40;

signals:
    void closed(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void leaveEvent(QEvent *event) override;

private:
    friend class ClusterRow;
    [[nodiscard]] int eventAt(const QModelIndex &index) const;
    void choose(const QModelIndex &index);

    Session *m_session;
    Theme m_theme;
    std::vector<int> m_events;
};

} // namespace araxes
