// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The card beside an opened cluster that lists what it holds.

#include "app/layout/map/mapfan.h"
#include "ui/map/inset/clusterlist.h"

class QToolButton;

namespace araxes {

/// Lies on the map, beside its cluster and never over it. Takes the focus, and gives it back when it closes.
class ClusterCard : public QWidget
{
    Q_OBJECT
public:
    ClusterCard(Session *session, QWidget *map);

    void open(const MapOpening &opening);
    [[nodiscard]] const MapOpening &opening() const { return m_opening; }
    [[nodiscard]] ClusterList *list() const { return m_list; }
    void setTheme(const Theme &theme);
    /// Stands beside the cluster's disc, within the map; closes when the disc is out of view.
    void standBeside(const QPointF &disc);

public slots:
    void close();
    /// Events that are no longer on the map go; with the last of them the card does.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString heading() const;

    Session *m_session;
    MapOpening m_opening;
    ClusterList *m_list;
    QToolButton *m_close;
    Theme m_theme;
};

} // namespace araxes
