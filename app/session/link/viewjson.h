// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A view as a JSON object, which outlives the program: values by key, days as dates, the selected event by its id.
//
// Members, all of which may be absent: "collection" (a bundled name or a path), "text", "time" (EDTF intervals, both
// ends included), "timeMode", "regions" (each {"code"} or one of {"box"}, {"polygon"}, {"circle"} as in a collection's
// areas, with "name" and "take"), "limitToMap", "category" and the other facets (a list of keys of which an event needs
// one, or {"any", "all", "not"}), "span" (what the timeline shows, from an instant to an instant), "box" (what the map
// shows), "lanes", "selected", and of the reader "languages", "calendar", "secondCalendar", "circa", "borders",
// "relief". Files say "format": "araxes-view" and "version": 1 as well.

#include "app/session/history.h"

#include <QJsonObject>

namespace araxes {

/// Whose view it is: one that is kept for every reader leaves out their own language, calendar and the like.
enum class ViewFor { ThisReader, EveryReader };

/// The collection is named as given; an empty name is left out.
[[nodiscard]] QJsonObject viewJson(const ViewState &state, const QString &collection, ViewFor whom);

/// What a view says of a collection.
struct ViewReading
{
    ViewPoint point;
    LaneChoice lanes;
    ViewOptions options;
    QStringList notes; ///< a sentence for each thing that does not fit and is left out
};
/// A country or division with its name and box; none when no region has the code.
using RegionLookup = std::function<std::optional<RegionFilter>(const QString &code)>;

/// What is absent is as the collection opens; options that are absent stay as they are.
[[nodiscard]] ViewReading readView(const QJsonObject &view, const CollectionPtr &collection, const ViewOptions &options,
                                   const RegionLookup &regionWithCode);

namespace viewmembers {

inline constexpr std::array kAll{
    u"format",   u"version",     u"collection", u"text",      u"time",           u"timeMode", u"regions", u"limitToMap",
    u"category", u"participant", u"country",    u"placeKind", u"source",         u"language", u"span",    u"box",
    u"lanes",    u"selected",    u"languages",  u"calendar",  u"secondCalendar", u"circa",    u"borders", u"relief"};
/// By Facet.
inline constexpr std::array kFacetNames{u"category", u"participant", u"country", u"placeKind", u"source", u"language"};

} // namespace viewmembers

} // namespace araxes
