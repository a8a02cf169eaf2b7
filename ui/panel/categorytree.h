// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The categories with their marks and counts, to switch on and off.

#include "app/session/session.h"

#include <QTreeWidget>

namespace araxes {

/// A count is of the events that meet every other filter, descendants included.
class CategoryTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CategoryTree(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidgetItem *itemOf(int category) const { return m_items[std::size_t(category)]; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rename();
    void showState();
    void toggle(QTreeWidgetItem *item);

    Session &m_session;
    std::vector<QTreeWidgetItem *> m_items; ///< by category
};

/// The categories to switch off so that one of them, with its descendants, is on or off and the rest as it was.
enum class Switch { On, Off };
[[nodiscard]] std::vector<int> hiddenAfter(const Collection &collection, const std::vector<int> &hidden, int category,
                                           Switch to);

} // namespace araxes
