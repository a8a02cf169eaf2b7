// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventlist.h"

#include "ui/panel/event/eventrow.h"
#include "ui/panel/event/eventtable.h"
#include "ui/panel/event/longscroll.h"
#include "ui/panel/filter/nomatch.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/plainlabel.h"

#include <QButtonGroup>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kModes{EventListMode::Passing, EventListMode::Undated, EventListMode::Unplaced};

void setUpView(EventTable &view, EventTableModel &model)
{
    view.setModel(&model);
    view.setSortingEnabled(true);
    view.sortByColumn(int(EventColumn::Date), Qt::AscendingOrder);
    constexpr std::array<int, kEventColumns> kWidths{126, 272, 144, 160, 160, 80};
    for (int column = 0; column < kEventColumns; ++column) {
        view.setColumnWidth(column, kWidths[std::size_t(column)]);
    }
    view.setFlexible(int(EventColumn::Title), 160, kWidths[std::size_t(EventColumn::Title)]);
}

} // namespace

EventList::EventList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_view(new EventTable)
{
    setUpView(*m_view, m_model);
    auto *row = new EventRow(session, m_view);
    m_view->setItemDelegate(row);
    m_view->setAccessibleName(tr("Events"));
    m_pages = new QStackedLayout;
    m_pages->addWidget(makeTablePage());
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeNoMatchPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeModes());
    column->addLayout(m_pages, 1);
    connect(m_view, &EventTable::chosen, this,
            [this](const QModelIndex &index) { m_session.reveal(m_model.eventAt(index.row())); });
    connect(m_view, &EventTable::opened, &session, &Session::fitSelection);
    connect(m_view, &EventTable::pointed, this, [this](const QModelIndex &index) {
        m_session.setHovered(index.isValid() ? m_model.eventAt(index.row()) : kNone);
    });
    connect(&session, &Session::selectedChanged, this, &EventList::showSelected);
    connect(&session, &Session::hoveredChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::collectionChanged, m_view, [row] { row->forgetMarks(); });
    connect(&session, &Session::matchesChanged, this, &EventList::showCounts);
    connect(&session, &Session::optionsChanged, this, &EventList::showCounts);
    connect(&m_model, &EventTableModel::windowMoved, this, [this] {
        markSelected();
        showCounts();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventList::showSelected);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EventList::showSelected);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            &EventList::showSelected); // the view moves on to a neighbour
    showCounts();
    showSelected();
}

/// The table goes after the model, and what watches the table asks the model.
EventList::~EventList()
{
    delete m_scroll;
}

QWidget *EventList::makeTablePage()
{
    auto *page = new QWidget;
    m_scroll = new LongScroll(m_model, *m_view);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_scroll);
    return page;
}

QWidget *EventList::makeModes()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar); // long counts in a narrow dock stand below each other
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    m_modes = new QButtonGroup(this);
    for (const EventListMode mode : kModes) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(mode == EventListMode::Passing);
        m_modes->addButton(button, int(mode));
        row->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(EventListMode(id)); });
    return bar;
}

QWidget *EventList::makeEmptyPage()
{
    auto *page = new QWidget;
    m_emptyText = plainLabel();
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addStretch(2);
    return page;
}

QWidget *EventList::makeNoMatchPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(1);
    column->addWidget(new NoMatch(m_session));
    column->addStretch(2);
    return page;
}

void EventList::setMode(EventListMode mode)
{
    m_modes->button(int(mode))->setChecked(true);
    m_model.setMode(mode);
    showCounts();
    showSelected();
}

void EventList::showCounts()
{
    const ViewState &state = m_session.state();
    const std::array names{tr("In the filter"), tr("Undated"), tr("Unplaced")};
    for (const EventListMode mode : kModes) {
        const int count = eventCount(state.matches, mode);
        m_modes->button(int(mode))->setText(names[std::size_t(mode)] + u"  "_s + state.options.locale.toString(count));
    }
    m_emptyText->setText(emptyText());
    const bool isNoMatch = mode() == EventListMode::Passing && !state.filter.isEmpty();
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : isNoMatch ? 2 : 1);
}

QString EventList::emptyText() const
{
    const bool isFiltered = !m_session.state().filter.isEmpty();
    switch (mode()) {
    case EventListMode::Undated:
        return isFiltered ? tr("No undated event meets the other filters.") : tr("Every event has a date.");
    case EventListMode::Unplaced:
        return isFiltered ? tr("No unplaced event meets the other filters.") : tr("Every event has a place.");
    case EventListMode::Passing:
        break;
    }
    return tr("There are no events here.");
}

/// The session's selection, where the list has it.
void EventList::showSelected()
{
    m_scroll->bringIn(m_session.state().selected);
    markSelected();
}

void EventList::markSelected()
{
    const int row = m_model.rowOf(m_session.state().selected);
    if (row == kNone) {
        m_view->selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_model.index(row, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

} // namespace araxes
