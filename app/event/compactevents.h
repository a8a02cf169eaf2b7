// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Very many events as plain arrays: what a large table or GeoJSON file is read to, some fifty bytes an event
// and its title.

#include "app/event/columns.h"

#include <cstdint>
#include <memory>

namespace araxes {

/// Where compact events come from: makes any of them whole again, as its record says. Safe to ask from any thread.
class EventRecords
{
public:
    EventRecords() = default;
    EventRecords(const EventRecords &) = delete;
    EventRecords &operator=(const EventRecords &) = delete;
    virtual ~EventRecords() = default;

    /// What cannot be said by an index into the lists of the compact events is said by one beyond their end: see
    /// CompactEvents::placeOf() and sourceOf(). When the record cannot be read any more, or has changed since, the
    /// event has no id and nothing but a text that says why: Collection::event() adds what the arrays know of it.
    [[nodiscard]] virtual Event event(int index) const = 0;
    /// The source that the event's record names, when sources are not listed.
    [[nodiscard]] virtual Source source(int index) const = 0;
    /// The event with this id, or kNone.
    [[nodiscard]] virtual int eventWithId(const QString &id) const = 0;
};

/// One entry an event, in the order of the file. An array that says nothing of any event is empty.
struct CompactEvents
{
    std::vector<Day> begin;          ///< first possible day; 0 when undated
    std::vector<Day> end;            ///< day after the last possible day; 0 when undated
    std::vector<Day> coreBegin;      ///< as Columns::coreBegin
    std::vector<Day> coreEnd;        ///< as Columns::coreEnd
    std::vector<std::uint8_t> doubt; ///< of DateDoubt
    std::vector<std::int16_t> category;
    std::vector<std::int32_t> place;  ///< what is listed of its place; kNone: nothing
    std::vector<GeoPoint> point;      ///< its own; kNoPoint when it has none, or its listed place has a point or shape
    std::vector<std::int32_t> source; ///< empty as well when there are too many sources to list them
    std::vector<char> titleText;      ///< UTF-8, one title after the other
    std::vector<std::uint32_t> titleEnd; ///< where in titleText each ends

    std::vector<Category> categories;
    /// What places have in common: names, country, kind. One with a point or shape is a whole place.
    std::vector<Place> places;
    std::vector<Source> sources;
    std::shared_ptr<const EventRecords> records; ///< never null

    static constexpr GeoPoint kNoPoint = araxes::kNoPoint;

    [[nodiscard]] int size() const { return static_cast<int>(begin.size()); }
    /// The index that Event::where has for the event's place; kNone without one. An event with a point of its own has
    /// a place of its own: its index is that of the event, counted from the end of `places`.
    [[nodiscard]] int placeOf(int event) const
    {
        const bool isOwn = !point.empty() && point[std::size_t(event)] != kNoPoint;
        return isOwn ? int(places.size()) + event : place.empty() ? kNone : place[std::size_t(event)];
    }
    /// The same for the source of the event's claim, when it names one that is not listed.
    [[nodiscard]] int sourceOf(int event) const { return int(sources.size()) + event; }
};

/// Stands for records that are not there yet: of them there is nothing to tell.
[[nodiscard]] std::shared_ptr<const EventRecords> unreadRecords();
/// So many of the events, evenly chosen, in their order, as far as arrays tell of them: lists stay behind, and records
/// are unread.
[[nodiscard]] CompactEvents sampleOf(const CompactEvents &events, int most);

/// The columns of compact events, whose arrays of days, categories and points it takes; the rest stays.
[[nodiscard]] Columns takeColumns(CompactEvents &events);

} // namespace araxes
