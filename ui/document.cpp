// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "app/file/formats.h"
#include "app/text/plaintext.h"
#include "ui/dialog/problemsdialog.h"
#include "ui/dialog/savingdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnding = ".araxes.json"_L1;

/// A question in plain text; the last button is the safe one.
QMessageBox::StandardButton asked(QWidget &window, const QString &question, const QString &detail,
                                  QMessageBox::StandardButtons buttons, QMessageBox::StandardButton standard)
{
    QMessageBox box(QMessageBox::NoIcon, Document::tr("Araxes"), question, buttons, &window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    box.setDefaultButton(standard);
    box.setEscapeButton(QMessageBox::Cancel);
    return QMessageBox::StandardButton(box.exec());
}

} // namespace

Document::Document(Session &session, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    connect(&session, &Session::optionsChanged, this, &Document::updateTitle);
}

Document::Stamp Document::stampOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? Stamp{file.lastModified(), file.size()} : Stamp{};
}

void Document::setOpened(const QString &path)
{
    m_path = path;
    m_stamp = stampOf(path);
    m_isModified = false;
    updateTitle();
}

QString Document::name() const
{
    return m_path.startsWith(u':') ? QFileInfo(m_path).fileName().chopped(kEnding.size())
                                   : QFileInfo(m_path).absoluteFilePath();
}

void Document::keepAreas(std::vector<NamedArea> areas)
{
    amend(std::move(areas), m_session.collection().parts().views);
}

void Document::keepViews(std::vector<NamedView> views)
{
    amend(m_session.collection().parts().areas, std::move(views));
}

void Document::amend(std::vector<NamedArea> areas, std::vector<NamedView> views)
{
    m_session.amend(m_session.collection().keeping(std::move(areas), std::move(views)));
    m_isModified = true;
    updateTitle();
}

bool Document::save()
{
    if (!isOwnFormat(m_path)) {
        return saveAs();
    }
    return mayReplaceOthersWork() && writeTo(m_path);
}

bool Document::saveAs()
{
    const QFileInfo old(m_path);
    const QString folder = m_path.startsWith(u':') ? QString() : old.path() + u'/';
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the collection"), folder + old.baseName() + kEnding,
                                                tr("Araxes collections (*.araxes.json)"));
    if (path.isEmpty()) {
        return false;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += kEnding;
    }
    return writeTo(path);
}

bool Document::writeTo(const QString &path)
{
    bool isCancelled = false;
    const Problems problems = m_session.collection().isCompact()
                                  ? savedWithProgress(m_session.state().collection, path, m_window, &isCancelled)
                                  : saveCollection(m_session.collection(), path);
    if (isCancelled) {
        return false;
    }
    if (!problems.isEmpty()) {
        ProblemsDialog(path, problems, ProblemsDialog::Outcome::NotSaved, &m_window).exec();
        return false;
    }
    setOpened(path);
    m_settings.addRecentFile(path);
    return true;
}

bool Document::mayReplaceOthersWork()
{
    const Stamp now = stampOf(m_path);
    if (now == m_stamp || now == Stamp{}) {
        return true;
    }
    const auto answer =
        asked(m_window, tr("%1 has been changed by another program.").arg(isolated(QFileInfo(m_path).fileName(), 80)),
              tr("Saving replaces what it says now; that is kept beside it, with “~” after the name."),
              QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Save;
}

bool Document::mayBeLeft()
{
    if (!m_isModified) {
        return true;
    }
    const auto answer = asked(m_window, tr("Save the areas and views that you kept?"),
                              tr("They are not in the file yet, and are lost unless you save it."),
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void Document::updateTitle()
{
    if (m_path.isEmpty()) {
        return;
    }
    const QString title = m_session.collection().parts().title.best(m_session.state().options.languages);
    const QString shown = displayText(title.isEmpty() ? QFileInfo(m_path).fileName() : title, 120);
    m_window.setWindowTitle(tr("%1[*] – Araxes").arg(shown));
    m_window.setWindowModified(m_isModified);
}

} // namespace araxes
