// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/timemodechoice.h"

#include "ui/panel/plainlabel.h"
#include "ui/panel/swatch.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace araxes {

namespace {

QString nameOf(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Overlaps:
        return TimeModeChoice::tr("Overlaps");
    case TimeMode::PossiblyWithin:
        return TimeModeChoice::tr("Possibly within");
    case TimeMode::CertainlyWithin:
        return TimeModeChoice::tr("Certainly within");
    case TimeMode::StartsWithin:
        return TimeModeChoice::tr("Starts within");
    }
    return {};
}

QString meaningOf(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Overlaps:
        return TimeModeChoice::tr("Some possible day lies in these years");
    case TimeMode::PossiblyWithin:
        return TimeModeChoice::tr("From start to end it may lie in these years");
    case TimeMode::CertainlyWithin:
        return TimeModeChoice::tr("Every possible day lies in these years");
    case TimeMode::StartsWithin:
        return TimeModeChoice::tr("Its start may lie in these years");
    }
    return {};
}

} // namespace

TimeModeChoice::TimeModeChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    setAccessibleName(tr("How dates lie to these years"));
    for (const TimeMode mode : kTimeModes) {
        addRow(mode);
    }
    connect(&session, &Session::collectionChanged, this, &TimeModeChoice::showState);
    connect(&session, &Session::filterChanged, this, &TimeModeChoice::showState);
    connect(&session, &Session::matchesChanged, this, &TimeModeChoice::showState);
    connect(&session, &Session::optionsChanged, this, &TimeModeChoice::showState);
    showState();
}

void TimeModeChoice::addRow(TimeMode mode)
{
    Row &row = m_rows[std::size_t(mode)];
    row.button = new QRadioButton(nameOf(mode));
    row.button->setToolTip(meaningOf(mode));
    row.count = plainLabel();
    row.count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSecondary(*row.count);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int line = grid->rowCount();
    grid->addWidget(row.button, line, 0);
    grid->addWidget(row.count, line, 1);
    connect(row.button, &QRadioButton::clicked, this, [this, mode] { m_session.setTimeMode(mode); });
}

void TimeModeChoice::showState()
{
    const ViewState &state = m_session.state();
    for (const TimeMode mode : kTimeModes) {
        const Row &row = m_rows[std::size_t(mode)];
        const QString count = state.options.locale.toString(state.matches.offeredByTimeMode[std::size_t(mode)]);
        row.button->setChecked(state.filter.timeMode == mode);
        row.button->setAccessibleDescription(tr("%1. Events: %2").arg(meaningOf(mode), count));
        row.count->setText(count);
    }
    setVisible(state.filter.time.has_value());
}

} // namespace araxes
