// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/problemsdialog.h"

#include "app/text/plaintext.h"
#include "ui/panel/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace araxes {

using namespace Qt::StringLiterals;

ProblemsDialog::ProblemsDialog(const QString &path, const Problems &problems, Outcome outcome, QWidget *parent)
    : QDialog(parent)
{
    const QString name = isolated(QFileInfo(path).fileName());
    QString heading;
    switch (outcome) {
    case Outcome::Opened:
        heading = tr("%1 was opened; %n thing(s) need your eye.", nullptr, static_cast<int>(problems.size())).arg(name);
        break;
    case Outcome::NotOpened:
        heading = tr("%1 could not be opened. What was open before is unchanged.").arg(name);
        break;
    case Outcome::NotSaved:
        heading = tr("%1 could not be saved. Nothing was overwritten.").arg(name);
        break;
    }
    setWindowTitle(tr("Problems"));
    auto *title = plainLabel(heading);
    title->setWordWrap(true);
    QStringList lines;
    for (const Problem &problem : problems) {
        lines.append(problem.text());
    }
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setAccessibleName(tr("Problems"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [list] { QGuiApplication::clipboard()->setText(list->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(720, 320);
}

} // namespace araxes
