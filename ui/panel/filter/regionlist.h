// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The regions in force, each in or out, and the areas that the collection keeps.

#include "app/session/session.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace araxes {

class RegionList : public QWidget
{
    Q_OBJECT
public:
    explicit RegionList(Session &session, QWidget *parent = nullptr);

signals:
    /// The areas that the collection should keep from now on.
    void areasKept(const std::vector<araxes::NamedArea> &areas);

private:
    void rebuild();
    void addRow(std::size_t index);
    void fillMenu(QMenu &menu, std::size_t index);
    void offerKept();
    void setTake(std::size_t index, Take take);
    void remove(std::size_t index);
    void rename(std::size_t index);
    void keep(std::size_t index);
    [[nodiscard]] QString nameFor(std::size_t index, const QString &question);
    void setLabel(std::size_t index, const QString &label);

    Session &m_session;
    std::vector<RegionFilter> m_listed;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_kept = nullptr;
    QMenu *m_keptMenu = nullptr;
};

} // namespace araxes
