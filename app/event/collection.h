// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A set of events with all they refer to. Immutable once built; shared by pointer to const.

#include "app/event/columns.h"
#include "app/event/facets.h"
#include "app/place/geoarea.h"

#include <QHash>
#include <memory>

namespace araxes {

/// A stretch of time with a name, shown behind the events.
struct Era
{
    LocalizedText name;
    HistoricalDate when;
    QString source; ///< what the bounds rest on, in words; may be empty
    QByteArray extra;
    bool operator==(const Era &) const = default;
};

/// An area that a reader drew and kept.
struct NamedArea
{
    QString name;
    GeoArea area;
    QByteArray extra;
    bool operator==(const NamedArea &) const = default;
};

/// A view that a reader kept: what the link to it says (see app/session), as a JSON object.
struct NamedView
{
    QString name;
    QByteArray state;
    QByteArray extra;
    bool operator==(const NamedView &) const = default;
};

/// What a collection is made of, in the order of its file. Indexes in events refer to these lists and are in range.
struct CollectionParts
{
    LocalizedText title;
    LocalizedText description;
    QString licence;
    QString attribution; ///< credit line printed under every figure; may be empty
    std::vector<Category> categories;
    std::vector<Place> places;
    std::vector<Participant> participants;
    std::vector<Source> sources;
    std::vector<Event> events;
    std::vector<Era> eras;
    std::vector<NamedArea> areas;
    std::vector<NamedView> views;
    QByteArray extra;
    bool operator==(const CollectionParts &) const = default;
};

class Collection
{
public:
    /// The rule finds the countries of places that do not state theirs; without one they have none.
    explicit Collection(CollectionParts parts, const CountryRule &countryOf = {});

    /// The same events, and these areas and views.
    [[nodiscard]] std::shared_ptr<const Collection> keeping(std::vector<NamedArea> areas,
                                                            std::vector<NamedView> views) const;

    [[nodiscard]] const CollectionParts &parts() const { return m_parts; }
    [[nodiscard]] const std::vector<Event> &events() const { return m_parts.events; }
    [[nodiscard]] const std::vector<Place> &places() const { return m_parts.places; }
    [[nodiscard]] const std::vector<Category> &categories() const { return m_parts.categories; }
    [[nodiscard]] const std::vector<Participant> &participants() const { return m_parts.participants; }
    [[nodiscard]] const std::vector<Source> &sources() const { return m_parts.sources; }
    [[nodiscard]] const Event &event(int index) const { return m_parts.events[std::size_t(index)]; }
    [[nodiscard]] const Place &place(int index) const { return m_parts.places[std::size_t(index)]; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] const FacetColumn &facet(Facet facet) const { return m_facets[std::size_t(facet)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_parts.events.size()); }

    /// Index of the event with this id, or kNone.
    [[nodiscard]] int eventWithId(const QString &id) const { return m_eventById.value(id, kNone); }
    /// The days from the first to the last possible day of any event, open ends left out; empty when nothing is dated.
    [[nodiscard]] TimeSpan timeSpan() const { return m_timeSpan; }
    /// The smallest box around every point; the whole world when nothing is placed.
    [[nodiscard]] GeoBox box() const { return m_box; }
    /// The topmost ancestor of a category; kNone for kNone.
    [[nodiscard]] int rootCategory(int category) const;
    /// Where the event's earliest and latest days are; same as columns().span(row).
    [[nodiscard]] TimeSpan spanOf(int event) const { return m_columns.span(m_columns.row[std::size_t(event)]); }

private:
    CollectionParts m_parts;
    Columns m_columns;
    FacetTable m_facets;
    QHash<QString, int> m_eventById;
    TimeSpan m_timeSpan;
    GeoBox m_box;
};

using CollectionPtr = std::shared_ptr<const Collection>;

} // namespace araxes
