// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tools that draw areas: as a strip on the map, in a menu, by keys; and the map's own menu.

#include "ui/map/draw/areadrawing.h"

#include <QAction>
#include <QMenu>

namespace araxes {

class MainWindow;
class MapView;

class DrawActions : public QObject
{
    Q_OBJECT
public:
    explicit DrawActions(MainWindow &window);

    [[nodiscard]] QMenu *menu() { return &m_menu; }

private:
    void addTool(DrawTool tool, const QString &icon, const QString &name, const QString &how, Qt::Key key);
    void makeStrip();
    void updateIcons();
    void showMapMenu(const QPoint &px);
    void askWithin(const GeoPoint &centre, const QString &name);

    struct Tool
    {
        DrawTool tool;
        QString icon;
        QAction *action;
    };
    MainWindow &m_window;
    MapView &m_map;
    QMenu m_menu;
    QList<Tool> m_tools;
};

} // namespace araxes
