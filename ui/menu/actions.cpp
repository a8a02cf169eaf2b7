// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/actions.h"

#include "app/text/plaintext.h"
#include "ui/dialog/exportdialog.h"
#include "ui/dialog/helpdialog.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/menu/calendarmenu.h"
#include "ui/menu/drawactions.h"
#include "ui/menu/gotobox.h"
#include "ui/menu/viewactions.h"
#include "ui/panecycle.h"
#include "ui/panel/search/searchfield.h"
#include "ui/themedicon.h"
#include "ui/timeline/lanes/lanemenu.h"
#include "ui/timeline/timelinepanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Languages of names and dates that the bundled atlas and collections speak, each in its own words.
struct LanguageChoice
{
    QLatin1StringView tag;
    const char16_t *name;
};
constexpr LanguageChoice kLanguages[] = {
    {"en"_L1, u"English"}, {"az"_L1, u"Azərbaycanca"}, {"fa"_L1, u"فارسی"},   {"hy"_L1, u"Հայերեն"},
    {"ru"_L1, u"Русский"}, {"tr"_L1, u"Türkçe"},       {"ka"_L1, u"ქართული"}, {"ar"_L1, u"العربية"},
};

} // namespace

Actions::Actions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    addFileMenu();
    addViewMenu();
    addGoMenu();
    m_needCollection += (new ViewActions(m_window))->needCollection();
    addSettingsMenu();
    addHelpMenu();
    addToolBar();
    connect(&window, &MainWindow::workspaceShown, this, &Actions::enableForWorkspace);
    connect(&window, &MainWindow::lookChanged, this, &Actions::updateIcons);
    connect(&window.session(), &Session::optionsChanged, this, &Actions::updateIcons);
    connect(&window.session(), &Session::historyChanged, this, &Actions::updateHistory);
    updateHistory();
}

void Actions::addFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    m_open = menu->addAction(tr("&Open…"), QKeySequence::Open, &m_window, &MainWindow::askFile);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Actions::showRecentFiles);
    m_start = menu->addAction(tr("&Start page"), QKeySequence(u"Ctrl+Home"_s), &m_window, &MainWindow::showStartPage);
    menu->addSeparator();
    Document *document = &m_window.document();
    QAction *save = menu->addAction(tr("&Save"), QKeySequence::Save, document, &Document::save);
    QAction *saveAs = menu->addAction(tr("Save &as…"), QKeySequence::SaveAs, document, &Document::saveAs);
    m_export = menu->addAction(tr("&Export a picture…"), QKeySequence(u"Ctrl+E"_s), this, &Actions::exportPicture);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, &m_window, &QWidget::close);
    m_needCollection << save << saveAs << m_export << m_start;
}

void Actions::addViewMenu()
{
    Session &session = m_window.session();
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    m_fit = menu->addAction(tr("Show &everything"), QKeySequence(u"Ctrl+0"_s), &session, &Session::fitAll);
    QAction *fitSelection =
        menu->addAction(tr("Show the &selected event"), QKeySequence(u"Ctrl+1"_s), &session, &Session::fitSelection);
    QAction *clear =
        menu->addAction(tr("&Clear all filters"), QKeySequence(u"Ctrl+Shift+X"_s), &session, &Session::clearFilter);
    menu->addSeparator();
    m_needCollection << menu->addMenu((new DrawActions(m_window))->menu());
    addCalendarMenus(*menu, m_window);
    menu->addSeparator();
    QMenu *lanes = menu->addMenu(lanesByMenu(&session, menu))->menu();
    addSwitch(menu, tr("Show e&ras"), &Preferences::showEras);
    QAction *addWindow = m_window.timeline()->addWindowAction();
    QAction *compare = m_window.timeline()->compareAction();
    menu->addActions({addWindow, compare});
    menu->addSeparator();
    for (QDockWidget *dock : m_window.docks()) {
        menu->addAction(dock->toggleViewAction());
        m_needCollection << dock->toggleViewAction();
    }
    QAction *legend = m_window.timeline()->legendAction();
    menu->addSeparator();
    addSwitch(menu, tr("&Globe in the map’s corner"), &Preferences::showGlobe);
    addSwitch(menu, tr("All &movements and arcs on the map"), &Preferences::showAllPaths);
    menu->addAction(legend);
    m_needCollection << m_fit << fitSelection << clear << legend << lanes->menuAction() << addWindow << compare;
}

void Actions::addGoMenu()
{
    Session &session = m_window.session();
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Go"));
    m_back = menu->addAction(tr("&Back"), QKeySequence(u"Alt+Left"_s), &session, &Session::goBack);
    m_forward = menu->addAction(tr("&Forward"), QKeySequence(u"Alt+Right"_s), &session, &Session::goForward);
    menu->addSeparator();
    auto *box = new GoToBox(session, m_window);
    m_needCollection << menu->addAction(tr("&Go to…"), QKeySequence(u"Ctrl+K"_s), box, &GoToBox::open);
    m_needCollection << menu->addAction(tr("F&ind events"), QKeySequence::Find, this, &Actions::findEvents);
    menu->addSeparator();
    QAction *next = menu->addAction(tr("&Next event"), QKeySequence(u"Ctrl+Right"_s), this,
                                    [&session] { session.selectNeighbour(+1); });
    QAction *previous = menu->addAction(tr("&Previous event"), QKeySequence(u"Ctrl+Left"_s), this,
                                        [&session] { session.selectNeighbour(-1); });
    menu->addSeparator();
    auto *panes = new PaneCycle(m_window.panes(), this);
    QAction *nextPane =
        menu->addAction(tr("Next &part of the window"), QKeySequence(u"F6"_s), panes, &PaneCycle::goForward);
    QAction *previousPane =
        menu->addAction(tr("Previous p&art"), QKeySequence(u"Shift+F6"_s), panes, &PaneCycle::goBack);
    m_needCollection << next << previous << nextPane << previousPane;
}

void Actions::addSettingsMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Settings"));
    addThemeMenu(menu->addMenu(tr("&Look")));
    addLanguageMenu(menu->addMenu(tr("&Names and dates in")));
    addCircaMenu(menu->addMenu(tr("&Circa is drawn as")));
    menu->addSeparator();
    addSwitch(menu, tr("Show &borders"), &Preferences::showBorders);
    addSwitch(menu, tr("Show &relief"), &Preferences::showRelief);
    addSwitch(menu, tr("&Online map (OpenStreetMap)"), &Preferences::onlineTiles);
    menu->addSeparator();
    addSwitch(menu, tr("Begin where I &was"), &Preferences::restoresView);
    addSwitch(menu, tr("Open &large files faster the next time"), &Preferences::keepsColumns);
    addSwitch(menu, tr("Reduce &motion"), &Preferences::reducedMotion);
    addSwitch(menu, tr("Draw with the &GPU (after a restart)"), &Preferences::useGpu);
}

void Actions::addThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_window.preferences().theme == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            Preferences preferences = m_window.preferences();
            preferences.theme = choice;
            m_window.setPreferences(preferences);
        });
    };
    add(tr("As the &desktop"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
    menu->addSeparator();
    addSwitch(menu, tr("&High contrast"), &Preferences::highContrast);
}

void Actions::addLanguageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (const LanguageChoice &language : kLanguages) {
        QAction *action = menu->addAction(QString::fromUtf16(language.name));
        action->setCheckable(true);
        action->setChecked(m_window.session().state().options.languages.value(0) == language.tag);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag = QString(language.tag)] {
            Preferences preferences = m_window.preferences();
            preferences.namesLanguage = tag;
            preferences.interfaceLocale = tag;
            m_window.setPreferences(preferences);
        });
    }
}

void Actions::addCircaMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (const int years : {0, 1, 2, 5, 10, 25, 50}) {
        QAction *action = menu->addAction(years == 0 ? tr("A &soft edge") : tr("± %n year(s)", nullptr, years));
        action->setCheckable(true);
        action->setChecked(m_window.preferences().circaYears == years);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, years] {
            Preferences preferences = m_window.preferences();
            preferences.circaYears = years;
            m_window.setPreferences(preferences);
        });
    }
}

void Actions::addSwitch(QMenu *menu, const QString &text, bool Preferences::*member)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_window.preferences().*member);
    connect(action, &QAction::toggled, this, [this, member](bool isOn) {
        Preferences preferences = m_window.preferences();
        preferences.*member = isOn;
        m_window.setPreferences(preferences);
    });
}

void Actions::addHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    const auto add = [&](const QString &text, const QList<QKeySequence> &keys, HelpDialog::Page page) {
        menu->addAction(text, this, [this, page] { HelpDialog(page, &m_window).exec(); })->setShortcuts(keys);
    };
    add(tr("&Mouse and keyboard"), {QKeySequence::HelpContents, QKeySequence(u"?"_s)}, HelpDialog::Page::Hands);
    add(tr("&How to read it"), {}, HelpDialog::Page::Rules);
    add(tr("How Araxes reads &dates"), {}, HelpDialog::Page::Dates);
    add(tr("&About Araxes"), {}, HelpDialog::Page::About);
}

void Actions::addToolBar()
{
    m_toolBar = m_window.addToolBar(tr("Tools"));
    m_toolBar->setObjectName("tools"_L1);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->addActions({m_start, m_open});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_back, m_forward, m_fit});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_export);
    updateIcons();
}

void Actions::updateIcons()
{
    const QPalette palette = QApplication::palette(); // the window takes it over a little later
    m_start->setIcon(themedIcon(u"home"_s, palette));
    m_open->setIcon(themedIcon(u"open"_s, palette));
    const bool isMirrored = m_window.isRightToLeft();
    m_back->setIcon(themedIcon(isMirrored ? u"forward"_s : u"back"_s, palette));
    m_forward->setIcon(themedIcon(isMirrored ? u"back"_s : u"forward"_s, palette));
    m_fit->setIcon(themedIcon(u"fit"_s, palette));
    m_export->setIcon(themedIcon(u"export"_s, palette));
}

void Actions::findEvents()
{
    auto *field = m_window.findChild<SearchField *>();
    m_window.docks().constFirst()->show();
    field->edit()->setFocus(Qt::ShortcutFocusReason);
    field->edit()->selectAll();
}

void Actions::exportPicture()
{
    Settings &settings = m_window.settings();
    ExportDialog dialog(m_window.session().state(), m_window.atlas(), settings.exportFolder(), &m_window);
    connect(&dialog, &ExportDialog::exported, this,
            [&settings](const QString &path) { settings.setExportFolder(QFileInfo(path).absolutePath()); });
    dialog.exec();
}

void Actions::showRecentFiles()
{
    m_recent->clear();
    for (const QString &path : m_window.settings().recentFiles()) {
        m_recent->addAction(displayText(QFileInfo(path).fileName(), 80), this, [this, path] { m_window.open(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
    }
}

void Actions::enableForWorkspace(bool isShown)
{
    for (QAction *action : std::as_const(m_needCollection)) {
        action->setEnabled(isShown);
    }
    m_toolBar->setVisible(isShown);
}

void Actions::updateHistory()
{
    m_back->setEnabled(m_window.session().canGoBack());
    m_forward->setEnabled(m_window.session().canGoForward());
}

} // namespace araxes
