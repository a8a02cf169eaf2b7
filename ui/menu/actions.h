// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The menus and the toolbar: every verb of the program by name and shortcut.

#include <QObject>

class QAction;
class QMenu;
class QToolBar;

namespace araxes {

class MainWindow;
struct Preferences;

/// Builds menu bar and toolbar of a window, and lives as long as it does.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(MainWindow &window);

private:
    void addFileMenu();
    void addViewMenu();
    void addGoMenu();
    void addSettingsMenu();
    void addHelpMenu();
    void addThemeMenu(QMenu *menu);
    void addLanguageMenu(QMenu *menu);
    void addCircaMenu(QMenu *menu);
    void addSwitch(QMenu *menu, const QString &text, bool Preferences::*member);
    void addToolBar();
    void findEvents();
    void exportPicture();
    void showRecentFiles();
    void enableForWorkspace(bool isShown);
    void updateHistory();
    void updateIcons();

    MainWindow &m_window;
    QMenu *m_recent = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_open = nullptr;
    QAction *m_start = nullptr;
    QAction *m_export = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_fit = nullptr;
    QList<QAction *> m_needCollection;
};

} // namespace araxes
