// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The events that a list of a large collection shows, in their order, found in a worker.

#include "app/session/eventorder.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace araxes {

/// Which events a list shows: those that pass the filter, or one tray of those that have no date or no place.
enum class EventListMode { Passing, Undated, Unplaced };

/// What a list is to show.
struct ListWish
{
    ViewState state;
    EventListMode mode = EventListMode::Passing;
    EventColumn column = EventColumn::Date;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Whether a list in this mode has the event.
[[nodiscard]] bool isListed(const ViewState &state, EventListMode mode, int event);

/// At most eight bytes an event: the order of all, and those of it that are shown, which is the same where all are.
class EventRows : public QObject
{
    Q_OBJECT
public:
    using Events = std::shared_ptr<const std::vector<int>>;

    explicit EventRows(QObject *parent = nullptr);
    ~EventRows() override;

    /// Looks for what is wished a moment after the last wish.
    void wish(ListWish wish);
    /// Looks for it now, and waits.
    void find(ListWish wish);
    /// Forgets everything; nothing is shown.
    void clear();
    /// Never null.
    [[nodiscard]] const Events &events() const { return m_events; }

signals:
    /// events() are others.
    void found();

private:
    struct Answer
    {
        ListWish wish;
        Events order;
        Events events;
    };
    [[nodiscard]] static Answer answer(ListWish wish, Events knownOrder, const std::atomic_bool &isCancelled);
    [[nodiscard]] Events knownOrder(const ListWish &wish) const;
    void start();
    void take(Answer answer);

    ListWish m_wish;
    std::optional<Answer> m_last;
    Events m_events = std::make_shared<const std::vector<int>>();
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the search under way; null when idle
    QTimer m_delay;
    QThreadPool m_pool;
};

} // namespace araxes
