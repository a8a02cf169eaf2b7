// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/viewactions.h"

#include "app/file/atomicfile.h"
#include "app/file/json/jsonvalue.h"
#include "app/session/link/viewjson.h"
#include "app/session/link/viewlink.h"
#include "app/text/plaintext.h"
#include "ui/bundledcollections.h"
#include "ui/command/request.h"
#include "ui/document.h"
#include "ui/mainwindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenuBar>
#include <QStatusBar>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageMs = 10'000;

void say(MainWindow &window, const QString &sentence)
{
    window.statusBar()->showMessage(displayText(sentence), kMessageMs);
}

QString viewFilters()
{
    return ViewActions::tr("Views (*.araxes-view.json);;All files (*)");
}

} // namespace

ViewActions::ViewActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_menu(window.menuBar()->addMenu(tr("V&iews")))
{
    QAction *keep = m_menu->addAction(tr("&Keep this view…"), QKeySequence(u"Ctrl+D"_s), this, &ViewActions::keep);
    m_beforeKept = m_menu->addSeparator();
    QAction *afterKept = m_menu->addSeparator();
    afterKept->setObjectName("afterKept"_L1);
    QAction *copy =
        m_menu->addAction(tr("&Copy link to this view"), QKeySequence(u"Ctrl+Shift+C"_s), this, &ViewActions::copyLink);
    m_menu->addAction(tr("&Open link or view file…"), QKeySequence(u"Ctrl+Shift+O"_s), this, &ViewActions::openLink);
    QAction *save = m_menu->addAction(tr("&Save view as file…"), this, &ViewActions::saveFile);
    m_needCollection << keep << copy << save;
    connect(m_menu, &QMenu::aboutToShow, this, &ViewActions::listKept);
}

void ViewActions::listKept()
{
    QList<QAction *> actions = m_menu->actions();
    const qsizetype first = actions.indexOf(m_beforeKept) + 1;
    while (actions[first]->objectName() != "afterKept"_L1) {
        QAction *action = actions.takeAt(first);
        delete (action->menu() ? static_cast<QObject *>(action->menu()) : action); // a menu owns its action
    }
    QAction *afterKept = actions[first];
    const std::vector<NamedView> &views = m_window.session().collection().parts().views;
    if (views.empty()) {
        auto *none = new QAction(tr("No views kept yet"), m_menu);
        none->setEnabled(false);
        m_menu->insertAction(afterKept, none);
        return;
    }
    auto *renaming = new QMenu(tr("&Rename a view"), m_menu);
    auto *removing = new QMenu(tr("R&emove a view"), m_menu);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const QString name = displayText(views[i].name, 80).replace(u'&', "&&"_L1);
        const QString shown = name.isEmpty() ? tr("Without a name") : name;
        auto *view = new QAction(shown, m_menu);
        connect(view, &QAction::triggered, this, [this, i] { choose(i); });
        m_menu->insertAction(afterKept, view);
        renaming->addAction(shown, this, [this, i] { rename(i); });
        removing->addAction(shown, this, [this, i] { remove(i); });
    }
    m_menu->insertMenu(afterKept, renaming);
    m_menu->insertMenu(afterKept, removing);
}

QString ViewActions::askName(const QString &title, const QString &name)
{
    bool isGiven = false;
    const QString given =
        QInputDialog::getText(&m_window, title, tr("Name"), QLineEdit::Normal, name, &isGiven).simplified();
    return isGiven ? given.left(200) : QString();
}

void ViewActions::keep()
{
    const QString name = askName(tr("Keep this view"), {});
    if (name.isEmpty()) {
        return;
    }
    const QJsonObject view = viewJson(m_window.session().state(), {}, ViewFor::EveryReader);
    // As the file's writer has it, so that it reads back the same.
    const QByteArray state = objectText(objectMembers(QJsonDocument(view).toJson(QJsonDocument::Compact)));
    std::vector<NamedView> views = m_window.session().collection().parts().views;
    views.push_back({name, state, {}});
    m_window.document().keepViews(std::move(views));
    say(m_window, tr("The view is kept in the collection: save it with Ctrl+S."));
}

void ViewActions::rename(std::size_t view)
{
    std::vector<NamedView> views = m_window.session().collection().parts().views;
    const QString name = askName(tr("Rename the view"), views[view].name);
    if (!name.isEmpty() && name != views[view].name) {
        views[view].name = name;
        m_window.document().keepViews(std::move(views));
    }
}

void ViewActions::remove(std::size_t view)
{
    std::vector<NamedView> views = m_window.session().collection().parts().views;
    views.erase(views.begin() + std::ptrdiff_t(view));
    m_window.document().keepViews(std::move(views));
}

void ViewActions::choose(std::size_t view)
{
    CommandLine line;
    line.view = QJsonDocument::fromJson(m_window.session().collection().parts().views[view].state).object();
    m_window.request(line);
}

void ViewActions::copyLink()
{
    const ViewState &state = m_window.session().state();
    QGuiApplication::clipboard()->setText(viewLink(viewJson(state, m_window.document().name(), ViewFor::ThisReader)));
    say(m_window, tr("The link to this view is in the clipboard."));
}

void ViewActions::openLink()
{
    const QString copied = QGuiApplication::clipboard()->text();
    CommandLine line;
    bool isGiven = false;
    line.state =
        QInputDialog::getText(&m_window, tr("Open a view"), tr("A link (araxes:view?…), or nothing to choose a file"),
                              QLineEdit::Normal, isViewLink(copied) ? copied.trimmed() : QString(), &isGiven);
    if (isGiven && line.state.trimmed().isEmpty()) {
        line.state = QFileDialog::getOpenFileName(&m_window, tr("Open a view"), QString(), viewFilters());
    }
    if (isGiven && !line.state.isEmpty()) {
        go(std::move(line));
    }
}

void ViewActions::go(CommandLine line)
{
    if (const QString wrong = loadState(line); !wrong.isEmpty()) {
        say(m_window, wrong);
        return;
    }
    if (collectionPath(line.file) == m_window.path()) {
        line.file.clear(); // it is open
    }
    if (!line.file.isEmpty() && !QFileInfo::exists(collectionPath(line.file))) {
        say(m_window, tr("The view’s collection is not there: %1").arg(line.file));
    } else if (line.file.isEmpty() && m_window.path().isEmpty()) {
        say(m_window, tr("The view names no collection: open one first."));
    } else {
        m_window.request(line);
    }
}

void ViewActions::saveFile()
{
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save the view"), u"view.araxes-view.json"_s, viewFilters());
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += ".araxes-view.json"_L1;
    }
    QJsonObject view = viewJson(m_window.session().state(), m_window.document().name(), ViewFor::ThisReader);
    view[u"format"_s] = u"araxes-view"_s;
    view[u"version"_s] = 1;
    AtomicFile file(path);
    const bool isSaved = file.write(QJsonDocument(view).toJson()) && file.commit();
    say(m_window, isSaved ? tr("The view is saved.") : tr("The view could not be saved: %1.").arg(file.reason()));
}

void restoreLastView(CommandLine &line, MainWindow &window)
{
    const QByteArray view = window.settings().lastView();
    if (view.isEmpty() || !window.preferences().restoresView) {
        return;
    }
    const QJsonObject members = QJsonDocument::fromJson(view).object();
    const QString collection = members[u"collection"_s].toString();
    if (collection.isEmpty()) {
        return;
    }
    if (QFileInfo::exists(collectionPath(collection))) {
        line.file = collection;
        line.view = members;
    } else {
        say(window, ViewActions::tr("%1, which was open last, is no longer there.").arg(collection));
    }
}

void rememberView(MainWindow &window)
{
    QByteArray view;
    if (window.isWorkspaceShown()) {
        view = QJsonDocument(viewJson(window.session().state(), window.document().name(), ViewFor::EveryReader))
                   .toJson(QJsonDocument::Compact);
    }
    window.settings().setLastView(view);
}

} // namespace araxes
