// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A set of events with all they refer to. Immutable once built; shared by pointer to const.

#include "app/event/borrowed.h"
#include "app/event/collectionparts.h"
#include "app/event/compactevents.h"
#include "app/event/facets.h"

#include <QHash>
#include <memory>

namespace araxes {

/// Events are kept whole, or, where they are very many, compact: as plain arrays, from which an event is made when it
/// is asked for. All answers are the same either way; only parts() has no events when they are compact.
class Collection
{
public:
    /// The rule finds the countries of places that do not state theirs; without one they have none.
    explicit Collection(CollectionParts parts, const CountryRule &countryOf = {});
    /// Compact events. Of the parts, their lists are left out: those of the events count.
    Collection(CompactEvents events, CollectionParts parts, const CountryRule &countryOf = {});

    /// The same events, and these areas and views.
    [[nodiscard]] std::shared_ptr<const Collection> keeping(std::vector<NamedArea> areas,
                                                            std::vector<NamedView> views) const;

    [[nodiscard]] const CollectionParts &parts() const { return m_parts; }
    /// Places and sources that compact events have of their own, in the order of the events: they follow the listed.
    struct Own
    {
        std::vector<Place> places;
        std::vector<Source> sources;
    };
    /// How many of them came before.
    struct OwnCounts
    {
        int places = 0;
        int sources = 0;
    };
    /// The event as it stands in a list of all events, which are asked for in order. What it has of its own is appended
    /// and counted. Without an id, the event's record is lost.
    [[nodiscard]] Event wholeEvent(int index, OwnCounts &before, Own &own) const;
    /// With all events whole, however many they are.
    [[nodiscard]] CollectionParts wholeParts() const;
    [[nodiscard]] bool isCompact() const { return m_body->records != nullptr; }
    /// Where compact events come from; null when they are whole.
    [[nodiscard]] const EventRecords *records() const { return m_body->records.get(); }
    /// Of compact events, as CompactEvents has them; else empty.
    [[nodiscard]] const std::vector<char> &titleText() const { return m_body->titleText; }
    [[nodiscard]] const std::vector<std::uint32_t> &titleEnd() const { return m_body->titleEnd; }
    /// Those that are listed; compact events may have places and sources of their own beyond these.
    [[nodiscard]] const std::vector<Place> &places() const { return m_parts.places; }
    [[nodiscard]] const std::vector<Category> &categories() const { return m_parts.categories; }
    [[nodiscard]] const std::vector<Participant> &participants() const { return m_parts.participants; }
    [[nodiscard]] const std::vector<Source> &sources() const { return m_parts.sources; }

    [[nodiscard]] Borrowed<Event> event(int index) const;
    [[nodiscard]] Borrowed<Place> place(int index) const;
    [[nodiscard]] Borrowed<Source> source(int index) const;
    /// What event(index) says, without making it.
    [[nodiscard]] QString title(int event, const QStringList &languages) const;
    [[nodiscard]] int category(int event) const { return columns().categoryOf(rowOf(event)); }
    /// What is listed of a compact event's place; kNone: nothing, or the events are whole.
    [[nodiscard]] int listedPlaceOf(int event) const
    {
        return m_body->listedPlace.empty() ? kNone : m_body->listedPlace[std::size_t(event)];
    }
    /// Which place the row's nth point is of.
    [[nodiscard]] int placeAt(int row, std::size_t n) const;

    [[nodiscard]] const Columns &columns() const { return m_body->columns; }
    [[nodiscard]] const FacetColumn &facet(Facet facet) const { return m_body->facets[std::size_t(facet)]; }
    [[nodiscard]] int size() const { return columns().size(); }
    [[nodiscard]] int rowOf(int event) const { return columns().row[std::size_t(event)]; }

    /// Index of the event with this id, or kNone.
    [[nodiscard]] int eventWithId(const QString &id) const;
    /// The days from the first to the last possible day of any event, open ends left out; empty when nothing is dated.
    [[nodiscard]] TimeSpan timeSpan() const { return m_body->timeSpan; }
    /// The smallest box around every point; the whole world when nothing is placed.
    [[nodiscard]] GeoBox box() const { return m_body->box; }
    /// The topmost ancestor of a category; kNone for kNone.
    [[nodiscard]] int rootCategory(int category) const;
    /// Where the event's earliest and latest days are; same as columns().span(row).
    [[nodiscard]] TimeSpan spanOf(int event) const { return columns().span(rowOf(event)); }

private:
    /// What stays the same when areas and views change.
    struct Body
    {
        Columns columns;
        FacetTable facets;
        QHash<QString, int> eventById;
        TimeSpan timeSpan;
        GeoBox box;
        std::vector<std::int32_t> listedPlace; ///< of compact events, by event; empty when none has any
        std::vector<char> titleText;           ///< of compact events
        std::vector<std::uint32_t> titleEnd;
        std::shared_ptr<const EventRecords> records; ///< null unless events are compact
    };
    CollectionParts m_parts;
    std::shared_ptr<const Body> m_body;
};

using CollectionPtr = std::shared_ptr<const Collection>;

} // namespace araxes
