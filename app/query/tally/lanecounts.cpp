// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/lanecounts.h"

#include "app/query/tally/tally.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace araxes {

namespace {

/// Values of an event that have lanes: all, or its topmost category.
class LaneValues
{
public:
    LaneValues(const Collection &collection, Facet by)
        : m_column(collection.facet(by))
    {
        for (int value = 0; value < int(m_column.values.size()); ++value) {
            m_isTopmost.push_back(by != Facet::Category || collection.rootCategory(value) == value);
        }
    }

    template <typename Visit>
    void each(int event, Visit visit) const
    {
        const std::span<const int> values = m_column.of(event);
        if (values.empty()) {
            visit(kNone);
        }
        for (const int value : values) {
            if (m_isTopmost[std::size_t(value)]) {
                visit(value);
            }
        }
    }
    [[nodiscard]] std::size_t size() const { return m_isTopmost.size(); }

private:
    const FacetColumn &m_column;
    std::vector<std::uint8_t> m_isTopmost;
};

/// What a row meets of a question's filter, apart from time.
class RowRules
{
public:
    RowRules(const TallyQuestion &question, RegionPlaces &regions)
        : m_question(question)
        , m_collection(*question.collection)
        , m_isSingleCountry(hasSingleCountries(m_collection))
    {
        for (const RegionFilter &region : question.filter.regions) {
            m_asksForPlace = m_asksForPlace || region.take == Take::In;
            m_regions.push_back({region.take, regions.in(region, m_collection)});
        }
        for (const Facet facet : kFacets) {
            if (!question.filter.of(facet).isEmpty()) {
                m_chosen.push_back(facet);
            }
        }
    }

    [[nodiscard]] bool isInRegions(int row) const
    {
        bool isIn = !m_asksForPlace;
        for (std::size_t i = 0; i < m_collection.columns().points(row).size(); ++i) {
            const auto place = std::size_t(m_collection.placeAt(row, i));
            for (const auto &[take, places] : m_regions) {
                if (places[place] && take == Take::Out) {
                    return false;
                }
                isIn = isIn || places[place];
            }
        }
        return isIn;
    }
    [[nodiscard]] bool isInMapView(int row) const
    {
        const std::span<const GeoPoint> points = m_collection.columns().points(row);
        return !m_question.mapView || std::any_of(points.begin(), points.end(), [this](const GeoPoint &point) {
            return m_question.mapView->contains(point);
        });
    }
    [[nodiscard]] bool says(int event) const { return !m_question.saying || m_question.saying->contains(event); }
    /// A crossfilter sees to categories, and to countries when an event has but one.
    [[nodiscard]] bool allowsOtherFacets(int event) const { return allows(event, false); }
    [[nodiscard]] bool allowsCountedFacets(int event) const { return allows(event, true); }
    /// A dated row and a time filter that cannot be moved.
    [[nodiscard]] bool isTimely(int row) const
    {
        const Filter &filter = m_question.filter;
        if (!filter.time) {
            return true;
        }
        const auto meets = [&](const TimeSpan &window) {
            return timeModes(m_collection, row, window).has(filter.timeMode);
        };
        return meets(*filter.time) || std::any_of(filter.moreTimes.begin(), filter.moreTimes.end(), meets);
    }

private:
    [[nodiscard]] bool allows(int event, bool isCounted) const
    {
        return std::all_of(m_chosen.begin(), m_chosen.end(), [&](Facet facet) {
            const bool counts = facet == Facet::Category || (facet == Facet::Country && m_isSingleCountry);
            return counts != isCounted || m_question.filter.of(facet).allows(m_collection.facet(facet).of(event));
        });
    }

    const TallyQuestion &m_question;
    const Collection &m_collection;
    bool m_isSingleCountry;
    bool m_asksForPlace = false;
    std::vector<std::pair<Take, std::vector<std::uint8_t>>> m_regions;
    std::vector<Facet> m_chosen;
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

bool hasSingleCountries(const Collection &collection)
{
    const std::vector<std::uint32_t> &start = collection.facet(Facet::Country).start;
    return std::adjacent_find(start.begin(), start.end(), [](std::uint32_t a, std::uint32_t b) { return b - a > 1; }) ==
           start.end();
}

QuestionRows questionRows(const TallyQuestion &question, RegionPlaces &regions)
{
    const RowRules rules(question, regions);
    const Columns &columns = question.collection->columns();
    auto passing = std::make_shared<PassingRows>();
    passing->allButWhere = noRows(columns.size());
    passing->allButTime = noRows(columns.size());
    QuestionRows rows{nullptr, noRows(columns.size()), noRows(columns.size()), noRows(columns.size())};
    for (int row = 0; row < columns.size(); ++row) {
        const int event = columns.event[std::size_t(row)];
        if (!rules.says(event) || !rules.allowsOtherFacets(event)) {
            continue;
        }
        const bool isThere = rules.isInRegions(row);
        const bool isSeen = isThere && rules.isInMapView(row);
        const bool isCounted = isSeen && (!columns.isDated(row) || rules.isTimely(row));
        if (isCounted) {
            addRow(rows.counted, row);
        }
        if (rules.allowsCountedFacets(event)) {
            addRow(passing->allButWhere, row);
            if (isThere) {
                addRow(passing->allButTime, row);
            }
            if (isSeen && columns.isDated(row)) {
                addRow(rows.overview, row);
            }
            if (isCounted && columns.isDated(row)) {
                addRow(rows.shown, row);
            }
        }
    }
    rows.passing = std::move(passing);
    return rows;
}

std::shared_ptr<const LaneCounts> laneCounts(const Collection &collection, const CrossfilterIndex &index, Facet by,
                                             const RowBits &rows)
{
    const Columns &columns = collection.columns();
    const LaneValues lanes(collection, by);
    auto counts = std::make_shared<LaneCounts>();
    counts->by = by;
    counts->totals.assign(lanes.size() + 1, 0);
    for (int row = 0; row < columns.dated; ++row) {
        if (hasRow(rows, row)) {
            lanes.each(columns.event[std::size_t(row)], [&](int value) { ++counts->totals[std::size_t(value + 1)]; });
        }
    }
    for (int value = kNone; value < int(lanes.size()); ++value) {
        if (counts->totals[std::size_t(value + 1)] > 0) {
            counts->values.push_back(value);
        }
    }
    std::stable_sort(counts->values.begin(), counts->values.end(), [&](int a, int b) {
        return counts->totals[std::size_t(a + 1)] > counts->totals[std::size_t(b + 1)];
    });
    const std::size_t own = std::min(counts->values.size(), LaneCounts::kMostValues);
    counts->otherValues.assign(counts->values.begin() + std::ptrdiff_t(own), counts->values.end());
    counts->values.resize(own);
    counts->days.resize(own);
    std::vector<DayCounts *> daysOf(lanes.size() + 1, &counts->others);
    for (std::size_t i = 0; i < own; ++i) {
        daysOf[std::size_t(counts->values[i] + 1)] = &counts->days[i];
    }
    const auto add = [&](int row, auto addTo) {
        if (!hasRow(rows, row)) {
            return;
        }
        bool isAmongOthers = false; // once, however many of the others it has
        lanes.each(columns.event[std::size_t(row)], [&](int value) {
            DayCounts *days = daysOf[std::size_t(value + 1)];
            if (days != &counts->others || !std::exchange(isAmongOthers, true)) {
                addTo(*days);
            }
        });
    };
    for (int row = 0; row < columns.dated; ++row) {
        add(row, [&](DayCounts &days) { days.addBegin(columns.begin[std::size_t(row)]); });
    }
    eachByEnd(index,
              [&](std::uint32_t row) { add(int(row), [&](DayCounts &days) { days.addEnd(columns.end[row]); }); });
    return counts;
}

} // namespace araxes
