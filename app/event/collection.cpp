// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/collection.h"

#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <algorithm>
#include <array>

namespace araxes {

namespace {

TimeSpan spanOfBoundedDays(const Columns &columns)
{
    TimeSpan all{kOpenFuture, kOpenPast};
    for (int row = 0; row < columns.dated; ++row) {
        const TimeSpan span = columns.span(row);
        const bool hasBegin = span.begin > kOpenPast;
        const bool hasEnd = span.end < kOpenFuture;
        if (hasBegin) {
            all = all.united({span.begin, span.begin + 1});
        }
        if (hasEnd) {
            all = all.united({span.end - 1, span.end});
        }
    }
    return all.isEmpty() ? TimeSpan{} : all;
}

/// The outermost longitudes within each degree, so that many points need no sorting to find the gaps between them.
struct DegreeOfLongitude
{
    double west = 1000;
    double east = -1000;
    [[nodiscard]] bool isEmpty() const { return west > east; }
};
using Longitudes = std::array<DegreeOfLongitude, 361>;

/// West and east of the narrowest box around the longitudes: all but the widest gap between neighbours. Gaps within a
/// degree are passed over unless all points lie in one.
std::pair<double, double> narrowestWidth(const Longitudes &degrees)
{
    std::vector<DegreeOfLongitude> used;
    std::copy_if(degrees.begin(), degrees.end(), std::back_inserter(used), [](const auto &d) { return !d.isEmpty(); });
    std::pair<double, double> ends{used.front().west, used.back().east};
    double widestGap = ends.first + 360 - ends.second;
    for (std::size_t i = 1; i < used.size(); ++i) {
        if (const double gap = used[i].west - used[i - 1].east; gap > widestGap) {
            widestGap = gap;
            ends = {used[i].west, used[i - 1].east};
        }
    }
    return ends;
}

GeoBox boxOfPoints(const std::vector<GeoPoint> &points)
{
    Longitudes degrees;
    double south = 90;
    double north = -90;
    for (const GeoPoint &point : points) {
        if (point == kNoPoint) {
            continue;
        }
        DegreeOfLongitude &degree = degrees[std::size_t(std::clamp(point.lon + 180, 0.0, 360.0))];
        degree.west = std::min(degree.west, point.lon);
        degree.east = std::max(degree.east, point.lon);
        south = std::min(south, point.lat);
        north = std::max(north, point.lat);
    }
    if (south > north) {
        return {};
    }
    const auto [west, east] = narrowestWidth(degrees);
    return {west, south, east, north};
}

/// What a date said, as far as its first and last day tell.
std::optional<HistoricalDate> dateOfDays(const TimeSpan &days)
{
    if (days.isEmpty()) {
        return {};
    }
    const HistoricalDate first = HistoricalDate::onDay(std::max(days.begin, firstDayOfYear(-kMaxYear)));
    const HistoricalDate last = HistoricalDate::onDay(std::min(days.end - 1, firstDayOfYear(kMaxYear)));
    const HistoricalDate year = HistoricalDate::inYear(civilDay(first.bounds().earliestStart).year);
    if (year.possible() == days) {
        return year;
    }
    return first == last ? first : parseEdtf(first.text() + u'/' + last.text()).date;
}

} // namespace

Collection::Collection(CollectionParts parts, const CountryRule &countryOf)
    : m_parts(std::move(parts))
{
    auto body = std::make_shared<Body>();
    body->columns = buildColumns(m_parts.events, m_parts.places);
    body->facets = facetTable(m_parts, countryOf);
    body->timeSpan = spanOfBoundedDays(body->columns);
    body->box = boxOfPoints(body->columns.point);
    body->eventById.reserve(static_cast<qsizetype>(m_parts.events.size()));
    for (std::size_t i = 0; i < m_parts.events.size(); ++i) {
        body->eventById.insert(m_parts.events[i].id, static_cast<int>(i));
    }
    m_body = std::move(body);
}

Collection::Collection(CompactEvents events, CollectionParts parts, const CountryRule &countryOf)
    : m_parts(std::move(parts))
{
    auto body = std::make_shared<Body>();
    body->facets = facetTable(events, countryOf);
    body->columns = takeColumns(events);
    body->timeSpan = spanOfBoundedDays(body->columns);
    body->box = boxOfPoints(body->columns.point);
    body->listedPlace = std::move(events.place);
    body->titleText = std::move(events.titleText);
    body->titleEnd = std::move(events.titleEnd);
    body->records = std::move(events.records);
    m_parts.events.clear();
    m_parts.categories = std::move(events.categories);
    m_parts.places = std::move(events.places);
    m_parts.sources = std::move(events.sources);
    m_body = std::move(body);
}

std::shared_ptr<const Collection> Collection::keeping(std::vector<NamedArea> areas, std::vector<NamedView> views) const
{
    auto copy = std::make_shared<Collection>(*this);
    copy->m_parts.areas = std::move(areas);
    copy->m_parts.views = std::move(views);
    return copy;
}

Event Collection::wholeEvent(int index, OwnCounts &before, Own &own) const
{
    if (!isCompact()) {
        return m_parts.events[std::size_t(index)];
    }
    Event event = m_body->records->event(index);
    for (int &where : event.where) {
        if (std::size_t(where) >= m_parts.places.size()) {
            const Borrowed<Place> its = place(where);
            own.places.push_back(*its);
            where = int(m_parts.places.size()) + before.places++;
        }
    }
    for (Claim &claim : event.claims) {
        if (claim.source != kNone && std::size_t(claim.source) >= m_parts.sources.size()) {
            const Borrowed<Source> its = source(claim.source);
            own.sources.push_back(*its);
            claim.source = int(m_parts.sources.size()) + before.sources++;
        }
    }
    return event;
}

CollectionParts Collection::wholeParts() const
{
    CollectionParts whole = m_parts;
    if (!isCompact()) {
        return whole;
    }
    Own own;
    OwnCounts before;
    for (int index = 0; index < size(); ++index) {
        whole.events.push_back(wholeEvent(index, before, own));
    }
    std::move(own.places.begin(), own.places.end(), std::back_inserter(whole.places));
    std::move(own.sources.begin(), own.sources.end(), std::back_inserter(whole.sources));
    return whole;
}

Borrowed<Event> Collection::event(int index) const
{
    if (!isCompact()) {
        return Borrowed<Event>::kept(m_parts.events[std::size_t(index)]);
    }
    Event event = m_body->records->event(index);
    if (event.id.isEmpty()) { // its record is lost, but not what the arrays know
        event.id = QStringLiteral("event-%1").arg(index + 1);
        event.title = {QStringLiteral("und"), title(index, {})};
        event.when = dateOfDays(spanOf(index));
        event.category = category(index);
    }
    return Borrowed<Event>::made(std::move(event));
}

Borrowed<Place> Collection::place(int index) const
{
    if (std::size_t(index) < m_parts.places.size()) {
        return Borrowed<Place>::kept(m_parts.places[std::size_t(index)]);
    }
    const int event = index - int(m_parts.places.size());
    const int shared = listedPlaceOf(event);
    Place own = shared == kNone ? Place() : m_parts.places[std::size_t(shared)];
    own.id = QStringLiteral("place-of-%1").arg(event + 1);
    own.point = columns().points(rowOf(event)).front();
    return Borrowed<Place>::made(std::move(own));
}

Borrowed<Source> Collection::source(int index) const
{
    const auto listed = int(m_parts.sources.size());
    return index < listed ? Borrowed<Source>::kept(m_parts.sources[std::size_t(index)])
                          : Borrowed<Source>::made(m_body->records->source(index - listed));
}

QString Collection::title(int event, const QStringList &languages) const
{
    if (!isCompact()) {
        return m_parts.events[std::size_t(event)].title.best(languages);
    }
    const std::vector<std::uint32_t> &ends = m_body->titleEnd;
    const std::uint32_t begin = event == 0 ? 0 : ends[std::size_t(event) - 1];
    return QString::fromUtf8(m_body->titleText.data() + begin, qsizetype(ends[std::size_t(event)] - begin));
}

int Collection::placeAt(int row, std::size_t n) const
{
    if (!columns().pointStart.empty()) {
        return columns().pointPlace[columns().pointStart[std::size_t(row)] + n];
    }
    const int event = columns().event[std::size_t(row)];
    const int listed = listedPlaceOf(event);
    const bool isWhole = listed != kNone && m_parts.places[std::size_t(listed)].isPlaced();
    return isWhole ? listed : int(m_parts.places.size()) + event;
}

int Collection::eventWithId(const QString &id) const
{
    return isCompact() ? m_body->records->eventWithId(id) : m_body->eventById.value(id, kNone);
}

int Collection::rootCategory(int category) const
{
    while (category != kNone && m_parts.categories[std::size_t(category)].parent != kNone) {
        category = m_parts.categories[std::size_t(category)].parent;
    }
    return category;
}

} // namespace araxes
