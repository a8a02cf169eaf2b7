// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window: start page or workspace, docks around it, and what connects them.

#include "app/file/problem.h"
#include "app/place/atlas/atlas.h"
#include "app/session/eventtablemodel.h"
#include "app/session/settings.h"
#include "ui/bundledcollections.h"
#include "ui/collectionloader.h"
#include "ui/command/commandline.h"
#include "ui/regionsearch.h"

#include <QMainWindow>

class QDockWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace araxes {

class Document;
class EventCard;
class EventList;
class MapView;
class StartPage;
class StatusLine;
class TimelinePanel;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AtlasPtr atlas, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file or bundled collection; what is open stays until the new one is read.
    void open(const QString &path);
    void askFile();
    /// What the command line asks of the view; carried out once its file is open, or at once without one.
    void request(const CommandLine &line);
    void showStartPage();
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] Preferences preferences() const { return m_settings.preferences(); }
    [[nodiscard]] TimelinePanel *timeline() const { return m_timeline; }
    [[nodiscard]] const QList<QDockWidget *> &docks() const { return m_docks; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const AtlasPtr &atlas() const { return m_atlas; }
    /// The parts of the window that F6 goes through, in that order.
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] Document &document() { return *m_document; }
    /// Path of what is open; empty: nothing yet.
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isWorkspaceShown() const;
    /// Nothing is loading, gliding or being painted in a worker: a picture taken now is complete.
    [[nodiscard]] bool isSettled() const;
    /// Both views show what the session says, whatever is still to be counted.
    [[nodiscard]] bool viewsPainted() const;

signals:
    /// What was asked for cannot be shown; one sentence says why, which the status bar shows too.
    void requestRefused(const QString &reason);
    void workspaceShown(bool isShown);
    void lookChanged(); ///< another theme, by a preference, the command line or the desktop

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWorkspace();
    void buildDocks();
    void buildStatus();
    void connectCards();
    void take(const QString &path, const LoadResult &result);
    void showPart(const CollectionPtr &part);
    void leavePart();
    void showWhole(const CollectionPtr &collection);
    void showProblems();
    void showList(EventListMode mode);
    void openLink(const QUrl &url);
    void applyLook();
    void turnToReader();
    void arrangeDocks(Qt::LayoutDirection direction);
    void carryOutRequest();

    static constexpr int kMessageMs = 10'000; ///< a message covers the counts for a while, not for ever

    AtlasPtr m_atlas;
    Settings &m_settings;
    RegionSearch m_regionSearch;
    Session m_session;
    CollectionLoader m_loader;
    BundledCollections m_bundled;
    std::optional<ThemeChoice> m_runTheme; ///< from the command line, until the reader chooses; none: as preferred
    bool m_isRunInHighContrast = false;    ///< the same
    std::optional<CommandLine> m_request;  ///< waits for its file
    Problems m_problems;                   ///< of what is open
    bool m_isPartShown = false;            ///< what is shown is a part of what is being read
    Document *m_document = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_startPage = nullptr;
    MapView *m_map = nullptr;
    TimelinePanel *m_timeline = nullptr;
    EventList *m_list = nullptr;
    EventCard *m_card = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<QDockWidget *> m_docks;
    Qt::LayoutDirection m_docksRun = Qt::LeftToRight;
    StatusLine *m_counts = nullptr;
    QPushButton *m_problemsButton = nullptr;
};

} // namespace araxes
