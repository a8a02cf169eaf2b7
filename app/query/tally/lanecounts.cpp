// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/lanecounts.h"

#include "app/query/tally/tally.h"

#include <algorithm>
#include <future>
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

/// What a row meets of a question's filter, apart from time.
class RowRules
{
public:
    RowRules(const TallyQuestion &question, RegionPlaces &regions)
        : m_question(question)
        , m_collection(*question.collection)
        , m_isCategoryShown(shownValues(m_collection, Facet::Category, question.filter.of(Facet::Category)))
    {
        for (const RegionFilter &region : question.filter.regions) {
            m_asksForPlace = m_asksForPlace || region.take == Take::In;
            m_regions.push_back({region.take, regions.in(region, m_collection)});
        }
        for (const Facet facet : kFacets) {
            if (question.filter.of(facet).isEmpty() || facet == Facet::Category) {
                continue;
            }
            if (facet == Facet::Country && hasSingleCountries(m_collection)) {
                m_asksForCountry = true;
            } else {
                m_others.push_back(facet);
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
    [[nodiscard]] bool allowsOtherFacets(int event) const
    {
        return std::all_of(m_others.begin(), m_others.end(), [&](Facet facet) { return allows(facet, event); });
    }
    [[nodiscard]] bool allowsCountedFacets(int row, int event) const
    {
        const int category = m_collection.columns().categoryOf(row);
        return m_isCategoryShown[category == kNone ? m_isCategoryShown.size() - 1 : std::size_t(category)] &&
               (!m_asksForCountry || allows(Facet::Country, event));
    }
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
    [[nodiscard]] bool allows(Facet facet, int event) const
    {
        return m_question.filter.of(facet).allows(m_collection.facet(facet).of(event));
    }

    const TallyQuestion &m_question;
    const Collection &m_collection;
    std::vector<std::uint8_t> m_isCategoryShown; ///< and one more, for events without
    bool m_asksForCountry = false;               ///< and events have but one
    bool m_asksForPlace = false;
    std::vector<std::pair<Take, std::vector<std::uint8_t>>> m_regions;
    std::vector<Facet> m_others; ///< facets that are asked for and that a crossfilter does not see to
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

std::vector<std::uint8_t> shownValues(const Collection &collection, Facet facet, const FacetChoice &choice)
{
    std::vector<std::uint8_t> shown;
    for (int value = 0; value < int(collection.facet(facet).values.size()); ++value) {
        std::vector<int> own{value};
        if (facet == Facet::Category) {
            for (int up = collection.categories()[std::size_t(value)].parent; up != kNone;
                 up = collection.categories()[std::size_t(up)].parent) {
                own.push_back(up);
            }
        }
        std::sort(own.begin(), own.end());
        shown.push_back(choice.allows(own) ? 1 : 0);
    }
    shown.push_back(choice.allows({}) ? 1 : 0);
    return shown;
}

QuestionRows questionRows(const TallyQuestion &question, RegionPlaces &regions)
{
    const RowRules rules(question, regions);
    const Columns &columns = question.collection->columns();
    auto passing = std::make_shared<PassingRows>();
    passing->allButWhere = noRows(columns.size());
    passing->allButTime = noRows(columns.size());
    QuestionRows rows{nullptr, noRows(columns.size()), noRows(columns.size()), noRows(columns.size())};
    const auto test = [&](int row) {
        const int event = columns.event[std::size_t(row)];
        if (!rules.says(event) || !rules.allowsOtherFacets(event)) {
            return;
        }
        const bool isThere = rules.isInRegions(row);
        const bool isSeen = isThere && rules.isInMapView(row);
        const bool isCounted = isSeen && (!columns.isDated(row) || rules.isTimely(row));
        if (isCounted) {
            addRow(rows.counted, row);
        }
        if (rules.allowsCountedFacets(row, event)) {
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
    };
    const auto testAll = [&test](int from, int to) {
        for (int row = from; row < to; ++row) {
            test(row);
        }
    };
    const int middle = columns.size() / 128 * 64; // so that no two threads write to one word
    auto aside = std::async(std::launch::async, testAll, middle, columns.size());
    testAll(0, middle);
    aside.get();
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
            lanes.each(row, [&](int value) { ++counts->totals[std::size_t(value + 1)]; });
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
        lanes.each(row, [&](int value) {
            DayCounts *days = daysOf[std::size_t(value + 1)];
            if (days != &counts->others || !std::exchange(isAmongOthers, true)) {
                addTo(*days);
            }
        });
    };
    for (int row = 0; row < columns.dated; ++row) {
        add(row, [&](DayCounts &days) { days.addBegin(columns.begin[std::size_t(row)]); });
    }
    if (const auto length = index.eventLength()) {
        counts->others.setLength(*length);
        std::for_each(counts->days.begin(), counts->days.end(), [&](DayCounts &days) { days.setLength(*length); });
        return counts;
    }
    for (const std::uint32_t row : index.ends().source) {
        add(int(row), [&](DayCounts &days) { days.addEnd(columns.end[row]); });
    }
    return counts;
}

} // namespace araxes
