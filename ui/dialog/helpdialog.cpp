// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/helpdialog.h"

#include "ui/dialog/helplines.h"
#include "ui/panel/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

QLabel *helpLabel(const char *text)
{
    QLabel *label = plainLabel(QCoreApplication::translate("Help", text));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *page(std::span<const HelpLine> lines)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HelpLine &line : lines) {
        QLabel *meaning = helpLabel(line.meaning);
        if (!line.term) {
            QFont bold = meaning->font();
            bold.setBold(true);
            meaning->setFont(bold);
            meaning->setContentsMargins(0, row > 0 ? 12 : 0, 0, 0);
            grid->addWidget(meaning, row++, 0, 1, 2);
            continue;
        }
        QLabel *term = helpLabel(line.term);
        term->setMinimumWidth(170);
        grid->addWidget(term, row, 0);
        grid->addWidget(meaning, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace

HelpDialog::HelpDialog(Page first, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget;
    tabs->addTab(page(handLines()), tr("Mouse and keyboard"));
    tabs->addTab(page(ruleLines()), tr("How to read it"));
    tabs->addTab(page(dateLines()), tr("How Araxes reads dates"));
    tabs->addTab(page(aboutLines()), tr("About"));
    tabs->setCurrentIndex(static_cast<int>(first));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(640, 560);
}

} // namespace araxes
