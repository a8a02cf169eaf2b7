// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/cache/cachedrows.h"

#include "app/file/bulk/rows/rowsound.h"
#include "app/file/json/collectionreader.h"
#include "app/file/jsonfile.h"

#include <QDataStream>

#include <algorithm>

namespace araxes {

namespace {

/// By event what is by row.
template <typename Value>
std::vector<Value> byEvent(const std::vector<Value> &rows, const Columns &columns)
{
    std::vector<Value> events(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        events[std::size_t(columns.event[row])] = rows[row];
    }
    return events;
}

/// Those that a listed place does not have.
std::vector<GeoPoint> ownPoints(const Collection &collection)
{
    std::vector<GeoPoint> points = byEvent(collection.columns().point, collection.columns());
    for (std::size_t event = 0; event < points.size(); ++event) {
        const int place = collection.listedPlaceOf(int(event));
        if (place != kNone && collection.places()[std::size_t(place)].isPlaced()) {
            points[event] = kNoPoint;
        }
    }
    return points;
}

std::vector<std::int32_t> sourcesOf(const Collection &collection)
{
    const FacetColumn &column = collection.facet(Facet::Source);
    std::vector<std::int32_t> sources;
    for (int event = 0; !column.values.empty() && event < collection.size(); ++event) {
        const auto values = column.of(event);
        sources.push_back(values.empty() ? kNone : values.front());
    }
    return sources;
}

std::vector<std::int32_t> placesOf(const Collection &collection)
{
    std::vector<std::int32_t> places;
    places.reserve(std::size_t(collection.size()));
    for (int event = 0; event < collection.size(); ++event) {
        places.push_back(collection.listedPlaceOf(event));
    }
    const bool saysNothing = std::all_of(places.begin(), places.end(), [](int place) { return place == kNone; });
    return saysNothing ? std::vector<std::int32_t>() : places;
}

std::vector<char> charsOf(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::vector<char> charsOf(const CollectionParts &parts)
{
    return charsOf(jsonText(parts));
}

std::optional<CollectionParts> partsOf(const std::vector<char> &text)
{
    ProblemLog log({});
    CollectionReader reader(log);
    const bool isRead = parsesJson(QByteArray(text.data(), qsizetype(text.size())), reader);
    auto parts = isRead ? reader.finish() : std::nullopt;
    return log.isEmpty() ? std::move(parts) : std::nullopt;
}

std::vector<char> charsOf(const Problems &problems)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << int(problems.size());
    for (const Problem &problem : problems) {
        stream << int(problem.severity) << problem.file << problem.line << problem.record << problem.field
               << problem.reason << problem.advice;
    }
    return charsOf(bytes);
}

Problems problemsOf(const std::vector<char> &chars)
{
    QDataStream stream(QByteArray(chars.data(), qsizetype(chars.size())));
    int count = 0;
    stream >> count;
    Problems problems;
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        int severity = 0;
        Problem problem;
        stream >> severity >> problem.file >> problem.line >> problem.record >> problem.field >> problem.reason >>
            problem.advice;
        problem.severity = Problem::Severity(std::clamp(severity, 0, int(Problem::Severity::Fatal)));
        problems.append(problem);
    }
    return problems;
}

/// What of RecordLists is no list of names.
struct Flags
{
    bool listsCategories;
    bool listsSources;
    bool hasIdsOfLines;
    bool hasEscapedIds;
    bool areRisingNumbers;
};

/// Of the lists, those that are arrays themselves.
template <typename Lists, typename Archive>
void archiveArrayLists(Lists &lists, Archive &archive)
{
    RecordIndex::archive(lists.index, archive);
    NameList::archive(lists.categories, archive);
    NameList::archive(lists.places, archive);
    NameList::archive(lists.sources, archive);
    archive(lists.shapeEvents);
}

void writeLists(ArchiveWriter &archive, const RecordLists &lists)
{
    archiveArrayLists(lists, archive);
    std::vector<int> repetitions;
    for (const auto &[event, nth] : lists.repetitions) {
        repetitions.insert(repetitions.end(), {event, nth});
    }
    archive(repetitions);
    archive(charsOf(lists.categoryColumn.toUtf8()));
    archive(std::vector<Flags>{
        {lists.listsCategories, lists.listsSources, lists.hasIdsOfLines, lists.hasEscapedIds, lists.areRisingNumbers}});
}

bool readLists(ArchiveReader &archive, RecordLists &lists)
{
    archiveArrayLists(lists, archive);
    std::vector<int> repetitions;
    archive(repetitions);
    for (std::size_t i = 0; i + 1 < repetitions.size(); i += 2) {
        lists.repetitions.emplace_back(repetitions[i], repetitions[i + 1]);
    }
    std::vector<char> column;
    archive(column);
    lists.categoryColumn = QString::fromUtf8(column.data(), qsizetype(column.size()));
    std::vector<Flags> flags;
    archive(flags);
    if (flags.size() != 1) {
        return false;
    }
    lists.listsCategories = flags[0].listsCategories;
    lists.listsSources = flags[0].listsSources;
    lists.hasIdsOfLines = flags[0].hasIdsOfLines;
    lists.hasEscapedIds = flags[0].hasEscapedIds;
    lists.areRisingNumbers = flags[0].areRisingNumbers;
    return true;
}

template <typename Events, typename Archive>
void archiveArrays(Events &events, Archive &archive)
{
    archive(events.begin);
    archive(events.end);
    archive(events.coreBegin);
    archive(events.coreEnd);
    archive(events.doubt);
    archive(events.category);
    archive(events.point);
    archive(events.place);
    archive(events.source);
    archive(events.titleText);
    archive(events.titleEnd);
}

} // namespace

void writePart(ArchiveWriter &archive, const Collection &collection, int most)
{
    const Columns &columns = collection.columns();
    const int step = std::max(1, (collection.size() + most - 1) / most);
    CompactEvents some;
    for (int event = 0; event < collection.size(); event += step) {
        const int row = collection.rowOf(event);
        some.begin.push_back(columns.begin[std::size_t(row)]);
        some.end.push_back(columns.end[std::size_t(row)]);
        some.coreBegin.push_back(columns.core(row).begin);
        some.coreEnd.push_back(columns.core(row).end);
        some.doubt.push_back(columns.doubtOf(row));
        some.category.push_back(std::int16_t(columns.categoryOf(row)));
        const auto points = columns.points(row);
        some.point.push_back(points.empty() ? kNoPoint : points.front());
        const QByteArray title = collection.title(event, {}).toUtf8();
        some.titleText.insert(some.titleText.end(), title.begin(), title.end());
        some.titleEnd.push_back(std::uint32_t(some.titleText.size()));
    }
    CollectionParts parts;
    parts.categories = collection.categories();
    archive(charsOf(parts));
    archiveArrays(some, archive);
}

std::optional<CompactEvents> readPart(ArchiveReader &archive)
{
    std::vector<char> text;
    archive(text);
    CompactEvents part;
    archiveArrays(part, archive);
    auto parts = archive.hasFailed() ? std::nullopt : partsOf(text);
    if (!parts || !isSound(part, {int(parts->categories.size()), 0, 0})) {
        return {};
    }
    part.categories = std::move(parts->categories);
    part.records = unreadRecords();
    return part;
}

void writeRows(ArchiveWriter &archive, const Collection &collection, const FileRecords &records,
               const Problems &problems)
{
    archive(charsOf(problems));
    writeLists(archive, records.lists());
    CollectionParts shapes;
    shapes.places.assign(collection.places().end() - std::ptrdiff_t(records.lists().shapeEvents.size()),
                         collection.places().end());
    archive(charsOf(shapes));
    const Columns &columns = collection.columns();
    archive(byEvent(columns.begin, columns));
    archive(byEvent(columns.end, columns));
    archive(byEvent(columns.coreBegin, columns));
    archive(byEvent(columns.coreEnd, columns));
    archive(byEvent(columns.doubt, columns));
    archive(byEvent(columns.category, columns));
    archive(ownPoints(collection));
    archive(placesOf(collection));
    archive(sourcesOf(collection));
    archive(collection.titleText());
    archive(collection.titleEnd());
}

std::optional<CachedRows> readRows(ArchiveReader &archive, qint64 fileSize)
{
    CachedRows cached;
    std::vector<char> problems;
    archive(problems);
    const bool hasLists = readLists(archive, cached.rows.lists);
    std::vector<char> shapes;
    archive(shapes);
    archiveArrays(cached.rows.events, archive);
    if (archive.hasFailed() || !hasLists || !isSound(cached.rows, fileSize)) {
        return {};
    }
    auto parts = partsOf(shapes);
    if (!parts || parts->places.size() != cached.rows.lists.shapeEvents.size()) {
        return {};
    }
    cached.rows.shapes = std::move(parts->places);
    cached.problems = problemsOf(problems);
    return cached;
}

} // namespace araxes
