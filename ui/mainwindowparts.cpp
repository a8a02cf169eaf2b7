// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of, and how its parts are joined.
#include "ui/loadingindicator.h"
#include "ui/mainwindow.h"
#include "ui/map/mapview.h"
#include "ui/panel/event/eventcard.h"
#include "ui/panel/event/eventdetails.h"
#include "ui/panel/event/eventlist.h"
#include "ui/panel/filter/filterchips.h"
#include "ui/panel/filter/filterpanel.h"
#include "ui/panel/filter/nomatchcard.h"
#include "ui/panel/statusline.h"
#include "ui/timeline/timelinepanel.h"

#include <QDockWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace araxes {

using namespace Qt::StringLiterals;

void MainWindow::buildWorkspace()
{
    m_map = new MapView(&m_session, m_atlas);
    m_timeline = new TimelinePanel(&m_session);
    auto *views = new QSplitter(Qt::Vertical);
    views->setHandleWidth(1);
    views->setChildrenCollapsible(false);
    views->addWidget(m_map);
    views->addWidget(m_timeline);
    views->setStretchFactor(0, 5);
    views->setStretchFactor(1, 4);
    views->setSizes({560, 440});
    auto *workspace = new QWidget;
    auto *column = new QVBoxLayout(workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FilterChips(m_session));
    connect(new NoMatchCard(&m_session, m_map), &NoMatchCard::resized, m_map, &MapView::keepLabelsAway);
    column->addWidget(views, 1);
    m_pages->addWidget(workspace);
}

void MainWindow::buildDocks()
{
    auto *filters = new FilterPanel(m_session, [this](const QString &typed) {
        return m_regionSearch.suggestions(typed, m_session.state().options);
    });
    auto *details = new EventDetails(m_session);
    m_list = new EventList(m_session);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(details, tr("Details"));
    m_tabs->addTab(m_list, tr("List"));
    const auto addDock = [this](const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area,
                                int width) {
        auto *dock = new QDockWidget(title);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        resizeDocks({dock}, {width}, Qt::Horizontal);
        m_docks.append(dock);
    };
    addDock(u"filters"_s, tr("Filters"), filters, Qt::LeftDockWidgetArea, 260);
    addDock(u"events"_s, tr("Events"), m_tabs, Qt::RightDockWidgetArea, 320);
    connect(details, &EventDetails::linkActivated, this, &MainWindow::openLink);
    connect(&m_session, &Session::pageAsked, this, [this, details] {
        m_tabs->setCurrentWidget(details);
        m_docks.constLast()->show();
    });
    connect(details, &EventDetails::eventsRequested, this, [this] { showList(EventListMode::Passing); });
}

/// Qt mirrors all of a window but where its docks are.
void MainWindow::arrangeDocks(Qt::LayoutDirection direction)
{
    if (direction == std::exchange(m_docksRun, direction)) {
        return;
    }
    layout()->activate(); // docks just shown have no widths yet
    QList<QDockWidget *> moved;
    QList<int> widths;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const Qt::DockWidgetArea area = dockWidgetArea(dock);
        if (!dock->isFloating() && (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea)) {
            moved.append(dock);
            widths.append(dock->isVisible() ? dock->width() : dock->sizeHint().width());
        }
    }
    for (QDockWidget *dock : std::as_const(moved)) {
        const bool isShown = !dock->isHidden();
        const bool isLeft = dockWidgetArea(dock) == Qt::LeftDockWidgetArea;
        addDockWidget(isLeft ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        dock->setVisible(isShown);
    }
    resizeDocks(moved, widths, Qt::Horizontal);
}

void MainWindow::buildStatus()
{
    m_counts = new StatusLine(m_session);
    m_problemsButton = new QPushButton;
    m_problemsButton->setFlat(true);
    m_problemsButton->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_problemsButton);
    statusBar()->addPermanentWidget(new LoadingIndicator(m_loader));
    connect(m_problemsButton, &QPushButton::clicked, this, &MainWindow::showProblems);
    connect(m_counts, &StatusLine::listRequested, this, &MainWindow::showList);
}

void MainWindow::showList(EventListMode mode)
{
    m_list->setMode(mode);
    m_tabs->setCurrentWidget(m_list);
    m_docks.constLast()->show();
}

void MainWindow::connectCards()
{
    m_card = new EventCard(this);
    const auto show = [this](int event, const QPoint &at, int claim = kNone, const QRect &explained = {}) {
        m_card->showBeside(m_session.state(), event, at, claim, explained);
    };
    connect(m_map, &MapView::cardRequested, this, show);
    connect(m_map, &MapView::cardDismissed, m_card, &QWidget::hide);
    connect(&m_session, &Session::hoveredChanged, this, [this] {
        if (m_session.state().hovered == kNone) {
            m_card->hide();
        }
    });
    connect(m_timeline, &TimelinePanel::cardRequested, this, show);
    connect(m_timeline, &TimelinePanel::cardDismissed, m_card, &QWidget::hide);
}

} // namespace araxes
