// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The counts of a large collection, so kept that a moved window of time costs the same however many events there are.

#include "app/query/crossfilter/crossfilter.h"
#include "app/query/tally/lanecounts.h"
#include "app/query/tally/mapgrid.h"
#include "app/query/tally/questionrows.h"
#include "app/query/tally/rowsintime.h"

namespace araxes {

/// So many events are told one by one at every step; collections with more are counted by a Tally.
inline constexpr int kMostToldOneByOne = 20'000;

/// All that a tally depends on. Windows of time are not among it, unless the filter asks for them in a way in which
/// they cannot be subtracted: several windows, or another mode than Overlaps.
struct TallyQuestion
{
    CollectionPtr collection;
    Filter filter;
    std::shared_ptr<const EventSet> saying; ///< the events that say the filter's text; null: all pass
    Facet lanes = Facet::Category;
    MapGrid grid;
    std::optional<GeoBox> mapView; ///< when the filter is limited to it

    bool operator==(const TallyQuestion &) const = default;
};

/// The filter without the windows of time that a tally can move.
[[nodiscard]] Filter tallied(const Filter &filter);

/// What views draw of a large collection, for one state. Immutable.
struct LargeView
{
    MapGrid grid;
    std::vector<std::uint32_t> cells;        ///< by cell of the grid: the events that pass, are in view and stand there
    TimeSpan window;                         ///< of the filter; everything when it has none that can be moved
    TimeSpan shown;                          ///< what of it the timeline shows
    std::shared_ptr<const LaneCounts> lanes; ///< to be cut to the window
    std::shared_ptr<const LaneCounts> overview;       ///< by topmost category, of all that passes all but time
    std::shared_ptr<const RowsInTime> rows;           ///< of all the collection
    std::shared_ptr<const std::vector<int>> nearRows; ///< rows within the grid that pass all but time; null: too many
};

/// What is known of a large collection before it has been counted: every event passes the facets, regions and text of a
/// filter, and nothing is drawn.
[[nodiscard]] Matches uncounted(const CollectionPtr &collection, const Filter &filter, const DayRange &visibleSpan,
                                const GeoBox &visibleBox);

/// Made in a worker for one question; asked and moved on one thread afterwards.
class Tally
{
public:
    /// The part of a tally that depends on the collection and the grid alone.
    struct Ground
    {
        CollectionPtr collection;
        MapGrid grid;
        CrossfilterIndexPtr index;
        std::shared_ptr<const RowsInTime> inTime;
    };
    /// Passes over all events. Null when there are too many different values to count by; see CrossfilterIndex. The
    /// ground of an earlier tally is used again where it fits.
    [[nodiscard]] static std::unique_ptr<Tally> make(TallyQuestion question, RegionPlaces &regions,
                                                     const Ground &earlier = {});
    [[nodiscard]] Ground ground() const { return m_ground; }

    [[nodiscard]] const TallyQuestion &question() const { return m_question; }
    /// What evaluate() says, but for what only a pass can tell: the values offered of other facets than category,
    /// country and participant, offeredByTimeMode and unplaced, which stay empty; inView goes by cells. Takes
    /// microseconds.
    [[nodiscard]] Matches matches(const Filter &filter, const DayRange &visibleSpan, const GeoBox &visibleBox);
    [[nodiscard]] std::size_t bytes() const;

private:
    Tally(TallyQuestion question, Ground ground, RegionPlaces &regions);
    void countPlaced();
    void countUndated();
    void findNearRows();
    void countLanes();
    void offer(Matches &matches, bool withUndated) const;
    void countShown(LargeView &seen, Matches &matches, const GeoBox &visibleBox);

    TallyQuestion m_question;
    Ground m_ground;
    bool m_hasSingleCountries;
    QuestionRows m_rows;
    std::optional<Crossfilter> m_filter; ///< always there once made
    DayCounts m_placed;                  ///< shown rows with a point
    /// By Facet and value, as offered: events without a date, which no window of time lets pass.
    std::array<std::vector<int>, kFacets.size()> m_undated;
    std::shared_ptr<const LaneCounts> m_lanes;
    std::shared_ptr<const LaneCounts> m_overview;
    std::shared_ptr<const std::vector<int>> m_nearRows;
};

} // namespace araxes
