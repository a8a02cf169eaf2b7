// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/lanecounts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace araxes {

namespace {

/// Values of a row's event that have lanes: all, or its topmost category.
class LaneValues
{
public:
    LaneValues(const Collection &collection, Facet by)
        : m_columns(collection.columns())
        , m_column(collection.facet(by))
        , m_isByCategory(by == Facet::Category)
    {
        for (int category = 0; category < int(collection.categories().size()); ++category) {
            m_roots.push_back(collection.rootCategory(category));
        }
    }

    template <typename Visit>
    void each(int row, Visit visit) const
    {
        if (m_isByCategory) { // which the columns have in their order: what is near in time is near in memory
            const int category = m_columns.categoryOf(row);
            visit(category == kNone ? kNone : m_roots[std::size_t(category)]);
            return;
        }
        const std::span<const int> values = m_column.of(m_columns.event[std::size_t(row)]);
        if (values.empty()) {
            visit(kNone);
        }
        std::for_each(values.begin(), values.end(), visit);
    }
    [[nodiscard]] std::size_t size() const { return m_column.values.size(); }

private:
    const Columns &m_columns;
    const FacetColumn &m_column;
    bool m_isByCategory;
    std::vector<int> m_roots;
};

} // namespace

const DayCounts *LaneCounts::of(int value) const
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? nullptr : &days[std::size_t(found - values.begin())];
}

std::size_t LaneCounts::bytes() const
{
    return std::accumulate(days.begin(), days.end(), others.bytes(),
                           [](std::size_t sum, const DayCounts &each) { return sum + each.bytes(); });
}

DayCounts daysOfRows(const Columns &columns, const CrossfilterIndex &index, const RowBits &rows)
{
    DayCounts days;
    eachRow(rows, columns.dated, [&](int row) { days.addBegin(columns.begin[std::size_t(row)]); });
    if (const auto length = index.eventLength()) {
        days.setLength(*length);
        return days;
    }
    for (const std::uint32_t row : index.ends().source) {
        if (hasRow(rows, int(row))) {
            days.addEnd(columns.end[row]);
        }
    }
    return days;
}

namespace {

/// Gives rows, which come day by day, to the lanes that they stand in.
class LaneFilling
{
public:
    using Add = void (DayCounts::*)(Day, std::uint32_t);

    LaneFilling(LaneCounts &counts, const LaneValues &lanes, Add add)
        : m_counts(counts)
        , m_lanes(lanes)
        , m_add(add)
        , m_laneOf(lanes.size() + 1, counts.values.size())
        , m_rows(counts.values.size() + 1)
    {
        for (std::size_t lane = 0; lane < counts.values.size(); ++lane) {
            m_laneOf[std::size_t(counts.values[lane] + 1)] = lane;
        }
    }
    void take(int row, Day day)
    {
        if (day != m_day) {
            finishDay();
            m_day = day;
        }
        const std::size_t others = m_rows.size() - 1;
        bool isAmongOthers = false; // once, however many of the others it has
        m_lanes.each(row, [&](int value) {
            const std::size_t lane = m_laneOf[std::size_t(value + 1)];
            if (lane != others || !std::exchange(isAmongOthers, true)) {
                if (m_rows[lane]++ == 0) {
                    m_touched.push_back(lane);
                }
            }
        });
    }
    /// Also after the last.
    void finishDay()
    {
        for (const std::size_t lane : m_touched) {
            DayCounts &days = lane < m_counts.days.size() ? m_counts.days[lane] : m_counts.others;
            (days.*m_add)(m_day, std::exchange(m_rows[lane], 0));
        }
        m_touched.clear();
    }

private:
    LaneCounts &m_counts;
    const LaneValues &m_lanes;
    Add m_add;
    std::vector<std::size_t> m_laneOf; ///< by value + 1; the last lane is that of the others
    std::vector<std::uint32_t> m_rows; ///< by lane, those of the day so far
    std::vector<std::size_t> m_touched;
    Day m_day = 0;
};

/// The most frequent values have lanes of their own.
void chooseValues(LaneCounts &counts, int values)
{
    for (int value = kNone; value < values; ++value) {
        if (counts.totals[std::size_t(value + 1)] > 0) {
            counts.values.push_back(value);
        }
    }
    std::stable_sort(counts.values.begin(), counts.values.end(), [&](int a, int b) {
        return counts.totals[std::size_t(a + 1)] > counts.totals[std::size_t(b + 1)];
    });
    const std::size_t own = std::min(counts.values.size(), LaneCounts::kMostValues);
    counts.otherValues.assign(counts.values.begin() + std::ptrdiff_t(own), counts.values.end());
    counts.values.resize(own);
    counts.days.resize(own);
}

} // namespace

std::shared_ptr<const LaneCounts> laneCounts(const Collection &collection, const CrossfilterIndex &index, Facet by,
                                             const RowBits &rows)
{
    const Columns &columns = collection.columns();
    const LaneValues lanes(collection, by);
    auto counts = std::make_shared<LaneCounts>();
    counts->by = by;
    counts->totals.assign(lanes.size() + 1, 0);
    eachRow(rows, columns.dated,
            [&](int row) { lanes.each(row, [&](int value) { ++counts->totals[std::size_t(value + 1)]; }); });
    chooseValues(*counts, int(lanes.size()));
    LaneFilling begins(*counts, lanes, &DayCounts::addBegin);
    eachRow(rows, columns.dated, [&](int row) { begins.take(row, columns.begin[std::size_t(row)]); });
    begins.finishDay();
    if (const auto length = index.eventLength()) {
        counts->others.setLength(*length);
        std::for_each(counts->days.begin(), counts->days.end(), [&](DayCounts &days) { days.setLength(*length); });
        return counts;
    }
    LaneFilling ends(*counts, lanes, &DayCounts::addEnd);
    for (const std::uint32_t row : index.ends().source) {
        if (hasRow(rows, int(row))) {
            ends.take(int(row), columns.end[row]);
        }
    }
    ends.finishDay();
    return counts;
}

} // namespace araxes
