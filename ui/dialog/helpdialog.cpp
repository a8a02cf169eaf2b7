// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/helpdialog.h"

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

/// A line of help: a gesture or a term, and what it does or means. Without a term, a heading.
struct HelpLine
{
    const char *term;
    const char *meaning;
};

constexpr HelpLine kHands[] = {
    {nullptr, QT_TRANSLATE_NOOP("Help", "On both views")},
    {QT_TRANSLATE_NOOP("Help", "Drag"), QT_TRANSLATE_NOOP("Help", "Move the view")},
    {QT_TRANSLATE_NOOP("Help", "Wheel, + and −"),
     QT_TRANSLATE_NOOP("Help", "Zoom about the pointer, or about the middle")},
    {QT_TRANSLATE_NOOP("Help", "Arrow keys"), QT_TRANSLATE_NOOP("Help", "Move the view by a step")},
    {QT_TRANSLATE_NOOP("Help", "Click, Enter"), QT_TRANSLATE_NOOP("Help", "Select an event; a cluster opens")},
    {QT_TRANSLATE_NOOP("Help", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("Help", "The next or the previous event in time")},
    {QT_TRANSLATE_NOOP("Help", "F"), QT_TRANSLATE_NOOP("Help", "Show the selected event, or everything")},
    {QT_TRANSLATE_NOOP("Help", "Escape"), QT_TRANSLATE_NOOP("Help", "Select nothing")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "On the timeline")},
    {QT_TRANSLATE_NOOP("Help", "Shift+drag, or drag on the years"), QT_TRANSLATE_NOOP("Help", "Filter by these years")},
    {QT_TRANSLATE_NOOP("Help", "Double-click"), QT_TRANSLATE_NOOP("Help", "Show everything, or the selected event")},
    {QT_TRANSLATE_NOOP("Help", "Home, End"), QT_TRANSLATE_NOOP("Help", "The first or the last event")},
    {QT_TRANSLATE_NOOP("Help", "Click on a lane's name"), QT_TRANSLATE_NOOP("Help", "Fold or unfold the lane")},
    {QT_TRANSLATE_NOOP("Help", "The strip below"),
     QT_TRANSLATE_NOOP("Help", "Drag the window to move in time, its edges to zoom, the brush to filter")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "On the map")},
    {QT_TRANSLATE_NOOP("Help", "Shift+drag"), QT_TRANSLATE_NOOP("Help", "Filter by this rectangle")},
    {QT_TRANSLATE_NOOP("Help", "Double-click"), QT_TRANSLATE_NOOP("Help", "Zoom in")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Anywhere")},
    {QT_TRANSLATE_NOOP("Help", "Alt+Left, Alt+Right"),
     QT_TRANSLATE_NOOP("Help", "Back and forward through earlier views")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+O, Ctrl+E"), QT_TRANSLATE_NOOP("Help", "Open a collection, export a picture")},
};

constexpr HelpLine kRules[] = {
    {nullptr, QT_TRANSLATE_NOOP("Help", "Dates")},
    {QT_TRANSLATE_NOOP("Help", "As written"),
     QT_TRANSLATE_NOOP("Help", "A date is kept in its source's words (EDTF) and resolved to the days it can mean. "
                               "“1828” is some time in 1828, not all of it.")},
    {QT_TRANSLATE_NOOP("Help", "Before the common era"),
     QT_TRANSLATE_NOOP("Help", "There is no year 0 on the screen: 1 BCE is followed by 1 CE. In files, EDTF's year "
                               "0000 is 1 BCE and -0043 is 44 BCE.")},
    {QT_TRANSLATE_NOOP("Help", "Calendar"),
     QT_TRANSLATE_NOOP("Help", "A date is said as its source's calendar says it and as yours does. View > Calendar "
                               "chooses yours and that of the axis, View > Second axis another above it; the pointer "
                               "on an axis reads both. The Islamic calendar is the civil one: a day as observed may "
                               "differ by one.")},
    {QT_TRANSLATE_NOOP("Help", "What you may type"),
     QT_TRANSLATE_NOOP("Help", "1828 · 44 BCE · 24 Oct 1813 · Oct 1977 · c. 1141 · 1990s · 1828-02-22 · 19XX")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Doubt")},
    {QT_TRANSLATE_NOOP("Help", "Solid and fading"),
     QT_TRANSLATE_NOOP("Help",
                       "A bar is solid where the event surely was and fades out over the days it may have been.")},
    {QT_TRANSLATE_NOOP("Help", "Arrow, ragged end"),
     QT_TRANSLATE_NOOP("Help", "An arrow goes on without end; a short ragged fade means that the end is not known.")},
    {QT_TRANSLATE_NOOP("Help", "Soft disc"),
     QT_TRANSLATE_NOOP("Help", "The radius within which the sources put the place.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "How the views agree")},
    {QT_TRANSLATE_NOOP("Help", "Timeline to map"),
     QT_TRANSLATE_NOOP("Help", "The map shows the events that pass the filter and may lie in the time you see.")},
    {QT_TRANSLATE_NOOP("Help", "Map to timeline"),
     QT_TRANSLATE_NOOP("Help", "Events outside the map's view are dimmed on the timeline, never hidden, unless you "
                               "limit the filter to the map's view.")},
    {QT_TRANSLATE_NOOP("Help", "What is not shown"),
     QT_TRANSLATE_NOOP("Help",
                       "Events without a date or a place are counted in the status line and listed from there.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Borders")},
    {QT_TRANSLATE_NOOP("Help", "Whose"),
     QT_TRANSLATE_NOOP("Help", "The lines show who controls a place, at about 1 km; disputed ones are dashed, and you "
                               "can hide them all. What an event says of its own country wins over the lines.")},
};

constexpr HelpLine kAbout[] = {
    {nullptr, "Araxes " ARAXES_VERSION},
    {QT_TRANSLATE_NOOP("Help", "What it is"),
     QT_TRANSLATE_NOOP("Help", "Historical and diplomatic events on a timeline and a map that move together. The name "
                               "is the old one of the river Aras.")},
    {QT_TRANSLATE_NOOP("Help", "Licence"),
     QT_TRANSLATE_NOOP("Help", "GNU General Public License, version 3 or later. No warranty.")},
    {QT_TRANSLATE_NOOP("Help", "Built with"),
     QT_TRANSLATE_NOOP("Help", "Qt 6, QCustomPlot, JSON for Modern C++, the Noto fonts")},
    {QT_TRANSLATE_NOOP("Help", "Base map"),
     QT_TRANSLATE_NOOP("Help", "Made with Natural Earth. Country names from Unicode CLDR. Place names © GeoNames, CC "
                               "BY 4.0. Relief from SRTM30.")},
    {QT_TRANSLATE_NOOP("Help", "Network"),
     QT_TRANSLATE_NOOP("Help",
                       "Araxes opens no connection unless you turn online map tiles on or click a source's link.")},
};

QLabel *plainLabel(const char *text)
{
    auto *label = new QLabel(QCoreApplication::translate("Help", text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

template <std::size_t n>
QWidget *page(const HelpLine (&lines)[n])
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HelpLine &line : lines) {
        QLabel *meaning = plainLabel(line.meaning);
        if (!line.term) {
            QFont bold = meaning->font();
            bold.setBold(true);
            meaning->setFont(bold);
            meaning->setContentsMargins(0, row > 0 ? 12 : 0, 0, 0);
            grid->addWidget(meaning, row++, 0, 1, 2);
            continue;
        }
        QLabel *term = plainLabel(line.term);
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
    tabs->addTab(page(kHands), tr("Mouse and keyboard"));
    tabs->addTab(page(kRules), tr("How to read it"));
    tabs->addTab(page(kAbout), tr("About"));
    tabs->setCurrentIndex(static_cast<int>(first));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(640, 560);
}

} // namespace araxes
