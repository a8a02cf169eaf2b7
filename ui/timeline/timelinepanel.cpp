// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "ui/timeline/datelegendcard.h"

#include <QAction>
#include <QGridLayout>
#include <QToolButton>

namespace araxes {

using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(session))
    , m_strip(new OverviewStrip(session))
    , m_legend(new DateLegendCard(session, this))
    , m_legendAction(new QAction(tr("&Legend of dates"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_view, 0, 0);
    grid->addWidget(m_strip, 1, 0);
    addLegend();
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
    button->setAutoRaise(true);
    button->setAccessibleName(tr("How dates are drawn"));
    m_legend->hide();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_legend, 0, 0, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    grid->addWidget(button, 0, 0, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom);
    m_legend->raise(); // the view came to this panel after it
    connect(m_legendAction, &QAction::toggled, m_legend, &QWidget::setVisible);
}

} // namespace araxes
