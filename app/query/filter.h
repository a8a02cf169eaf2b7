// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which events one asks for, as a value, and the rule that answers.

#include "app/event/collection.h"
#include "app/place/geoarea.h"
#include "app/query/eventset.h"
#include "app/query/timemode.h"

#include <functional>
#include <optional>

namespace araxes {

/// Whether what is named must be there or must not.
enum class Take { In, Out };

/// A country or division by its code, or a drawn area.
struct RegionFilter
{
    QString code = {};  ///< ISO 3166-1 alpha-2 or 3166-2 (or the atlas's own code); empty for an area
    QString label = {}; ///< what its chip says; not compared by the rule
    GeoArea area = {};  ///< used when code is empty
    Take take = Take::In;
    bool operator==(const RegionFilter &) const = default;
};

/// What an event must have of one facet. Indexes of values, sorted.
struct FacetChoice
{
    enum class Need { Any, All };
    std::vector<int> included = {}; ///< it must have one of these, or all; none: whatever it has
    std::vector<int> excluded = {}; ///< it must have none of these
    Need need = Need::Any;

    [[nodiscard]] bool isEmpty() const { return included.empty() && excluded.empty(); }
    [[nodiscard]] bool allows(std::span<const int> values) const;
    bool operator==(const FacetChoice &) const = default;
};

/// Comparable value. The default lets everything pass.
struct Filter
{
    /// An event passes when its date lies so to this window; kOpenPast and kOpenFuture leave a side open.
    std::optional<TimeSpan> time;
    /// Further windows, sorted, each apart from the others: it may lie so to one of them instead. Empty without "time".
    std::vector<TimeSpan> moreTimes;
    TimeMode timeMode = TimeMode::Overlaps; ///< means nothing without a window
    /// An event passes when one of its places lies in one of those taken in, if there are any, and none of its places
    /// in one of those taken out.
    std::vector<RegionFilter> regions;
    /// Only events with a place in the map's visible box.
    bool limitToMapView = false;
    /// By Facet; a category stands for its descendants as well.
    std::array<FacetChoice, kFacets.size()> facets;
    /// Only events that say this, as TextQuery reads it; empty: whatever they say.
    QString text;

    [[nodiscard]] FacetChoice &of(Facet facet) { return facets[std::size_t(facet)]; }
    [[nodiscard]] const FacetChoice &of(Facet facet) const { return facets[std::size_t(facet)]; }
    [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }
    bool operator==(const Filter &) const = default;
};

/// Tells whether a place lies in the region with this code; a place's own country or division wins over a polygon.
using RegionTest = std::function<bool(const QString &code, const Place &place)>;

/// Bits of one event's state under a filter and two viewports.
enum EventState : std::uint8_t {
    PassesFilter = 1,       ///< meets every filter
    InVisibleSpan = 2,      ///< its possible days overlap the timeline's visible span
    InVisibleBox = 4,       ///< one of its points lies in the map's visible box
    PassesAllButTime = 8,   ///< meets every filter except time: what the overview strip shows, undated ones too
    PassesAllButWhere = 16, ///< meets every filter except regions and map view, unplaced ones too
};

class RowTest;
struct LargeView;

/// The state of every event, and what is counted from it. Vectors are indexed by event, not by row.
struct Matches
{
    std::vector<std::uint8_t> state;        ///< empty for a large collection
    std::shared_ptr<const RowTest> test;    ///< answers in its place, one event at a time; else null
    std::shared_ptr<const LargeView> large; ///< what is drawn of a large collection; else null
    bool isExact = true;                    ///< false while what is counted waits for a pass over a large collection
    int passing = 0;                        ///< events that meet the filter
    int onTimeline = 0;                     ///< passing, dated and in the visible span
    int onMap = 0;                          ///< passing, dated, in the visible span, placed
    int inView = 0;                         ///< onMap and in the visible box
    int undated = 0;                        ///< meet all but the time filter and have no date
    int unplaced = 0;                       ///< meet all but the region and map view filters and have no point
    /// By Facet and value: how many events that meet every filter but this facet's own have the value.
    std::array<std::vector<int>, kFacets.size()> offered;
    std::array<int, kTimeModes.size()> offeredByTimeMode{}; ///< by TimeMode, what would pass; zero without a window

    [[nodiscard]] int offeredOf(Facet facet, int value) const
    {
        return offered[std::size_t(facet)][std::size_t(value)];
    }
    /// Bits of EventState.
    [[nodiscard]] std::uint8_t stateOf(int event) const { return test ? tested(event) : state[std::size_t(event)]; }
    [[nodiscard]] bool has(int event, int bits) const { return (stateOf(event) & bits) == bits; }
    [[nodiscard]] bool passes(int event) const { return has(event, PassesFilter); }
    [[nodiscard]] bool isOnMap(int event) const { return has(event, PassesFilter | InVisibleSpan); }
    bool operator==(const Matches &) const = default;

private:
    [[nodiscard]] std::uint8_t tested(int event) const;
};

/// Answers a filter. A time filter lets no undated event pass, a region taken in no unplaced one; both are counted.
/// What the filter's text asks for is answered by an index: pass the events that say it; null lets all pass.
[[nodiscard]] Matches evaluate(const Collection &collection, const Filter &filter, const DayRange &visibleSpan,
                               const GeoBox &visibleBox, const RegionTest &isInRegion,
                               const EventSet *saying = nullptr);

} // namespace araxes
