// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include <QVBoxLayout>

namespace araxes {

TimelinePanel::TimelinePanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(session))
    , m_strip(new OverviewStrip(session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::namesWidthChanged, m_strip, &OverviewStrip::setLeftInset);
    connect(m_view, &TimelineView::cardRequested, this, &TimelinePanel::cardRequested);
    connect(m_view, &TimelineView::cardDismissed, this, &TimelinePanel::cardDismissed);
}

void TimelinePanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
}

} // namespace araxes
