// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/tally/tally.h"

#include "app/query/tally/lanecounts.h"
#include "app/query/timewindows.h"

#include <cmath>
#include <future>

namespace araxes {

namespace {

constexpr TimeSpan kAllTime{kOpenPast, kOpenFuture};

bool isMovable(const Filter &filter)
{
    return filter.moreTimes.empty() && filter.timeMode == TimeMode::Overlaps;
}

/// Days of which any part is in view.
TimeSpan wholeDays(const DayRange &range)
{
    const auto day = [](double at) { return Day(std::clamp(at, double(kOpenPast), double(kOpenFuture))); };
    return {day(std::floor(range.begin)), day(std::ceil(range.end))};
}

TimeSpan shared(const TimeSpan &a, const TimeSpan &b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// The columns that a crossfilter counts, with the grid's cells for those of the map.
FacetColumns countedColumns(const TallyQuestion &question)
{
    return facetColumns(*question.collection,
                        [&grid = question.grid](const GeoPoint &point) { return grid.cellOf(point); });
}

} // namespace

Filter tallied(const Filter &filter)
{
    return isMovable(filter) ? withTimeWindows(filter, {}) : filter;
}

Matches uncounted(const CollectionPtr &collection, const Filter &filter, const DayRange &visibleSpan,
                  const GeoBox &visibleBox)
{
    Matches matches;
    for (const Facet facet : kFacets) {
        matches.offered[std::size_t(facet)].resize(collection->facet(facet).values.size());
    }
    auto all = std::make_shared<PassingRows>();
    all->allButWhere = all->allButTime = RowBits(std::size_t(collection->size()) / 64 + 1, ~std::uint64_t(0));
    matches.test = std::make_shared<const RowTest>(collection, std::move(all), filter, visibleSpan, visibleBox);
    auto seen = std::make_shared<LargeView>();
    seen->lanes = seen->overview = std::make_shared<const LaneCounts>();
    seen->rows = std::make_shared<const RowsInTime>(collection->columns());
    matches.large = std::move(seen);
    matches.isExact = false;
    return matches;
}

std::unique_ptr<Tally> Tally::make(TallyQuestion question, RegionPlaces &regions, const Ground &earlier)
{
    const bool isSameCollection = earlier.collection == question.collection;
    Ground ground{question.collection, question.grid, earlier.index, earlier.inTime};
    if (!isSameCollection || earlier.grid != question.grid) {
        ground.index = CrossfilterIndex::build(countedColumns(question), isSameCollection ? &*earlier.index : nullptr);
    }
    if (!ground.index) {
        return {};
    }
    if (!isSameCollection) {
        ground.inTime = std::make_shared<const RowsInTime>(question.collection->columns());
    }
    return std::unique_ptr<Tally>(new Tally(std::move(question), std::move(ground), regions));
}

Tally::Tally(TallyQuestion question, Ground ground, RegionPlaces &regions)
    : m_question(std::move(question))
    , m_ground(std::move(ground))
    , m_hasSingleCountries(hasSingleCountries(*m_question.collection))
    , m_rows(questionRows(m_question, regions))
{
    const Collection &collection = *m_question.collection;
    auto lanes = std::async(std::launch::async, [this] { countLanes(); });
    auto others = std::async(std::launch::async, [this] {
        countPlaced();
        countUndated();
        findNearRows();
    });
    Crossfilter::Opening opening;
    opening.categories = shownValues(collection, Facet::Category, m_question.filter.of(Facet::Category));
    if (m_hasSingleCountries) {
        opening.countries = shownValues(collection, Facet::Country, m_question.filter.of(Facet::Country));
    }
    opening.other = m_rows.counted;
    m_filter.emplace(m_ground.index, std::move(opening));
    lanes.get();
    others.get();
}

void Tally::countLanes()
{
    const Collection &collection = *m_question.collection;
    m_lanes = laneCounts(collection, *m_ground.index, m_question.lanes, m_rows.shown);
    // Where a time filter is part of the question, the overview shows more than the lanes.
    const bool isSame = m_question.lanes == Facet::Category && !m_question.filter.time && !m_question.mapView;
    m_overview = isSame ? m_lanes : laneCounts(collection, *m_ground.index, Facet::Category, m_rows.overview);
}

void Tally::countPlaced()
{
    const Columns &columns = m_question.collection->columns();
    RowBits placed = m_rows.shown;
    eachRow(m_rows.shown, columns.dated, [&](int row) {
        if (columns.points(row).empty()) {
            removeRow(placed, row);
        }
    });
    m_placed = daysOfRows(columns, *m_ground.index, placed);
}

void Tally::countUndated()
{
    const Collection &collection = *m_question.collection;
    const Columns &columns = collection.columns();
    const auto allows = [&](Facet facet, int event) {
        return m_question.filter.of(facet).allows(collection.facet(facet).of(event));
    };
    const auto count = [&](Facet facet, int event) {
        for (const int value : collection.facet(facet).of(event)) {
            ++m_undated[std::size_t(facet)][std::size_t(value)];
        }
    };
    for (const Facet facet : {Facet::Category, Facet::Country, Facet::Participant}) {
        m_undated[std::size_t(facet)].assign(collection.facet(facet).values.size(), 0);
    }
    for (int row = columns.dated; row < columns.size(); ++row) {
        const int event = columns.event[std::size_t(row)];
        if (!m_rows.counted.empty() && !hasRow(m_rows.counted, row)) {
            continue;
        }
        const bool isOfCategory = allows(Facet::Category, event);
        const bool isOfCountry = allows(Facet::Country, event);
        if (isOfCountry) {
            count(Facet::Category, event);
        }
        if (isOfCategory) {
            count(Facet::Country, event);
        }
        if (isOfCategory && isOfCountry) {
            count(Facet::Participant, event);
        }
    }
}

void Tally::findNearRows()
{
    constexpr std::size_t kMostNear = 20'000;
    const Columns &columns = m_question.collection->columns();
    const auto isNear = [this](const GeoPoint &point) { return m_question.grid.cellOf(point) != kNone; };
    std::vector<int> rows;
    eachRow(m_rows.shown, columns.dated, [&](int row) {
        const std::span<const GeoPoint> points = columns.points(row);
        if (rows.size() <= kMostNear && std::any_of(points.begin(), points.end(), isNear)) {
            rows.push_back(row);
        }
    });
    if (rows.size() <= kMostNear) {
        m_nearRows = std::make_shared<const std::vector<int>>(std::move(rows));
    }
}

Matches Tally::matches(const Filter &filter, const DayRange &visibleSpan, const GeoBox &visibleBox)
{
    const bool isMoved = filter.time && isMovable(filter);
    const TimeSpan window = isMoved ? *filter.time : kAllTime;
    Matches matches;
    m_filter->setWindow(window);
    matches.undated = int(m_filter->counts().undated);
    matches.passing = int(m_filter->counts().matching) + (filter.time ? 0 : matches.undated);
    offer(matches, !filter.time);
    auto seen = std::make_shared<LargeView>();
    seen->grid = m_question.grid;
    seen->window = window;
    seen->shown = shared(window, wholeDays(visibleSpan));
    seen->lanes = m_lanes;
    seen->overview = m_overview;
    seen->rows = m_ground.inTime;
    seen->nearRows = m_nearRows;
    countShown(*seen, matches, visibleBox);
    matches.test =
        std::make_shared<const RowTest>(m_question.collection, m_rows.passing, filter, visibleSpan, visibleBox);
    matches.large = std::move(seen);
    return matches;
}

/// What the timeline and the map show of it.
void Tally::countShown(LargeView &seen, Matches &matches, const GeoBox &visibleBox)
{
    m_filter->setWindow(seen.shown);
    const BrushCounts &counts = m_filter->counts();
    const CounterLayout &layout = m_filter->index().layout();
    matches.onTimeline = int(counts.matching);
    matches.onMap = int(m_placed.in(seen.shown));
    seen.cells.assign(std::size_t(seen.grid.cells()), 0);
    for (std::size_t i = 0; i < counts.cells.size(); ++i) {
        seen.cells[layout.cells[i]] = counts.cells[i];
        if (counts.cells[i] > 0 && visibleBox.contains(seen.grid.centre(int(layout.cells[i])))) {
            matches.inView += int(counts.cells[i]);
        }
    }
    matches.inView = std::min(matches.inView, matches.onMap); // an event with several places counts in several cells
}

void Tally::offer(Matches &matches, bool withUndated) const
{
    const Collection &collection = *m_question.collection;
    const BrushCounts &counts = m_filter->counts();
    std::vector<int> categories(collection.categories().size());
    for (std::size_t category = 0; category < categories.size(); ++category) {
        for (int up = int(category); up != kNone; up = collection.categories()[std::size_t(up)].parent) {
            categories[std::size_t(up)] += int(counts.categories[category]);
        }
    }
    const auto put = [&](Facet facet, auto begin, auto end) {
        const auto index = std::size_t(facet);
        matches.offered[index].assign(begin, end);
        for (std::size_t value = 0; withUndated && value < matches.offered[index].size(); ++value) {
            matches.offered[index][value] += m_undated[index][value];
        }
    };
    put(Facet::Category, categories.begin(), categories.end());
    if (m_hasSingleCountries) {
        put(Facet::Country, counts.countries.begin(), counts.countries.end() - 1);
    }
    if (m_question.filter.of(Facet::Participant).isEmpty()) {
        put(Facet::Participant, counts.participants.begin(), counts.participants.end());
    }
}

std::size_t Tally::bytes() const
{
    return m_filter->bytes() + m_placed.bytes() + m_lanes->bytes() + m_overview->bytes() +
           5 * m_rows.counted.size() * sizeof(std::uint64_t);
}

} // namespace araxes
