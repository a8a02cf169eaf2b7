// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/questionrows.h"

#include "app/query/tally/tally.h"

#include <algorithm>
#include <future>

namespace araxes {

namespace {

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
                m_isCountryShown = shownValues(m_collection, facet, question.filter.of(facet));
            } else {
                m_others.push_back(facet);
            }
        }
    }

    /// Every row is counted: no filter acts but those that a crossfilter sees to.
    [[nodiscard]] bool countsAll() const
    {
        return m_regions.empty() && m_others.empty() && !m_question.mapView && !m_question.saying &&
               !m_question.filter.time;
    }
    [[nodiscard]] bool isInRegions(int row) const
    {
        if (m_regions.empty()) {
            return true;
        }
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
    /// 1 or 0.
    [[nodiscard]] std::uint8_t showsCountedFacets(int row) const
    {
        const auto slot = [](int value, const std::vector<std::uint8_t> &shown) {
            return value == kNone ? shown.size() - 1 : std::size_t(value);
        };
        const std::uint8_t isShown = m_isCategoryShown[slot(m_collection.columns().categoryOf(row), m_isCategoryShown)];
        if (m_isCountryShown.empty()) {
            return isShown;
        }
        const int event = m_collection.columns().event[std::size_t(row)];
        const std::span<const int> countries = m_collection.facet(Facet::Country).of(event);
        return isShown & m_isCountryShown[slot(countries.empty() ? kNone : countries.front(), m_isCountryShown)];
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
    std::vector<std::uint8_t> m_isCountryShown;  ///< the same; empty: all, or events have several
    bool m_asksForPlace = false;
    std::vector<std::pair<Take, std::vector<std::uint8_t>>> m_regions;
    std::vector<Facet> m_others; ///< facets that are asked for and that a crossfilter does not see to
};

/// 64 rows of QuestionRows, put together before they are written.
struct RowWords
{
    std::uint64_t allButWhere = 0;
    std::uint64_t allButTime = 0;
    std::uint64_t shown = 0;
    std::uint64_t overview = 0;
    std::uint64_t counted = 0;
};

/// Rows of a word from a row on that are dated.
std::uint64_t datedBits(const Columns &columns, int first)
{
    const int dated = std::clamp(columns.dated - first, 0, 64);
    return dated == 0 ? 0 : ~std::uint64_t(0) >> (64 - dated);
}

/// Where every row is counted.
RowWords shownWord(const RowRules &rules, const Columns &columns, int first)
{
    std::uint64_t shown = 0;
    for (int row = first; row < std::min(first + 64, columns.size()); ++row) {
        shown |= std::uint64_t(rules.showsCountedFacets(row)) << (row - first);
    }
    const std::uint64_t dated = shown & datedBits(columns, first);
    return {shown, shown, dated, dated, 0};
}

/// Without a branch on what each row says, which nobody could foretell.
RowWords testedWord(const RowRules &rules, const Columns &columns, int first)
{
    RowWords words;
    for (int row = first; row < std::min(first + 64, columns.size()); ++row) {
        const int event = columns.event[std::size_t(row)];
        const bool passes = rules.says(event) && rules.allowsOtherFacets(event);
        const bool isThere = passes && rules.isInRegions(row);
        const bool isSeen = isThere && rules.isInMapView(row);
        const bool isDated = columns.isDated(row);
        const std::uint64_t isCounted = isSeen && (!isDated || rules.isTimely(row)) ? 1 : 0;
        const std::uint64_t isShown = passes ? rules.showsCountedFacets(row) : 0;
        const int bit = row - first;
        words.allButWhere |= isShown << bit;
        words.allButTime |= (isShown & std::uint64_t(isThere)) << bit;
        words.overview |= (isShown & std::uint64_t(isSeen && isDated)) << bit;
        words.shown |= (isShown & isCounted & std::uint64_t(isDated)) << bit;
        words.counted |= isCounted << bit;
    }
    return words;
}

} // namespace

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
    const bool countsAll = rules.countsAll();
    const auto testAll = [&](std::size_t from, std::size_t to) {
        for (std::size_t word = from; word < to; ++word) {
            const int first = int(word * 64);
            const RowWords tested = countsAll ? shownWord(rules, columns, first) : testedWord(rules, columns, first);
            passing->allButWhere[word] = tested.allButWhere;
            passing->allButTime[word] = tested.allButTime;
            rows.shown[word] = tested.shown;
            rows.overview[word] = tested.overview;
            rows.counted[word] = tested.counted;
        }
    };
    const std::size_t words = rows.shown.size();
    auto aside = std::async(std::launch::async, testAll, words / 2, words);
    testAll(0, words / 2);
    aside.get();
    if (countsAll) {
        rows.counted.clear();
    }
    rows.passing = std::move(passing);
    return rows;
}

} // namespace araxes
