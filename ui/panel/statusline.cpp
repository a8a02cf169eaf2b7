// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/statusline.h"

#include "ui/panel/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace araxes {

StatusLine::StatusLine(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_counts(plainLabel())
    , m_undated(makeButton(EventListMode::Undated))
    , m_unplaced(makeButton(EventListMode::Unplaced))
{
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_counts);
    row->addWidget(m_undated);
    row->addWidget(m_unplaced);
    row->addStretch(1);
    connect(&session, &Session::matchesChanged, this, &StatusLine::showCounts);
    connect(&session, &Session::optionsChanged, this, &StatusLine::showCounts);
    showCounts();
}

QToolButton *StatusLine::makeButton(EventListMode mode)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, mode] { emit listRequested(mode); });
    return button;
}

void StatusLine::showCounts()
{
    const Matches &matches = m_session.state().matches;
    const QLocale &locale = m_session.state().options.locale;
    const int all = m_session.collection().size();
    const QString events =
        matches.passing == all
            ? (all == 1 ? tr("One event") : tr("%1 events", nullptr, all).arg(locale.toString(all)))
            : tr("%1 of %2 events", nullptr, all).arg(locale.toString(matches.passing), locale.toString(all));
    const QString counts = tr("%1 · %2 in view").arg(events, locale.toString(matches.inView));
    m_counts->setText(matches.isExact ? counts : tr("%1 · counting…").arg(counts));
    m_undated->setText(tr("%1 undated", nullptr, matches.undated).arg(locale.toString(matches.undated)));
    m_undated->setVisible(matches.undated > 0);
    m_unplaced->setText(tr("%1 unplaced", nullptr, matches.unplaced).arg(locale.toString(matches.unplaced)));
    m_unplaced->setVisible(matches.unplaced > 0);
}

} // namespace araxes
