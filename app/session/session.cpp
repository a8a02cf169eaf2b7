// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/fit.h"

#include <chrono>
#include <cmath>

namespace araxes {

namespace {

using namespace std::chrono_literals;
/// A view at rest for this long has come to a stop.
constexpr auto kRestTime = 600ms;

/// Each once, rising, and only those there are.
void tidyValues(std::vector<int> &values, std::size_t count)
{
    std::erase_if(values, [count](int value) { return value < 0 || std::size_t(value) >= count; });
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// The windows that are not empty, in order; those that overlap or touch are one.
void tidyTimes(Filter &filter)
{
    std::vector<TimeSpan> windows = std::move(filter.moreTimes);
    filter.moreTimes.clear();
    if (filter.time) {
        windows.push_back(*filter.time);
    }
    std::erase_if(windows, [](const TimeSpan &window) { return window.isEmpty(); });
    std::sort(windows.begin(), windows.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    filter.time.reset();
    for (const TimeSpan &window : windows) {
        TimeSpan *last = filter.moreTimes.empty() ? (filter.time ? &*filter.time : nullptr) : &filter.moreTimes.back();
        if (last && window.begin <= last->end) {
            last->end = std::max(last->end, window.end);
        } else if (last) {
            filter.moreTimes.push_back(window);
        } else {
            filter.time = window;
        }
    }
    if (!filter.time) {
        filter.timeMode = TimeMode::Overlaps;
    }
}

Filter tidied(Filter filter, const Collection &collection)
{
    tidyTimes(filter);
    filter.text = TextQuery(filter.text).isEmpty() ? QString() : filter.text.simplified();
    for (const Facet facet : kFacets) {
        FacetChoice &choice = filter.of(facet);
        tidyValues(choice.included, collection.facet(facet).values.size());
        tidyValues(choice.excluded, collection.facet(facet).values.size());
        if (choice.included.size() < 2) {
            choice.need = FacetChoice::Need::Any;
        }
    }
    return filter;
}

bool dependOnSameFields(const ViewState &a, const ViewState &b)
{
    return a.collection == b.collection && a.filter == b.filter && a.visibleSpan == b.visibleSpan &&
           a.visibleBox == b.visibleBox;
}

} // namespace

Session::Session(RegionTest isInRegion, QObject *parent)
    : QObject(parent)
    , m_state(openingState({}, {}))
    , m_counting(std::move(isInRegion))
{
    m_history.reset(viewPoint(m_state));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestTime);
    connect(&m_rest, &QTimer::timeout, this, &Session::comeToRest);
    connect(&m_search, &TextSearch::ready, this, &Session::takeIndex);
    connect(&m_counting, &Counting::ready, this, &Session::renewMatches);
}

void Session::setCollection(const CollectionPtr &collection)
{
    if (collection == m_state.collection) {
        return;
    }
    m_counting.clear();
    m_earlierLanes.clear();
    ViewState opening = openingState(collection, m_state.options);
    m_history.reset(viewPoint(opening));
    m_search.setCollection(opening.collection);
    if (opening.matches.large) {
        opening.matches = matchesOf(opening);
    }
    apply(std::move(opening), Record::Nothing);
}

void Session::amend(const CollectionPtr &collection)
{
    if (collection != m_state.collection) {
        m_state.collection = collection;
        emit amended();
    }
}

void Session::show(const ViewPoint &point)
{
    ViewState next = m_state;
    next.filter = tidied(point.filter, collection());
    next.visibleSpan = heldSpan(point.span);
    next.visibleBox = point.box.isValid() ? point.box : m_state.visibleBox;
    next.selected = isEvent(point.selected) ? point.selected : kNone;
    apply(std::move(next));
}

void Session::setFilter(const Filter &filter)
{
    ViewState next = m_state;
    next.filter = tidied(filter, collection());
    apply(std::move(next));
}

void Session::setTimeFilter(const std::optional<TimeSpan> &time)
{
    Filter filter = m_state.filter;
    filter.time = time;
    filter.moreTimes.clear();
    setFilter(filter);
}

void Session::setTimeMode(TimeMode mode)
{
    Filter filter = m_state.filter;
    filter.timeMode = mode;
    setFilter(filter);
}

void Session::addRegion(const RegionFilter &region)
{
    Filter filter = m_state.filter;
    if (std::find(filter.regions.begin(), filter.regions.end(), region) == filter.regions.end()) {
        filter.regions.push_back(region);
        setFilter(filter);
    }
}

void Session::setText(const QString &text)
{
    Filter filter = m_state.filter;
    filter.text = text;
    setFilter(filter);
}

int Session::passingUnder(const Filter &filter)
{
    ViewState other = m_state;
    other.filter = tidied(filter, collection());
    return m_counting.passing(other, m_search.eventsSaying(other.filter.text));
}

std::optional<int> Session::sayingCount()
{
    const EventSet *saying = m_search.eventsSaying(m_state.filter.text);
    return saying ? std::optional(saying->count()) : std::nullopt;
}

void Session::setVisibleSpan(const DayRange &span)
{
    if (std::isfinite(span.begin) && std::isfinite(span.end)) {
        ViewState next = m_state;
        next.visibleSpan = heldSpan(span);
        apply(std::move(next));
    }
}

void Session::setVisibleBox(const GeoBox &box)
{
    if (box.isValid()) {
        ViewState next = m_state;
        next.visibleBox = box;
        apply(std::move(next));
    }
}

void Session::adjustVisibleBox(const GeoBox &box)
{
    if (box.isValid()) {
        ViewState next = m_state;
        next.visibleBox = box;
        m_history.adjustBox(box);
        apply(std::move(next), Record::Nothing);
    }
}

void Session::setSelected(int event)
{
    ViewState next = m_state;
    next.selected = isEvent(event) ? event : kNone;
    apply(std::move(next));
}

void Session::setHovered(int event)
{
    const int hovered = isEvent(event) ? event : kNone;
    if (hovered != m_state.hovered) {
        m_state.hovered = hovered; // touches nothing else, and comes with every move of the mouse
        emit hoveredChanged();
    }
}

void Session::setOptions(const ViewOptions &options)
{
    if (options != m_state.options) {
        m_state.options = options;
        emit optionsChanged();
    }
}

void Session::setLanes(const LaneChoice &lanes)
{
    if (lanes != m_state.lanes) {
        const bool isOther = lanes.by != m_state.lanes.by;
        m_state.lanes = lanes;
        if (isOther && m_state.matches.large) {
            m_state.matches = matchesOf(m_state);
        }
        emit lanesChanged();
    }
}

void Session::setLanesBy(Facet facet)
{
    if (facet == m_state.lanes.by) {
        return;
    }
    m_earlierLanes[m_state.lanes.by] = m_state.lanes;
    const auto earlier = m_earlierLanes.find(facet);
    setLanes(earlier == m_earlierLanes.end() ? LaneChoice{facet, {}, {}} : earlier->second);
}

void Session::showPage(Facet facet, int value)
{
    if (value >= 0 && std::size_t(value) < collection().facet(facet).values.size()) {
        emit pageAsked(facet, value);
    }
}

void Session::fitAll()
{
    apply(fittedToAll(m_state));
}

void Session::fitSelection()
{
    apply(m_state.selected == kNone ? fittedToAll(m_state) : fittedToEvent(m_state, m_state.selected));
}

void Session::reveal(int event)
{
    if (isEvent(event)) {
        apply(revealing(m_state, event));
    }
}

void Session::selectNeighbour(int step)
{
    reveal(neighbour(m_state, step));
}

void Session::goBack()
{
    if (canGoBack()) {
        goTo(m_history.back());
    }
}

void Session::goForward()
{
    if (canGoForward()) {
        goTo(m_history.forward());
    }
}

void Session::goTo(const ViewPoint &point)
{
    ViewState next = m_state;
    next.filter = point.filter;
    next.visibleSpan = point.span;
    next.visibleBox = point.box;
    next.selected = point.selected;
    apply(std::move(next), Record::Nothing);
}

void Session::comeToRest()
{
    m_history.rest();
    noteHistory(Record::Nothing);
}

/// The one place where the state changes: first all of it, then the signals.
void Session::apply(ViewState next, Record record)
{
    if (!dependOnSameFields(next, m_state)) {
        next.matches = matchesOf(next);
    }
    const ViewState before = std::exchange(m_state, std::move(next));
    announce(before);
    noteHistory(viewPoint(before) == viewPoint(m_state) ? Record::Nothing : record);
}

void Session::renewMatches()
{
    ViewState next = m_state;
    next.matches = matchesOf(next);
    apply(std::move(next), Record::Nothing);
}

void Session::takeIndex()
{
    renewMatches();
    emit searchReady();
}

void Session::announce(const ViewState &before)
{
    const bool isOther = before.collection != m_state.collection;
    const bool filter = before.filter != m_state.filter;
    const bool span = before.visibleSpan != m_state.visibleSpan;
    const bool box = before.visibleBox != m_state.visibleBox;
    const bool selected = before.selected != m_state.selected;
    const bool hovered = before.hovered != m_state.hovered;
    const bool matches = isOther || before.matches != m_state.matches;
    if (isOther) {
        emit collectionChanged();
    }
    if (filter) {
        emit filterChanged();
    }
    if (span) {
        emit visibleSpanChanged();
    }
    if (box) {
        emit visibleBoxChanged();
    }
    if (selected) {
        emit selectedChanged();
    }
    if (hovered) {
        emit hoveredChanged();
    }
    if (matches) {
        emit matchesChanged();
    }
}

void Session::noteHistory(Record record)
{
    if (record == Record::Step) {
        m_history.moveTo(viewPoint(m_state));
    }
    if (m_history.isMoving()) {
        m_rest.start();
    } else {
        m_rest.stop();
    }
    const bool changed = m_couldGoBack != canGoBack() || m_couldGoForward != canGoForward();
    m_couldGoBack = canGoBack();
    m_couldGoForward = canGoForward();
    if (changed) {
        emit historyChanged();
    }
}

Matches Session::matchesOf(const ViewState &state)
{
    return m_counting.matches(state, m_search.eventsSaying(state.filter.text));
}

} // namespace araxes
