// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventrows.h"

namespace araxes {

namespace {

constexpr int kDelayMs = 120;

} // namespace

bool isListed(const ViewState &state, EventListMode mode, int event)
{
    const std::uint8_t bits = state.matches.stateOf(event);
    const Columns &columns = state.collection->columns();
    const int row = state.collection->rowOf(event);
    switch (mode) {
    case EventListMode::Passing:
        return bits & PassesFilter;
    case EventListMode::Undated:
        return (bits & PassesAllButTime) && !columns.isDated(row);
    case EventListMode::Unplaced:
        return (bits & PassesAllButWhere) && columns.points(row).empty();
    }
    return false;
}

EventRows::EventRows(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &EventRows::start);
}

EventRows::~EventRows()
{
    clear();
}

void EventRows::clear()
{
    m_delay.stop();
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
    m_pool.waitForDone();
    m_isCancelled.reset();
    m_wish = {};
    m_last.reset();
    m_events = std::make_shared<const std::vector<int>>();
}

void EventRows::wish(ListWish wish)
{
    m_wish = std::move(wish);
    m_delay.start();
}

void EventRows::find(ListWish wish)
{
    m_delay.stop();
    const Events order = knownOrder(wish);
    take(answer(std::move(wish), order, false));
}

EventRows::Events EventRows::knownOrder(const ListWish &wish) const
{
    const bool isKnown = m_last && m_last->wish.state.collection == wish.state.collection &&
                         m_last->wish.column == wish.column && m_last->wish.order == wish.order &&
                         m_last->wish.state.options.languages == wish.state.options.languages;
    return isKnown ? m_last->order : nullptr;
}

EventRows::Answer EventRows::answer(ListWish wish, Events knownOrder, const std::atomic_bool &isCancelled)
{
    const ViewState &state = wish.state;
    Answer answer;
    answer.order = knownOrder ? std::move(knownOrder)
                              : std::make_shared<const std::vector<int>>(
                                    eventOrder(*state.collection, wish.column, wish.order, state.options));
    answer.events = answer.order;
    if (wish.mode != EventListMode::Passing || !state.filter.isEmpty()) {
        std::vector<int> events;
        for (const int event : *answer.order) {
            if (isCancelled.load(std::memory_order_relaxed)) {
                break;
            }
            if (isListed(state, wish.mode, event)) {
                events.push_back(event);
            }
        }
        events.shrink_to_fit();
        answer.events = std::make_shared<const std::vector<int>>(std::move(events));
    }
    answer.wish = std::move(wish);
    return answer;
}

void EventRows::start()
{
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, wish = m_wish, order = knownOrder(m_wish), isCancelled = m_isCancelled]() mutable {
        auto found = std::make_shared<Answer>(answer(std::move(wish), std::move(order), *isCancelled));
        QMetaObject::invokeMethod(
            this,
            [this, found, isCancelled] {
                if (!isCancelled->load() && isCancelled == m_isCancelled) {
                    m_isCancelled.reset();
                    take(std::move(*found));
                }
            },
            Qt::QueuedConnection);
    });
}

void EventRows::take(Answer answer)
{
    m_events = answer.events;
    answer.wish.state.matches = {};
    m_last = std::move(answer);
    emit found();
}

} // namespace araxes
