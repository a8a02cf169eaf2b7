// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bulkequality.h"

#include "app/file/json/jsonvalue.h"

#include <random>

namespace araxes::test {

using namespace Qt::StringLiterals;

namespace {

QString differing(const char *what, const QString &slow, const QString &bulk)
{
    return u"%1: “%2”, but in bulk “%3”"_s.arg(QString::fromUtf8(what), slow, bulk);
}

QString wordsOf(const LocalizedText &text)
{
    QStringList words;
    for (const LocalizedText::Entry &entry : text.entries()) {
        words.append(entry.language + u'=' + entry.text);
    }
    return words.join(u',');
}

QString wordsOf(const Place &place)
{
    const GeoPoint point = place.point.value_or(GeoPoint{-1, -1});
    const QString shape = !place.shape ? QString()
                                       : u"%1 parts of kind %2, first %3"_s.arg(place.shape->parts.size())
                                             .arg(int(place.shape->kind))
                                             .arg(place.shape->parts.front().front().front().lon, 0, 'g', 17);
    return wordsOf(place.name) +
           u" %1 %2 %3 [%4]"_s.arg(point.lon, 0, 'g', 17).arg(point.lat, 0, 'g', 17).arg(place.country, shape) +
           place.kind;
}

QString wordsOf(const Source &source)
{
    return source.title + u" <"_s + source.url + u'>';
}

/// The place that an event of compact events has.
Place placeIn(const CompactEvents &events, int event, int index)
{
    if (std::size_t(index) < events.places.size()) {
        return events.places[std::size_t(index)];
    }
    const std::int32_t listed = events.place.empty() ? kNone : events.place[std::size_t(event)];
    Place own = listed == kNone ? Place() : events.places[std::size_t(listed)];
    own.point = events.point[std::size_t(event)];
    // An event without a name of its place has the name that says nothing.
    own.name = own.name.isEmpty() ? LocalizedText(u"und"_s, QString()) : own.name;
    return own;
}

Source sourceIn(const CompactEvents &events, int event, int index)
{
    return std::size_t(index) < events.sources.size() ? events.sources[std::size_t(index)]
                                                      : events.records->source(event);
}

QString titleIn(const CompactEvents &events, int event)
{
    const std::uint32_t begin = event == 0 ? 0 : events.titleEnd[std::size_t(event) - 1];
    return exactText({events.titleText.data() + begin, events.titleEnd[std::size_t(event)] - begin});
}

QString differenceOfClaims(const Event &slow, const Event &bulk, const Collection &collection,
                           const CompactEvents &events, int index)
{
    if (slow.claims.size() != bulk.claims.size()) {
        return differing("claims", QString::number(slow.claims.size()), QString::number(bulk.claims.size()));
    }
    if (slow.claims.empty()) {
        return {};
    }
    const int source = bulk.claims.front().source;
    const int listed = events.source.empty() ? events.sourceOf(index) : events.source[std::size_t(index)];
    const QString said = wordsOf(collection.sources()[std::size_t(slow.claims.front().source)]);
    const QString found = wordsOf(sourceIn(events, index, source));
    if (said != found || slow.claims.front().about != bulk.claims.front().about) {
        return differing("source", said, found);
    }
    return source == listed ? QString() : differing("source's index", QString::number(listed), QString::number(source));
}

QString differenceOfPlaces(const Event &slow, const Event &bulk, const Collection &collection,
                           const CompactEvents &events, int index)
{
    const int where = bulk.where.empty() ? kNone : bulk.where.front();
    if (where != events.placeOf(index)) {
        return differing("place's index", QString::number(events.placeOf(index)), QString::number(where));
    }
    if (slow.where.size() != bulk.where.size()) {
        return differing("places", QString::number(slow.where.size()), QString::number(bulk.where.size()));
    }
    if (slow.where.empty()) {
        return {};
    }
    Place said = collection.places()[std::size_t(slow.where.front())];
    Place found = placeIn(events, index, where);
    said.id.clear();
    found.id.clear();
    return said == found ? QString() : differing("place", wordsOf(said), wordsOf(found));
}

QString differenceOfEvents(const Event &slow, const Event &bulk, const Collection &collection,
                           const CompactEvents &events, int index)
{
    const auto categoryOf = [](const Event &event, const std::vector<Category> &categories) {
        return event.category == kNone ? QString() : wordsOf(categories[std::size_t(event.category)].name);
    };
    const auto dateOf = [](const Event &event) { return event.when ? event.when->text() : QString(); };
    const std::pair<QString, QString> fields[] = {
        {slow.id, bulk.id},
        {wordsOf(slow.title), wordsOf(bulk.title)},
        {slow.title.best({}), titleIn(events, index)},
        {dateOf(slow), dateOf(bulk)},
        {wordsOf(slow.text), wordsOf(bulk.text)},
        {QString::fromUtf8(slow.extra), QString::fromUtf8(bulk.extra)},
        {categoryOf(slow, collection.categories()), categoryOf(bulk, events.categories)},
    };
    constexpr const char *kNames[] = {"id", "title", "title in the column", "date", "text", "extra", "category"};
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        if (fields[i].first != fields[i].second) {
            return differing(kNames[i], fields[i].first, fields[i].second);
        }
    }
    if (slow.when != bulk.when) {
        return u"date: they are read differently"_s;
    }
    const QString claims = differenceOfClaims(slow, bulk, collection, events, index);
    return claims.isEmpty() ? differenceOfPlaces(slow, bulk, collection, events, index) : claims;
}

QString wordsOfRow(const Columns &columns, int row)
{
    const TimeSpan span = columns.span(row);
    const TimeSpan core = columns.core(row);
    return u"%1 to %2, core %3 to %4, doubt %5"_s.arg(span.begin)
        .arg(span.end)
        .arg(core.begin)
        .arg(core.end)
        .arg(columns.doubt.empty() ? 0 : columns.doubt[std::size_t(row)]);
}

QString wordsOfColumns(const CompactEvents &events, std::size_t i)
{
    return u"%1 to %2, core %3 to %4, doubt %5"_s.arg(events.begin[i])
        .arg(events.end[i])
        .arg(events.coreBegin.empty() ? events.begin[i] : events.coreBegin[i])
        .arg(events.coreEnd.empty() ? events.end[i] : events.coreEnd[i])
        .arg(events.doubt.empty() ? 0 : events.doubt[i]);
}

QString differenceOfColumns(const Event &bulk, const Collection &collection, const CompactEvents &events, int index)
{
    const Columns &columns = collection.columns();
    const int row = columns.row[std::size_t(index)];
    const auto i = std::size_t(index);
    const QString said = wordsOfRow(columns, row);
    const QString found = wordsOfColumns(events, i);
    if (said != found) {
        return differing("days", said, found);
    }
    const int category = events.category.empty() ? kNone : events.category[i];
    if (bulk.category != category) {
        return differing("category's index", QString::number(bulk.category), QString::number(category));
    }
    const int where = events.placeOf(index);
    const auto anchor = where == kNone ? std::nullopt : placeIn(events, index, where).anchor();
    const auto points = columns.points(row);
    const bool isSame = anchor ? points.size() == 1 && points.front() == *anchor : points.empty();
    return isSame ? QString() : u"the points of the columns differ"_s;
}

QString differenceOfProblems(const Problems &slow, const Problems &bulk)
{
    for (qsizetype i = 0; i < std::min(slow.size(), bulk.size()); ++i) {
        if (slow[i] != bulk[i]) {
            return differing("problem", slow[i].text(), bulk[i].text());
        }
    }
    return slow.size() == bulk.size()
               ? QString()
               : differing("problems", QString::number(slow.size()), QString::number(bulk.size())) + u": "_s +
                     (slow.size() > bulk.size() ? slow : bulk).back().text();
}

} // namespace

QString difference(const LoadResult &slow, const BulkResult &bulk)
{
    if (const QString problems = differenceOfProblems(slow.problems, bulk.problems); !problems.isEmpty()) {
        return problems;
    }
    if (!slow.collection || !bulk.isRead()) {
        return bool(slow.collection) == bulk.isRead() ? QString() : u"one of them was not read"_s;
    }
    const Collection &collection = *slow.collection;
    const CompactEvents &events = bulk.events;
    if (collection.size() != events.size() || collection.categories() != events.categories ||
        collection.parts().title != bulk.parts.title) {
        return differing("events", QString::number(collection.size()), QString::number(events.size()));
    }
    for (int i = 0; i < collection.size(); ++i) {
        const Event &event = collection.parts().events[std::size_t(i)];
        const Event found = events.records->event(i);
        QString what = differenceOfEvents(event, found, collection, events, i);
        what = what.isEmpty() ? differenceOfColumns(found, collection, events, i) : what;
        if (!what.isEmpty()) {
            return u"event %1: "_s.arg(i) + what;
        }
    }
    return {};
}

QByteArray mutated(const QByteArray &bytes, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray changed = bytes;
    const auto below = [&random](qsizetype most) {
        return qsizetype(random() % std::size_t(std::max<qsizetype>(most, 1)));
    };
    constexpr char kSigns[] = "\"\"\"{}[],:;\n\r\\\t -0x.eE\0\xc3\xa0\xef";
    for (qsizetype left = 1 + below(3); left > 0; --left) {
        const qsizetype at = below(changed.size());
        const qsizetype length = std::min(below(20), changed.size() - at);
        switch (below(5)) {
        case 0:
            changed[at] = kSigns[below(qsizetype(sizeof kSigns) - 1)];
            break;
        case 1:
            changed.remove(at, length);
            break;
        case 2:
            changed.insert(at, changed.sliced(at, length));
            break;
        case 3:
            changed.insert(at, kSigns[below(qsizetype(sizeof kSigns) - 1)]);
            break;
        default:
            changed.truncate(std::max<qsizetype>(changed.size() - below(40), 1));
        }
    }
    return changed;
}

} // namespace araxes::test
