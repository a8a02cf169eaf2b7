// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventtablemodel.h"

namespace araxes {

namespace {

/// More stretches of rows than this come or go by a reset: views are quicker with one.
constexpr std::size_t kMostStretches = 24;

/// Rows first to last of a list.
struct Stretch
{
    int first = 0;
    int last = 0;
};

/// The stretches of `rows` whose events are not in `others`; both are in order of rank.
std::vector<Stretch> stretchesMissing(const std::vector<int> &rows, const std::vector<int> &others,
                                      const std::vector<int> &rank)
{
    std::vector<Stretch> stretches;
    std::size_t other = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const int own = rank[std::size_t(rows[row])];
        while (other < others.size() && rank[std::size_t(others[other])] < own) {
            ++other;
        }
        if (other < others.size() && others[other] == rows[row]) {
            continue;
        }
        if (!stretches.empty() && stretches.back().last == int(row) - 1) {
            stretches.back().last = int(row);
        } else {
            stretches.push_back({int(row), int(row)});
        }
    }
    return stretches;
}

} // namespace

int eventCount(const Matches &matches, EventListMode mode)
{
    switch (mode) {
    case EventListMode::Passing:
        return matches.passing;
    case EventListMode::Undated:
        return matches.undated;
    case EventListMode::Unplaced:
        return matches.unplaced;
    }
    return 0;
}

EventTableModel::EventTableModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::collectionChanged, this, &EventTableModel::resetAll);
    connect(&session, &Session::amended, this, [this] { m_collection = m_session.state().collection; });
    connect(&session, &Session::matchesChanged, this, &EventTableModel::updateRows);
    connect(&session, &Session::optionsChanged, this, &EventTableModel::updateWords);
    connect(&m_found, &EventRows::found, this, &EventTableModel::takeFound);
    resetAll();
}

bool EventTableModel::isWindowed() const
{
    return m_collection->size() > kMostToldOneByOne;
}

int EventTableModel::listed() const
{
    return isWindowed() ? int(m_found.events()->size()) : int(m_rows.size());
}

int EventTableModel::eventAt(int row) const
{
    return isWindowed() ? (*m_found.events())[std::size_t(m_first + row)] : m_rows[std::size_t(row)];
}

int EventTableModel::placeOf(int event) const
{
    const std::vector<int> &events = *m_found.events();
    if (m_column == EventColumn::Date && m_sortOrder == Qt::AscendingOrder && event >= 0 &&
        event < m_collection->size()) {
        const auto isBefore = [this](int a, int b) { return m_collection->rowOf(a) < m_collection->rowOf(b); };
        const auto found = std::lower_bound(events.begin(), events.end(), event, isBefore);
        return found != events.end() && *found == event ? int(found - events.begin()) : kNone;
    }
    const auto found = std::find(events.begin(), events.end(), event);
    return found == events.end() ? kNone : int(found - events.begin());
}

void EventTableModel::setWindow(int first, int rows)
{
    if (!isWindowed()) {
        return;
    }
    const int count = std::min(std::max(1, rows), listed());
    const int begin = std::clamp(first, 0, listed() - count);
    const bool isOther = std::min(m_windowRows, listed()) != count;
    if (!isOther && begin == m_first) {
        return;
    }
    if (isOther) {
        beginResetModel();
    }
    m_first = begin;
    m_windowRows = std::max(1, rows);
    if (isOther) {
        endResetModel();
    } else {
        emit dataChanged(index(0, 0), index(rowCount() - 1, kEventColumns - 1));
    }
    emit windowMoved();
}

ListWish EventTableModel::wish() const
{
    return {m_session.state(), m_mode, m_column, m_sortOrder};
}

/// Keeps the window where it is, as far as there is still a list under it.
void EventTableModel::takeFound()
{
    beginResetModel();
    m_first = std::clamp(m_first, 0, std::max(0, listed() - m_windowRows));
    endResetModel();
    emit windowMoved();
}

void EventTableModel::setMode(EventListMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        updateRows();
    }
}

int EventTableModel::rowOf(int event) const
{
    if (isWindowed()) {
        const int place = event == kNone ? kNone : placeOf(event);
        return place >= m_first && place < m_first + rowCount() ? place - m_first : kNone;
    }
    if (event < 0 || std::size_t(event) >= m_rank.size()) {
        return kNone;
    }
    const auto isBefore = [this](int a, int b) { return m_rank[std::size_t(a)] < m_rank[std::size_t(b)]; };
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), event, isBefore);
    return found != m_rows.end() && *found == event ? int(found - m_rows.begin()) : kNone;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isWindowed() ? std::min(m_windowRows, listed() - m_first) : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kEventColumns;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int event = eventAt(index.row());
    const auto column = EventColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_collection, event, column, m_session.state().options);
    case EventRole:
        return event;
    case SortRole:
        return cellValue(*m_collection, event, column, m_session.state().options);
    case CategoryRole:
        return m_collection->category(event);
    case ShortDateRole:
        return shortDateText(*m_collection, event, m_session.state().options);
    case Qt::TextAlignmentRole:
        return column == EventColumn::Sources ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kEventColumns) {
        return {};
    }
    switch (EventColumn(section)) {
    case EventColumn::Date:
        return tr("Date");
    case EventColumn::Title:
        return tr("Event");
    case EventColumn::Place:
        return tr("Place");
    case EventColumn::Category:
        return tr("Category");
    case EventColumn::Participants:
        return tr("Participants");
    case EventColumn::Sources:
        return tr("Sources");
    }
    return {};
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kEventColumns) {
        m_column = EventColumn(column);
        m_sortOrder = order;
        if (isWindowed()) {
            m_found.wish(wish());
        } else {
            reorder();
        }
    }
}

void EventTableModel::resetAll()
{
    beginResetModel();
    m_collection = m_session.state().collection;
    m_found.clear();
    m_first = 0;
    m_order.clear();
    m_rank.clear();
    m_rows.clear();
    if (!isWindowed()) {
        setOrder();
        m_rows = wantedRows();
    }
    endResetModel();
    if (isWindowed()) {
        m_found.wish(wish());
    }
}

/// The rows a change of the filter asks for, by the shortest way there.
void EventTableModel::updateRows()
{
    if (m_collection != m_session.state().collection) {
        return; // its own signal is on its way
    }
    if (isWindowed()) {
        m_found.wish(wish());
        return;
    }
    const std::vector<int> wanted = wantedRows();
    const std::vector<Stretch> gone = stretchesMissing(m_rows, wanted, m_rank);
    const std::vector<Stretch> come = stretchesMissing(wanted, m_rows, m_rank);
    if (gone.size() + come.size() > kMostStretches) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    for (auto stretch = gone.rbegin(); stretch != gone.rend(); ++stretch) {
        beginRemoveRows({}, stretch->first, stretch->last);
        m_rows.erase(m_rows.begin() + stretch->first, m_rows.begin() + stretch->last + 1);
        endRemoveRows();
    }
    for (const Stretch &stretch : come) {
        beginInsertRows({}, stretch.first, stretch.last);
        m_rows.insert(m_rows.begin() + stretch.first, wanted.begin() + stretch.first,
                      wanted.begin() + stretch.last + 1);
        endInsertRows();
    }
}

/// Other languages: other words, and another order of them.
void EventTableModel::updateWords()
{
    if (isWindowed()) {
        m_found.wish(wish());
    } else {
        reorder();
    }
    emit headerDataChanged(Qt::Horizontal, 0, kEventColumns - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, kEventColumns - 1));
    }
}

void EventTableModel::reorder()
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> events;
    for (const QModelIndex &each : before) {
        events.push_back(eventAt(each.row()));
    }
    setOrder();
    std::sort(m_rows.begin(), m_rows.end(),
              [this](int a, int b) { return m_rank[std::size_t(a)] < m_rank[std::size_t(b)]; });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(rowOf(events[std::size_t(i)]), before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void EventTableModel::setOrder()
{
    m_order = eventOrder(*m_collection, m_column, m_sortOrder, m_session.state().options);
    m_rank.resize(m_order.size());
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        m_rank[std::size_t(m_order[rank])] = int(rank);
    }
}

std::vector<int> EventTableModel::wantedRows() const
{
    std::vector<int> rows;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows),
                 [this](int event) { return isListed(m_session.state(), m_mode, event); });
    return rows;
}

} // namespace araxes
