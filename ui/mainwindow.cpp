// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/text/plaintext.h"
#include "ui/announcer.h"
#include "ui/applook.h"
#include "ui/command/request.h"
#include "ui/dialog/problemsdialog.h"
#include "ui/document.h"
#include "ui/map/mapview.h"
#include "ui/menu/actions.h"
#include "ui/panel/start/startpage.h"
#include "ui/panel/statusline.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace araxes {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(AtlasPtr atlas, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_atlas(std::move(atlas))
    , m_settings(settings)
    , m_regionSearch(m_atlas)
    , m_session([atlas = m_atlas](const QString &code, const Place &place) { return atlas->isIn(code, place); })
    , m_loader(m_atlas, ColumnCache(settings.cacheFolder() + u"/columns"_s))
{
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    setDockOptions(AllowTabbedDocks); // an animated one lays map and timeline out at every step
    m_pages = new QStackedWidget;
    m_startPage = new StartPage;
    m_pages->addWidget(m_startPage);
    buildWorkspace();
    setCentralWidget(m_pages);
    buildDocks();
    buildStatus();
    connectCards();
    m_session.setPace(Counting::Pace::ByAndBy);
    connect(&m_session, &Session::optionsChanged, this, &MainWindow::turnToReader);
    connect(this, &MainWindow::workspaceShown, this, &MainWindow::turnToReader);
    m_document = new Document(m_session, m_settings, *this);
    new Actions(*this);
    new Announcer(m_session, *m_timeline);

    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_startPage, &StartPage::fileDialogRequested, this, &MainWindow::askFile);
    connect(&m_bundled, &BundledCollections::described, m_startPage, [this](const QList<CollectionCard> &cards) {
        m_startPage->setCollections(cards, m_session.state().options.locale);
    });
    connect(&m_loader, &CollectionLoader::finished, this, &MainWindow::take);
    connect(&m_loader, &CollectionLoader::previewed, this, &MainWindow::showPart);
    connect(&m_loader, &CollectionLoader::cancelled, this, &MainWindow::leavePart);

    constexpr QSize kFrame(16, 48); // what a desktop puts around a window, at most
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
    setPreferences(m_settings.preferences());
    showStartPage();
    if (!m_settings.problem().isEmpty()) {
        statusBar()->showMessage(m_settings.problem(), kMessageMs);
    }
}

// Its views go while all that they rely on still lives: one that loses the focus, even to a list of suggestions that
// closes, paints and commits.
MainWindow::~MainWindow()
{
    hide();
    delete takeCentralWidget();
}

void MainWindow::open(const QString &path)
{
    if (m_document->mayBeLeft()) {
        m_loader.load(path);
    } else {
        m_request.reset();
    }
}

void MainWindow::askFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a collection"), QString(), readableNameFilters().join(u";;"_s));
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::take(const QString &path, const LoadResult &result)
{
    if (!result.collection) {
        leavePart();
        m_settings.removeRecentFile(path);
        ProblemsDialog(path, result.problems, ProblemsDialog::Outcome::NotOpened, this).exec();
        return;
    }
    m_problems = result.problems;
    m_problemsButton->setText(tr("%n problem(s) in this file", nullptr, static_cast<int>(m_problems.size())));
    m_problemsButton->setVisible(!m_problems.isEmpty());
    showWhole(result.collection);
    m_document->setOpened(path);
    if (!path.startsWith(u':')) {
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    }
    m_pages->setCurrentIndex(1);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->show();
    }
    m_counts->show();
    emit workspaceShown(true);
    carryOutRequest();
    m_timeline->setFocus();
}

/// While nothing else is open: one can look around in it, and no more.
void MainWindow::showPart(const CollectionPtr &part)
{
    const bool isTurnedTo = m_isPartShown && m_session.canGoBack();
    if (isWorkspaceShown() || isTurnedTo) {
        return;
    }
    m_isPartShown = true;
    m_session.setCollection(part);
    m_pages->setCurrentIndex(1);
    m_timeline->setFocus();
}

void MainWindow::leavePart()
{
    if (m_isPartShown) {
        m_isPartShown = false;
        m_session.setCollection({});
        showStartPage();
    }
}

/// A reader who has looked around in a part stays there.
void MainWindow::showWhole(const CollectionPtr &collection)
{
    const bool stays = std::exchange(m_isPartShown, false) && m_session.canGoBack();
    const DayRange span = m_session.state().visibleSpan;
    const GeoBox box = m_session.state().visibleBox;
    m_session.setCollection(collection);
    if (stays) {
        m_session.setVisibleSpan(span);
        m_session.setVisibleBox(box);
    }
}

QList<QWidget *> MainWindow::panes() const
{
    return {m_docks.constFirst(), m_map, m_timeline, m_docks.constLast()};
}

void MainWindow::showProblems()
{
    ProblemsDialog(path(), m_problems, ProblemsDialog::Outcome::Opened, this).exec();
}

void MainWindow::showStartPage()
{
    m_startPage->setRecentFiles(m_settings.recentFiles());
    m_bundled.describe(m_session.state().options.languages);
    m_pages->setCurrentIndex(0);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->hide();
    }
    m_counts->hide();
    setWindowTitle(u"Araxes"_s);
    emit workspaceShown(false);
}

void MainWindow::openLink(const QUrl &url)
{
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
        QDesktopServices::openUrl(url);
    }
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    if (preferences.theme != m_settings.preferences().theme) {
        m_runTheme.reset();
    }
    m_isRunInHighContrast = m_isRunInHighContrast && preferences.highContrast == m_settings.preferences().highContrast;
    m_settings.setPreferences(preferences);
    m_loader.setKeeping(preferences.keepsColumns);
    m_session.setOptions(optionsOf(preferences));
    m_map->setReducedMotion(preferences.reducedMotion);
    m_map->setGlobeWanted(preferences.showGlobe);
    m_timeline->setReducedMotion(preferences.reducedMotion);
    m_map->setOnlineTiles(preferences.onlineTiles ? MapView::OnlineTiles::On : MapView::OnlineTiles::Off);
    applyLook();
}

/// The window is mirrored for a reader of right-to-left script; time goes on to the right and east stays there.
void MainWindow::turnToReader()
{
    setLayoutDirection(m_session.state().options.locale.textDirection());
    if (isWorkspaceShown()) {
        arrangeDocks(layoutDirection());
    }
    m_map->setLayoutDirection(Qt::LeftToRight);
    m_timeline->setLayoutDirection(Qt::LeftToRight);
}

void MainWindow::applyLook()
{
    Preferences preferences = m_settings.preferences();
    preferences.theme = m_runTheme.value_or(preferences.theme);
    preferences.highContrast = preferences.highContrast || m_isRunInHighContrast;
    const Theme look = lookOf(preferences);
    dress(*qApp, look);
    m_map->setTheme(look);
    m_timeline->setTheme(look);
    emit lookChanged();
}

bool MainWindow::viewsPainted() const
{
    return m_map->isSettled() && m_timeline->isSettled();
}

bool MainWindow::isSettled() const
{
    const bool isAtRest = m_pages->currentIndex() == 0 ? !m_bundled.isReading() : viewsPainted();
    return isAtRest && !m_loader.isLoading() && !m_session.isBusy();
}

} // namespace araxes
