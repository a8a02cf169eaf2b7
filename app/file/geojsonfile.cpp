// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/geojsonfile.h"

#include "app/file/atomicfile.h"
#include "app/file/bulk/bulkgeojson.h"
#include "app/file/bulk/bulkload.h"
#include "app/file/geo/featurecells.h"
#include "app/file/guardedread.h"
#include "app/file/json/jsonparser.h"
#include "app/file/json/jsonsource.h"
#include "app/file/jsonfile.h"
#include "app/file/table/tablerows.h"

#include <map>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// So much of a file is looked at to tell GeoJSON from our own format.
constexpr qint64 kGlance = 4096;

/// Takes the features of a collection one by one.
class FeatureReader : public JsonVisitor
{
public:
    explicit FeatureReader(ProblemLog &log)
        : m_log(log)
        , m_rows(log)
    {}

    bool isRecordList(const std::string &key, int) override { return key == "features"; }
    bool takeMember(JsonValue &&member, const JsonDuplicates &) override;
    bool takeRecord(const std::string &list, JsonValue &&record, const JsonDuplicates &duplicates) override;

    [[nodiscard]] bool isCollection() const { return m_isCollection; }
    [[nodiscard]] int features() const { return m_features; }
    [[nodiscard]] bool hasDates() const { return m_hasDates; }
    [[nodiscard]] CollectionParts finish(const QString &path) { return m_rows.finish(path); }

private:
    const TableColumns &columnsOf(const QStringList &names);

    ProblemLog &m_log;
    TableRows m_rows;
    std::map<QStringList, TableColumns> m_columns; ///< features may differ in what properties they have
    int m_features = 0;
    bool m_isCollection = false;
    bool m_hasDates = false;
};

bool FeatureReader::takeMember(JsonValue &&member, const JsonDuplicates &)
{
    m_isCollection = m_isCollection || (member.key == "type" && member.text == "FeatureCollection");
    return true;
}

const TableColumns &FeatureReader::columnsOf(const QStringList &names)
{
    const auto [columns, isNew] = m_columns.try_emplace(names, names);
    m_hasDates = m_hasDates || columns->second.roles.hasDates();
    return columns->second;
}

bool FeatureReader::takeRecord(const std::string &, JsonValue &&record, const JsonDuplicates &)
{
    if (auto feature = featureCells(record, ++m_features, m_log)) {
        m_rows.add({columnsOf(feature->names), std::move(feature->cells), record.line, std::move(feature->place),
                    std::move(feature->more)});
    }
    return true;
}

LoadResult readDevice(QIODevice &device, const QString &path, ProblemLog &log, const Progress &progress,
                      const CountryRule &countryOf)
{
    JsonSource source(device, progress);
    FeatureReader reader(log);
    const auto failure = parseJson(source, reader);
    if (source.stop() == JsonSource::Stop::Cancelled) {
        return {nullptr, log.problems(), true};
    }
    if (failure) {
        return unreadable(log, failure->line, failure->reason, failure->advice);
    }
    if (!reader.isCollection()) {
        failNoCollection(log);
        return {nullptr, log.problems(), false};
    }
    if (reader.features() > 0 && !reader.hasDates()) {
        noteNoDates(log);
    }
    return {std::make_shared<const Collection>(reader.finish(path), countryOf), log.problems(), false};
}

} // namespace

bool isGeoJson(const QString &path)
{
    if (path.endsWith(".geojson"_L1, Qt::CaseInsensitive)) {
        return true;
    }
    QString reason;
    const auto file = openForReading(path, kLargestGeoJsonFile, &reason);
    return file && !path.endsWith(".araxes.json"_L1, Qt::CaseInsensitive) &&
           file->read(kGlance).contains("\"FeatureCollection\"");
}

LoadResult readGeoJsonFile(const QString &path, const Progress &progress, const CountryRule &countryOf,
                           const Preview &preview)
{
    if (auto bulk = loadInBulk(path, readBulkGeoJson, progress, countryOf, kSmallestBulkFile, previewing(preview))) {
        return std::move(*bulk);
    }
    return readGuarded(path, kLargestGeoJsonFile, [&](QIODevice &device, ProblemLog &log) {
        return readDevice(device, path, log, progress, countryOf);
    });
}

void failNoCollection(ProblemLog &log)
{
    log.fail(1, u"this is no GeoJSON: it does not say \"type\": \"FeatureCollection\""_s, u"Choose another file"_s);
}

void noteNoDates(ProblemLog &log)
{
    log.note(1, {}, {}, u"no property says when, so all events are undated"_s,
             u"Name one \"date\", \"start\", \"year\" or \"time\""_s);
}

} // namespace araxes
