// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Views as links, as files, and kept in the collection.

#include "ui/command/commandline.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace araxes {

class MainWindow;

/// The menu "Views", and what its entries do.
class ViewActions : public QObject
{
    Q_OBJECT
public:
    explicit ViewActions(MainWindow &window);

    /// Those that need an open collection.
    [[nodiscard]] const QList<QAction *> &needCollection() const { return m_needCollection; }

private:
    void listKept();
    void keep();
    void rename(std::size_t view);
    void remove(std::size_t view);
    void choose(std::size_t view);
    void copyLink();
    void openLink();
    void saveFile();
    void go(CommandLine line);
    [[nodiscard]] QString askName(const QString &title, const QString &name);

    MainWindow &m_window;
    QMenu *m_menu = nullptr;
    QAction *m_beforeKept = nullptr; ///< kept views stand after it
    QList<QAction *> m_needCollection;
};

/// Asks the window for the view that was there when it was last closed, if that is wanted and its collection is still
/// there; else the window says what is missing.
void restoreLastView(CommandLine &line, MainWindow &window);
/// Remembers the view for the next start; none when the start page is shown.
void rememberView(MainWindow &window);

} // namespace araxes
