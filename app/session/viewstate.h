// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that a picture depends on, except its size and theme.

#include "app/query/filter.h"

#include <QLocale>
#include <QStringList>

namespace araxes {

/// "Circa" is drawn no wider than this on either side.
inline constexpr int kMostCircaYears = 100;

/// What the reader chose about how things are shown.
struct ViewOptions
{
    QStringList languages = {QStringLiteral("en")}; ///< of names and titles, best first
    QLocale locale = QLocale(QLocale::English);     ///< of dates and numbers
    Calendar calendar = Calendar::Gregorian;        ///< of the reader: of dates, and of the axis below the timeline
    std::optional<Calendar> secondCalendar;         ///< of the axis above the timeline; none: there is none
    bool showBorders = true;
    bool showRelief = true;
    bool showEras = true; ///< behind the events of the timeline
    int circaYears = 0;   ///< how far "circa" fades on either side on the timeline; 0: a soft edge that is not to scale
    bool showAllPaths = false; ///< lines of movement and arcs between capitals for all events on the map, not one
    bool operator==(const ViewOptions &) const = default;
};

/// How the timeline is divided. Values are indexes of the facet's column.
struct LaneChoice
{
    Facet by = Facet::Category;  ///< Category (the topmost ones), Participant, Country or Source
    std::vector<int> order = {}; ///< values whose lanes the reader put first, in this order
    /// Values whose lanes are folded to one thin row of density, sorted; also the layout's marks of lanes without one.
    std::vector<int> collapsed = {};
    bool operator==(const LaneChoice &) const = default;
};

struct ViewState
{
    CollectionPtr collection; ///< never null; an empty collection stands for "nothing open"
    Filter filter;
    DayRange visibleSpan; ///< what the timeline shows
    GeoBox visibleBox;    ///< what the map shows, at least; a picture of another shape shows more
    LaneChoice lanes;     ///< of the timeline
    int selected = kNone; ///< event
    int hovered = kNone;  ///< event
    ViewOptions options;
    Matches matches; ///< what evaluate() says of the fields above; kept with them so that both views agree
    bool operator==(const ViewState &) const = default;
};

/// What the timeline shows to show this span: room at both sides, within its limits (of a longer span, the end);
/// the common era for the empty span at day 0, which stands for "nothing is dated".
[[nodiscard]] DayRange fittedSpan(const TimeSpan &span);
/// The span held between kMinVisibleDays and kMaxVisibleDays about its middle.
[[nodiscard]] DayRange heldSpan(const DayRange &span);
/// What the map shows to show this box: room around it, and not less than a degree.
[[nodiscard]] GeoBox fittedBox(const GeoBox &box);

/// Where a collection's map opens: all of its places; but when a few far ones, at most a fortieth on each side, would
/// more than double the width or height of the rest, then the rest. Fitting all still shows them.
[[nodiscard]] GeoBox openingBox(const Collection &collection);
/// The same for the events that pass a state's filter, all of which its visible box shows; with room around it.
[[nodiscard]] GeoBox openingBox(const ViewState &state);
/// The state a collection opens with: no filter, all dates and the opening box in view.
[[nodiscard]] ViewState openingState(CollectionPtr collection, const ViewOptions &options);

} // namespace araxes
