// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is asked from outside: requests, files dropped on it, and its end.
#include "app/text/plaintext.h"
#include "ui/bundledcollections.h"
#include "ui/command/request.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/menu/viewactions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace araxes {

void MainWindow::request(const CommandLine &line)
{
    m_request = line;
    if (line.theme) {
        m_runTheme = line.theme == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    m_isRunInHighContrast = line.isHighContrast;
    if (m_runTheme || m_isRunInHighContrast) {
        applyLook();
    }
    if (!line.file.isEmpty()) {
        open(collectionPath(line.file));
    } else if (isWorkspaceShown()) {
        carryOutRequest();
    }
}

void MainWindow::carryOutRequest()
{
    if (m_request) {
        const RequestOutcome outcome = applyRequest(m_session, *std::exchange(m_request, {}), m_atlas);
        statusBar()->showMessage(displayText(outcome.refused + outcome.notes.join(u' ')), kMessageMs);
        if (!outcome.refused.isEmpty()) {
            emit requestRefused(outcome.refused);
        }
    }
}

const QString &MainWindow::path() const
{
    return m_document->path();
}

bool MainWindow::isWorkspaceShown() const
{
    return m_pages->currentIndex() == 1 && !m_isPartShown;
}

namespace {

/// Keys that a text field takes for itself, as old terminals do, and that mean something else everywhere here.
bool isOurs(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_E || key.key() == Qt::Key_D);
}

} // namespace

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QLineEdit *>(watched) &&
        isOurs(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    // A direction goes to no window: dialogs and menus take it as they come.
    if (event->type() == QEvent::Show && (qobject_cast<QDialog *>(watched) || qobject_cast<QMenu *>(watched))) {
        auto *shown = static_cast<QWidget *>(watched);
        if (const QWidget *parent = shown->parentWidget()) {
            shown->setLayoutDirection(parent->window()->layoutDirection());
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_document->mayBeLeft()) {
        event->ignore();
        return;
    }
    m_loader.cancel();
    rememberView(*this);
    arrangeDocks(Qt::LeftToRight); // what is remembered is for either direction
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
