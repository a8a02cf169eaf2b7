// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The session's events as a table, for lists.

#include "app/session/eventrows.h"
#include "app/session/session.h"

#include <QAbstractTableModel>

namespace araxes {

/// How many events a list in this mode has.
[[nodiscard]] int eventCount(const Matches &matches, EventListMode mode);

/// One row an event, in the order of the column sorted by. A change of filter removes and inserts the rows it
/// touches; a change in many places, and another collection, resets. Shows the collection it last was told of.
///
/// Of a large collection it holds a window of rows alone, which the view moves over the list: no view can keep ten
/// million. What is listed follows the filter a moment later.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        EventRole = Qt::UserRole, ///< int: the event
        SortRole,                 ///< what the cell is ordered by; see cellValue()
        CategoryRole,             ///< int: the event's category or kNone
        ShortDateRole,            ///< its date for a narrow cell; see shortDateText()
    };

    /// The session must outlive the model.
    explicit EventTableModel(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] EventListMode mode() const { return m_mode; }
    void setMode(EventListMode mode);
    /// The event in a row, and the row of an event or kNone when it is not listed, or not in the window.
    [[nodiscard]] int eventAt(int row) const;
    [[nodiscard]] int rowOf(int event) const;

    /// How many events the list has, in the window and beyond.
    [[nodiscard]] int listed() const;
    /// Whether only a window is held; then where it begins, and the place of any event in the list or kNone.
    [[nodiscard]] bool isWindowed() const;
    [[nodiscard]] int windowBegin() const { return m_first; }
    [[nodiscard]] int placeOf(int event) const;
    /// Moves the window, as far as the list goes.
    void setWindow(int first, int rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Other events are in the window, or the list is another.
    void windowMoved();

private:
    [[nodiscard]] ListWish wish() const;
    void takeFound();
    void resetAll();
    void updateRows();
    void updateWords();
    void reorder();
    void setOrder();
    [[nodiscard]] std::vector<int> wantedRows() const;

    const Session &m_session;
    CollectionPtr m_collection;
    EventListMode m_mode = EventListMode::Passing;
    EventColumn m_column = EventColumn::Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order; ///< every event, in order
    std::vector<int> m_rank;  ///< event to its place in m_order
    std::vector<int> m_rows;  ///< the events listed, in order
    EventRows m_found;        ///< of a large collection, in place of these three
    int m_first = 0;          ///< of its window
    int m_windowRows = 1;
};

} // namespace araxes
