// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/text/plaintext.h"
#include "ui/actions.h"
#include "ui/announcer.h"
#include "ui/applook.h"
#include "ui/dialog/problemsdialog.h"
#include "ui/map/mapview.h"
#include "ui/panel/startpage.h"
#include "ui/panel/statusline.h"
#include "ui/request.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
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
    , m_loader(m_atlas)
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    m_pages = new QStackedWidget;
    m_startPage = new StartPage;
    m_pages->addWidget(m_startPage);
    buildWorkspace();
    setCentralWidget(m_pages);
    buildDocks();
    buildStatus();
    connectCards();
    connect(&m_session, &Session::optionsChanged, this, &MainWindow::turnToReader);
    new Actions(*this);
    new Announcer(m_session, *m_timeline);

    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_startPage, &StartPage::fileDialogRequested, this, &MainWindow::askFile);
    connect(&m_bundled, &BundledCollections::described, m_startPage, [this](const QList<CollectionCard> &cards) {
        m_startPage->setCollections(cards, m_session.state().options.locale);
    });
    connect(&m_loader, &CollectionLoader::finished, this, &MainWindow::take);

    resize(1280, 800);
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
    m_loader.load(path);
}

void MainWindow::askFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a collection"), QString(), readableNameFilters().join(u";;"_s));
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::request(const CommandLine &line)
{
    m_request = line;
    if (line.theme) {
        m_runTheme = line.theme == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light;
        applyLook();
    }
    if (!line.file.isEmpty()) {
        open(collectionPath(line.file));
    }
}

void MainWindow::take(const QString &path, const LoadResult &result)
{
    if (!result.collection) {
        m_settings.removeRecentFile(path);
        ProblemsDialog(path, result.problems, ProblemsDialog::Outcome::NotOpened, this).exec();
        return;
    }
    m_path = path;
    m_problems = result.problems;
    m_problemsButton->setText(tr("%n problem(s) in this file", nullptr, static_cast<int>(m_problems.size())));
    m_problemsButton->setVisible(!m_problems.isEmpty());
    m_session.setCollection(result.collection);
    if (!path.startsWith(u':')) {
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    }
    m_pages->setCurrentIndex(1);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->show();
    }
    m_counts->show();
    updateTitle();
    emit workspaceShown(true);
    if (m_request) {
        const QString wrong = applyRequest(m_session, *m_request, m_atlas);
        m_request.reset();
        statusBar()->showMessage(displayText(wrong), kMessageMs);
    }
    m_timeline->setFocus();
}

QList<QWidget *> MainWindow::panes() const
{
    return {m_docks.constFirst(), m_map, m_timeline, m_docks.constLast()};
}

void MainWindow::showProblems()
{
    ProblemsDialog(m_path, m_problems, ProblemsDialog::Outcome::Opened, this).exec();
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

void MainWindow::updateTitle()
{
    const QString title = m_session.collection().parts().title.best(m_session.state().options.languages);
    setWindowTitle(tr("%1 – Araxes").arg(displayText(title.isEmpty() ? QFileInfo(m_path).fileName() : title, 120)));
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
    m_settings.setPreferences(preferences);
    m_session.setOptions(optionsOf(preferences));
    m_map->setReducedMotion(preferences.reducedMotion);
    m_map->setGlobeWanted(preferences.showGlobe);
    m_timeline->setReducedMotion(preferences.reducedMotion);
    m_map->setOnlineTiles(preferences.onlineTiles ? MapView::OnlineTiles::On : MapView::OnlineTiles::Off);
    applyLook();
    emit preferencesChanged();
}

/// The window is mirrored for a reader of right-to-left script; time goes on to the right and east stays there.
void MainWindow::turnToReader()
{
    setLayoutDirection(m_session.state().options.locale.textDirection());
    m_map->setLayoutDirection(Qt::LeftToRight);
    m_timeline->setLayoutDirection(Qt::LeftToRight);
}

void MainWindow::applyLook()
{
    Preferences preferences = m_settings.preferences();
    preferences.theme = m_runTheme.value_or(preferences.theme);
    const Theme look = lookOf(preferences);
    dress(*qApp, look);
    m_map->setTheme(look);
    m_timeline->setTheme(look);
}

bool MainWindow::isSettled() const
{
    const bool isAtRest =
        m_pages->currentIndex() == 0 ? !m_bundled.isReading() : m_map->isSettled() && m_timeline->isSettled();
    return isAtRest && !m_loader.isLoading();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_loader.cancel();
    m_settings.setWindow(saveGeometry(), saveState());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_settings.preferences().theme == ThemeChoice::System) {
        applyLook();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace araxes
