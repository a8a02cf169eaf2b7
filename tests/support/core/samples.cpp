// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/samples.h"

#include "app/time/civilday.h"
#include "app/time/datetext.h"

#include <QRandomGenerator>

namespace araxes::samples {

using namespace Qt::StringLiterals;

namespace {

HistoricalDate dated(Day earliest, Day latest, Precision precision, const QString &text)
{
    HistoricalDate::Reading reading;
    reading.text = text;
    reading.bounds = {earliest, latest, earliest, latest};
    reading.precision = precision;
    return HistoricalDate(reading);
}

Category category(const QString &id, const QString &name, int parent)
{
    Category made;
    made.id = id;
    made.name = {u"en"_s, name};
    made.parent = parent;
    return made;
}

std::optional<HistoricalDate> randomDate(QRandomGenerator &random)
{
    if (random.bounded(8) == 0) {
        return {};
    }
    const int from = random.bounded(4000) - 2000;
    HistoricalDate date = years(from, from + random.bounded(1, 60));
    HistoricalDate::Reading reading;
    reading.text = date.text();
    reading.bounds = date.bounds();
    if (random.bounded(10) == 0) {
        reading.end = Endpoint::Open;
        reading.bounds.latestEnd = kOpenFuture;
    }
    return HistoricalDate(reading);
}

Place randomPlace(QRandomGenerator &random, int index)
{
    const QStringList countries{u"AZ"_s, u"IR"_s, QString()};
    Place made =
        place(u"p%1"_s.arg(index), random.bounded(360) - 180, random.bounded(180) - 90, countries[random.bounded(3)]);
    if (random.bounded(6) == 0) {
        made.point.reset();
    }
    return made;
}

Event randomEvent(QRandomGenerator &random, int index, int places, int categories)
{
    Event made = event(u"e%1"_s.arg(index), randomDate(random), {}, random.bounded(categories + 1) - 1);
    for (int left = random.bounded(4); left > 0; --left) {
        made.where.push_back(random.bounded(places));
    }
    return made;
}

/// What facets are made of; drawn apart, so that dates and places stay as the seed has them.
void addFacets(CollectionParts &parts, unsigned seed)
{
    QRandomGenerator random(seed + 100'000);
    const QStringList kinds{u"town"_s, u"bridge"_s, QString()};
    for (Place &each : parts.places) {
        each.kind = kinds[random.bounded(3)];
    }
    for (int i = 0; i < 5; ++i) {
        parts.participants.push_back({u"w%1"_s.arg(i), Participant::Kind::State, {u"en"_s, u"State %1"_s.arg(i)}, {}});
        parts.sources.push_back({u"s%1"_s.arg(i), {}, u"Source %1"_s.arg(i), {}, {}, {}, {}});
    }
    for (Event &each : parts.events) {
        for (int left = random.bounded(4); left > 0; --left) {
            each.who.push_back({random.bounded(5), {}, {}});
        }
        if (random.bounded(2)) {
            Claim claim;
            claim.source = random.bounded(6) - 1;
            each.claims.push_back(claim);
        }
        if (random.bounded(4) == 0) {
            each.title.set(u"fa"_s, u"رویداد"_s);
        }
    }
}

} // namespace

HistoricalDate day(std::int64_t year, int month, int dayOfMonth)
{
    const Day number = dayNumber({year, month, dayOfMonth});
    return dated(number, number, Precision::Days, isoText(number));
}

HistoricalDate years(std::int64_t from, std::int64_t to)
{
    return dated(firstDayOfYear(from), firstDayOfYear(to + 1) - 1, Precision::Years, u"%1/%2"_s.arg(from).arg(to));
}

Place place(const QString &id, double lon, double lat, const QString &country)
{
    Place made;
    made.id = id;
    made.name = {u"en"_s, id};
    made.point = GeoPoint{lon, lat};
    made.country = country;
    return made;
}

Event event(const QString &id, std::optional<HistoricalDate> when, std::vector<int> where, int category)
{
    Event made;
    made.id = id;
    made.title = {u"en"_s, id};
    made.when = std::move(when);
    made.where = std::move(where);
    made.category = category;
    return made;
}

CollectionPtr small()
{
    CollectionParts parts;
    parts.title = {u"en"_s, u"A small collection"_s};
    parts.categories = {category(u"treaties"_s, u"Treaties"_s, kNone), category(u"peace"_s, u"Peace treaties"_s, 0),
                        category(u"conflict"_s, u"Conflict"_s, kNone)};
    parts.places = {place(u"Rome"_s, 12.48, 41.89, u"IT"_s), place(u"Gulistan"_s, 46.6, 40.1, u"AZ"_s),
                    place(u"Turkmenchay"_s, 47.5, 37.5, u"IR"_s), place(u"Khudaferin"_s, 46.95, 39.15, u"AZ"_s)};
    parts.events = {event(u"ides"_s, day(-43, 3, 15), {0}, 2),
                    event(u"gulistan"_s, day(1813, 10, 24), {1}, 1),
                    event(u"turkmenchay"_s, day(1828, 2, 22), {2}, 1),
                    event(u"opening"_s, day(2020, 10, 18), {3}, 0),
                    event(u"undated"_s, {}, {3}, kNone),
                    event(u"unplaced"_s, years(1918, 1918), {}, 2)};
    parts.events[2].relations.push_back({u"follows"_s, 1, {}});
    return std::make_shared<const Collection>(std::move(parts));
}

CollectionPtr random(unsigned seed, int events)
{
    QRandomGenerator random(seed);
    CollectionParts parts;
    for (int i = 0; i < 12; ++i) {
        const int parent = i > 3 && random.bounded(2) ? random.bounded(i) : kNone;
        parts.categories.push_back(category(u"c%1"_s.arg(i), u"Category %1"_s.arg(i), parent));
    }
    for (int i = 0; i < 60; ++i) {
        parts.places.push_back(randomPlace(random, i));
    }
    for (int i = 0; i < events; ++i) {
        parts.events.push_back(randomEvent(random, i, 60, 12));
    }
    addFacets(parts, seed);
    return std::make_shared<const Collection>(std::move(parts));
}

} // namespace araxes::samples
