// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/crossfilter.h"

#include <atomic>
#include <thread>

namespace araxes {

namespace {

/// Below this many rows entered or left, counting them costs less than subtracting checkpoints.
constexpr std::uint32_t kFewRows = 3000;
/// That index and counters may take for an event; coordinates, where the map is a brush, take 8 more.
constexpr double kMostBytes = 15.9;
/// Fewer groups than these are not worth a second thread.
constexpr std::size_t kGroupsForTwoThreads = 8;

std::uint32_t distance(std::uint32_t a, std::uint32_t b)
{
    return a > b ? a - b : b - a;
}

/// "None" is the last.
std::size_t slot(std::int16_t number, int count)
{
    return number == kNone ? std::size_t(count) : std::size_t(number);
}

/// As many blocks as there is memory for.
std::uint32_t blocksInGroup(const CrossfilterIndex &index)
{
    const double room = kMostBytes * index.rows() - double(index.bytes());
    const std::size_t orders = index.hasOneOrder() ? 1 : 2;
    const auto fits = [&](std::uint32_t blocks) {
        return double(orders * OrderCounts::bytesFor(index.begins(), index.layout(), blocks)) <= room;
    };
    const auto &choices = Checkpoints::kBlocksInGroup;
    const auto *found = std::find_if(choices.begin(), choices.end(), fits);
    return found == choices.end() ? choices.back() : *found;
}

constexpr std::uint32_t kShown = ~0U;

/// For each value all bits when it is shown, else none; the last is for events without a value.
std::vector<std::uint32_t> masks(std::span<const std::uint8_t> isShown, int count)
{
    std::vector<std::uint32_t> result(std::size_t(count) + 1, kShown);
    std::transform(isShown.begin(), isShown.begin() + std::ptrdiff_t(std::min(isShown.size(), result.size())),
                   result.begin(), [](std::uint8_t shown) { return shown != 0 ? kShown : 0; });
    return result;
}

/// Adds counters of a category and of several countries to those of the countries. Returns what the category has.
std::uint32_t addCountries(const std::uint32_t *counters, std::size_t count, const std::uint32_t *shownCountries,
                           std::uint32_t shownCategory, std::uint32_t *countries)
{
    std::uint32_t seen = 0;
    for (std::size_t i = 0; i < count; ++i) {
        seen += counters[i] & shownCountries[i];
        countries[i] += counters[i] & shownCategory;
    }
    return seen;
}

/// A word for every 64 rows, or none at all.
RowBits fitted(RowBits rows, const CrossfilterIndex &index)
{
    if (!rows.empty()) {
        rows.resize(index.rows() / 64 + 1);
    }
    return rows;
}

} // namespace

Crossfilter::Crossfilter(CrossfilterIndexPtr index, Opening opening)
    : m_index(std::move(index))
    , m_begins(m_index->begins(), m_index->layout(), blocksInGroup(*m_index))
    , m_shownCategories(masks(opening.categories, m_index->layout().categories))
    , m_shownCountries(masks(opening.countries, m_index->layout().countries))
    , m_row(m_index->layout().width())
{
    if (!m_index->hasOneOrder()) {
        m_ends.emplace(m_index->ends(), m_index->layout(), blocksInGroup(*m_index));
    }
    const CounterLayout &layout = m_index->layout();
    m_counts.categories.resize(m_shownCategories.size());
    m_counts.countries.resize(m_shownCountries.size());
    m_counts.cells = {m_row.data(), layout.cells.size()};
    m_counts.participants = {m_row.data() + layout.first(Part::Participants), std::size_t(layout.participants)};
    findPairRuns();
    m_filter.other = fitted(std::move(opening.other), *m_index);
    m_changed = kAllParts;
    changePairs();
    rebuildSlice(std::chrono::hours(1));
    setBins(m_binRange, m_bins);
}

void Crossfilter::setWindow(const TimeSpan &window)
{
    m_window = window;
    step();
}

void Crossfilter::setBins(const TimeSpan &range, int bins)
{
    m_binRange = range;
    m_bins = bins;
    const Day whole = range.length() / bins;
    const Day rest = range.length() % bins;
    m_binBegin.clear();
    m_binEnd.clear();
    for (Day i = 0; i < bins; ++i) {
        m_binBegin.push_back(range.begin + i * whole + i * rest / bins);
        m_binEnd.push_back(range.begin + (i + 1) * whole + ((i + 1) * rest + bins - 1) / bins);
    }
    m_counts.bins.assign(std::size_t(bins), 0);
    if (m_isComplete) {
        findBins();
        readBins();
    }
}

void Crossfilter::setCategories(std::span<const std::uint8_t> isShown)
{
    m_shownCategories = masks(isShown, m_index->layout().categories);
    changePairs();
}

void Crossfilter::setCountries(std::span<const std::uint8_t> isShown)
{
    m_shownCountries = masks(isShown, m_index->layout().countries);
    changePairs();
}

void Crossfilter::setWhere(RowBits rows)
{
    m_filter.where = fitted(std::move(rows), *m_index);
    startRebuild(kPartsOfWhere);
}

void Crossfilter::setOther(RowBits rows)
{
    m_filter.other = fitted(std::move(rows), *m_index);
    startRebuild(kAllParts);
}

bool Crossfilter::rebuildSlice(std::chrono::nanoseconds budget)
{
    if (m_isComplete) {
        return true;
    }
    std::stable_partition(m_tasks.begin(), m_tasks.end(), [this](const Task &task) { return !isNeeded(task); });
    runTasks(budget);
    if (m_tasks.empty()) {
        finishRebuild();
    } else if (!m_isWindowExact) {
        step();
    }
    return m_isComplete;
}

std::size_t Crossfilter::bytes() const
{
    return m_index->bytes() + m_begins.bytes() + (m_ends ? m_ends->bytes() : 0) +
           (m_row.size() + m_between.counters.size() + m_begunBefore.size() + m_overBefore.size()) *
               sizeof(std::uint32_t) +
           (m_filter.where.size() + m_filter.other.size()) * sizeof(std::uint64_t);
}

/// The rows that are over before the window, in their order, and those that have begun before its end.
std::pair<std::uint32_t, std::uint32_t> Crossfilter::edges() const
{
    if (m_window.isEmpty()) {
        return {0, 0};
    }
    return {m_index->overBefore(m_window.begin), m_index->begunBefore(m_window.end)};
}

/// With one order only the rows between the edges are needed; with two, all before either.
bool Crossfilter::isNeeded(const Task &task) const
{
    const auto [from, to] = edges();
    if (!m_ends) {
        return from / Checkpoints::kGroupRows <= task.group && task.group <= to / Checkpoints::kGroupRows;
    }
    return task.group <= (task.rows == &m_begins ? to : from) / Checkpoints::kGroupRows;
}

void Crossfilter::findPairRuns()
{
    const CounterLayout &layout = m_index->layout();
    for (std::size_t i = 0; i < layout.pairs.size(); ++i) {
        const std::size_t category = slot(layout.pairs[i].category, layout.categories);
        const std::size_t country = slot(layout.pairs[i].country, layout.countries);
        if (!m_pairRuns.empty() && m_pairRuns.back().category == category &&
            m_pairRuns.back().country + m_pairRuns.back().count == country) {
            ++m_pairRuns.back().count;
        } else {
            m_pairRuns.push_back({i, 1, category, country});
        }
    }
}

void Crossfilter::changePairs()
{
    const CounterLayout &layout = m_index->layout();
    m_filter.pairs.clear();
    for (const CounterLayout::Pair &pair : layout.pairs) {
        m_filter.pairs.push_back(m_shownCategories[slot(pair.category, layout.categories)] &
                                 m_shownCountries[slot(pair.country, layout.countries)] & 1);
    }
    m_filter.hidesPairs = std::find(m_filter.pairs.begin(), m_filter.pairs.end(), 0) != m_filter.pairs.end();
    readPairs();
    startRebuild(kPartsOfPairs);
}

/// What an unfinished rebuild was to count is counted by this one.
void Crossfilter::startRebuild(FilterParts changed)
{
    m_changed |= changed;
    m_isComplete = false;
    m_isWindowExact = false;
    m_tasks.clear();
    for (OrderCounts *rows : {&m_begins, m_ends ? &*m_ends : nullptr}) {
        if (rows) {
            rows->reset(m_filter, m_changed);
            for (std::uint32_t group = rows->groups(); group-- > 0;) {
                m_tasks.push_back({rows, group});
            }
        }
    }
}

void Crossfilter::runTasks(std::chrono::nanoseconds budget)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    std::atomic<std::size_t> taken = 0;
    const auto work = [&] {
        do {
            const std::size_t next = taken++;
            if (next >= m_tasks.size()) {
                return;
            }
            const Task &task = m_tasks[m_tasks.size() - 1 - next];
            task.rows->countGroup(task.group, m_filter, m_changed);
        } while (std::chrono::steady_clock::now() < deadline);
    };
    {
        std::jthread second;
        if (m_tasks.size() >= kGroupsForTwoThreads && std::thread::hardware_concurrency() > 1) {
            second = std::jthread(work);
        }
        work();
    }
    m_tasks.resize(m_tasks.size() - std::min<std::size_t>(taken, m_tasks.size()));
}

void Crossfilter::finishRebuild()
{
    m_begins.sumUp();
    if (m_ends) {
        m_ends->sumUp();
    }
    m_between.counters.clear();
    m_isComplete = true;
    m_changed.reset();
    countUndated();
    findBins();
    step();
}

/// Brings the counts to the window: by the difference of the last step when few rows moved, else by checkpoints.
void Crossfilter::step()
{
    if (!m_isComplete) {
        recountFromGroups();
        return;
    }
    const auto [from, to] = edges();
    if (m_isWindowExact && distance(from, m_from) + distance(to, m_to) < kFewRows) {
        ends().addRows(std::min(from, m_from), std::max(from, m_from), from < m_from ? 1 : -1, m_row.data());
        m_begins.addRows(std::min(to, m_to), std::max(to, m_to), to > m_to ? 1 : -1, m_row.data());
    } else {
        OrderCounts::subtract(ends(), from, m_begins, to, m_between, m_row.data());
    }
    m_from = from;
    m_to = to;
    m_isWindowExact = true;
    readPairs();
    readBins();
}

void Crossfilter::recountFromGroups()
{
    m_isWindowExact = std::none_of(m_tasks.begin(), m_tasks.end(), [this](const Task &task) { return isNeeded(task); });
    if (!m_isWindowExact) {
        return;
    }
    const auto [from, to] = edges();
    const std::uint32_t first = m_ends ? 0 : from / Checkpoints::kGroupRows;
    std::fill(m_row.begin(), m_row.end(), 0);
    m_begins.addBefore(to, first, 1, m_row.data());
    ends().addBefore(from, first, -1, m_row.data());
    m_from = from;
    m_to = to;
    readPairs();
}

/// Category and country filters act here: no view sees its own.
void Crossfilter::readPairs()
{
    const std::uint32_t *counters = m_row.data() + m_index->layout().first(Part::Pairs);
    std::fill(m_counts.categories.begin(), m_counts.categories.end(), 0);
    std::fill(m_counts.countries.begin(), m_counts.countries.end(), 0);
    for (const PairRun &run : m_pairRuns) {
        m_counts.categories[run.category] +=
            addCountries(counters + run.first, run.count, m_shownCountries.data() + run.country,
                         m_shownCategories[run.category], m_counts.countries.data() + run.country);
    }
    m_counts.matching = 0;
    for (std::size_t category = 0; category < m_counts.categories.size(); ++category) {
        m_counts.matching += m_counts.categories[category] & m_shownCategories[category];
    }
}

void Crossfilter::findBins()
{
    m_begunBefore.clear();
    m_overBefore.clear();
    for (std::size_t bin = 0; bin < m_binBegin.size(); ++bin) {
        m_begunBefore.push_back(m_begins.passingBefore(m_index->begunBefore(m_binEnd[bin])));
        m_overBefore.push_back(ends().passingBefore(m_index->overBefore(m_binBegin[bin])));
    }
}

void Crossfilter::readBins()
{
    const std::uint32_t over = ends().passingBefore(m_from);
    const std::uint32_t begun = m_begins.passingBefore(m_to);
    const bool isEmpty = m_window.isEmpty();
    for (std::size_t bin = 0; bin < m_counts.bins.size(); ++bin) {
        const bool isInside = !isEmpty && m_binEnd[bin] > m_window.begin && m_binBegin[bin] < m_window.end;
        const std::uint32_t count = std::min(m_begunBefore[bin], begun) - std::max(m_overBefore[bin], over);
        m_counts.bins[bin] = isInside ? count : 0;
    }
}

void Crossfilter::countUndated()
{
    const CountedRows &undated = m_index->undated();
    const std::uint32_t dated = m_index->begins().size();
    const auto passes = [dated](const RowBits &bits, std::uint32_t row) {
        return bits.empty() || (bits[(dated + row) / 64] >> ((dated + row) % 64) & 1);
    };
    m_counts.undated = 0;
    for (std::uint32_t row = 0; row < undated.size(); ++row) {
        m_counts.undated +=
            m_filter.pairs[undated.code[row] >> 16] && passes(m_filter.where, row) && passes(m_filter.other, row);
    }
}

} // namespace araxes
