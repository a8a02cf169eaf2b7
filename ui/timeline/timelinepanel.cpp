// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "app/query/timewindows.h"
#include "ui/timeline/card/comparecard.h"
#include "ui/timeline/card/datelegendcard.h"
#include "ui/timeline/lanes/lanemenu.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCornerButtonPx = 19; ///< two stand beside the two rows of the axis

} // namespace

TimelinePanel::TimelinePanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new TimelineView(session))
    , m_strip(new OverviewStrip(session))
    , m_legend(new DateLegendCard(session, this))
    , m_legendAction(new QAction(tr("&Legend of dates"), this))
    , m_compare(new CompareCard(session, this))
    , m_compareAction(new QAction(tr("Co&mpare windows of time"), this))
    , m_addWindowAction(new QAction(tr("Add the time in view as a &window"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_view, 0, 0);
    grid->addWidget(m_compare, 1, 0);
    grid->addWidget(m_strip, 2, 0);
    addLegend();
    addComparison();
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::namesWidthChanged, m_strip, &OverviewStrip::setLeftInset);
    connect(m_view, &TimelineView::cardRequested, this, &TimelinePanel::cardRequested);
    connect(m_view, &TimelineView::cardDismissed, this, &TimelinePanel::cardDismissed);
}

void TimelinePanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
    m_legend->setTheme(theme);
    m_compare->setTheme(theme);
}

/// Over the view: its button in the free corner below the lanes' names, the legend clear of the axes.
void TimelinePanel::addLegend()
{
    m_legendAction->setCheckable(true);
    m_legendAction->setIconText(tr("Legend"));
    m_legendAction->setShortcut(QKeySequence(u"Ctrl+L"_s));
    m_legendAction->setToolTip(
        tr("How dates are drawn (%1)").arg(m_legendAction->shortcut().toString(QKeySequence::NativeText)));
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_legendAction);
    button->setAccessibleName(tr("How dates are drawn"));
    m_legend->hide();
    auto *corner = new QVBoxLayout;
    corner->setContentsMargins(0, 0, 0, 0);
    corner->setSpacing(0);
    for (QToolButton *each : {lanesButton(), button}) {
        each->setAutoRaise(true);
        each->setMaximumHeight(kCornerButtonPx);
        corner->addWidget(each, 0, Qt::AlignLeft | Qt::AlignAbsolute);
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_legend, 0, 0, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    grid->addLayout(corner, 0, 0, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom);
    m_legend->raise(); // the view came to this panel after it
    connect(m_legendAction, &QAction::toggled, m_legend, &QWidget::setVisible);
}

/// Whoever makes a second window wants to compare, until they say otherwise.
void TimelinePanel::addComparison()
{
    m_compareAction->setCheckable(true);
    connect(m_compareAction, &QAction::toggled, m_compare, &CompareCard::setWanted);
    m_compareAction->setChecked(true);
    m_addWindowAction->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
    connect(m_addWindowAction, &QAction::triggered, this, &TimelinePanel::addWindow);
}

void TimelinePanel::addWindow()
{
    const ViewState &state = m_session->state();
    const TimeScale scale(state.visibleSpan, std::max(1, m_view->width()));
    std::vector<TimeSpan> windows = timeWindows(state.filter);
    windows.push_back({snappedDay(state.visibleSpan.begin, scale), snappedDay(state.visibleSpan.end, scale)});
    m_session->setFilter(withTimeWindows(state.filter, windows));
}

/// Says what the lanes are by, and offers the others.
QToolButton *TimelinePanel::lanesButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName("lanesBy"_L1);
    button->setArrowType(Qt::NoArrow);
    button->setToolTip(tr("What the lanes are by"));
    QMenu *menu = lanesByMenu(m_session, button);
    const auto say = [this, button] { button->setText(lanesByText(m_session->state().lanes.by) + u" ▾"_s); };
    say();
    connect(m_session, &Session::lanesChanged, button, say);
    connect(m_session, &Session::collectionChanged, button, say);
    connect(button, &QToolButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    return button;
}

} // namespace araxes
