// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The session's events as a table, for lists.

#include "app/session/eventcells.h"
#include "app/session/session.h"

#include <QAbstractTableModel>

namespace araxes {

/// Which events a list shows: those that pass the filter, or one tray of those that have no date or no place.
enum class EventListMode { Passing, Undated, Unplaced };

/// How many events a list in this mode has.
[[nodiscard]] int eventCount(const Matches &matches, EventListMode mode);

/// One row an event, in the order of the column sorted by. A change of filter removes and inserts the rows it
/// touches; a change in many places, and another collection, resets. Shows the collection it last was told of.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        EventRole = Qt::UserRole, ///< int: the event
        SortRole,                 ///< what the cell is ordered by; see cellValue()
        CategoryRole,             ///< int: the event's category or kNone
    };

    /// The session must outlive the model.
    explicit EventTableModel(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] EventListMode mode() const { return m_mode; }
    void setMode(EventListMode mode);
    /// The event in a row, and the row of an event or kNone when it is not listed.
    [[nodiscard]] int eventAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] int rowOf(int event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void resetAll();
    void updateRows();
    void updateWords();
    void reorder();
    void setOrder();
    [[nodiscard]] std::vector<int> wantedRows() const;
    [[nodiscard]] bool isListed(int event) const;

    const Session &m_session;
    CollectionPtr m_collection;
    EventListMode m_mode = EventListMode::Passing;
    EventColumn m_column = EventColumn::Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order; ///< every event, in order
    std::vector<int> m_rank;  ///< event to its place in m_order
    std::vector<int> m_rows;  ///< the events listed, in order
};

} // namespace araxes
