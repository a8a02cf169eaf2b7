// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/jsonfile.h"

#include "app/file/atomicfile.h"
#include "app/file/bulk/bulkload.h"
#include "app/file/bulk/bulkown.h"
#include "app/file/guardedread.h"
#include "app/file/json/collectionreader.h"
#include "app/file/json/jsonsource.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

LoadResult readDevice(QIODevice &device, ProblemLog &log, const Progress &progress, const CountryRule &countryOf)
{
    JsonSource source(device, progress);
    CollectionReader reader(log);
    const auto failure = parseJson(source, reader);
    if (source.stop() == JsonSource::Stop::Cancelled) {
        return {nullptr, log.problems(), true};
    }
    if (failure && !log.hasFailed()) {
        log.fail(failure->line, failure->reason, failure->advice);
    }
    auto parts = log.hasFailed() ? std::nullopt : reader.finish();
    return parts ? LoadResult{std::make_shared<const Collection>(std::move(*parts), countryOf), log.problems(), false}
                 : LoadResult{nullptr, log.problems(), false};
}

Problem notSaved(const QString &path, const QString &reason, const QString &advice)
{
    return {Problem::Severity::Fatal, path, 0, {}, {}, reason, advice};
}

/// The id of the first record that differs; empty when none does.
template <typename Records>
QString differingId(const Records &a, const Records &b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!(a[i] == b[i])) {
            return a[i].id;
        }
    }
    return {};
}

QString differingId(const CollectionParts &a, const CollectionParts &b)
{
    for (const QString &id : {differingId(a.categories, b.categories), differingId(a.places, b.places),
                              differingId(a.participants, b.participants), differingId(a.sources, b.sources),
                              differingId(a.events, b.events)}) {
        if (!id.isEmpty()) {
            return id;
        }
    }
    return {};
}

/// What a file holds otherwise than these parts; no reason when it holds just them.
Problem differenceOf(const QString &path, const CollectionParts &parts)
{
    Problem difference;
    const LoadResult written = readJsonFile(path);
    if (!written.collection) {
        difference.reason = u"what was written cannot be read back: "_s + written.problems.value(0).reason;
    } else if (!(written.collection->parts() == parts)) {
        difference.record = differingId(parts, written.collection->parts());
        difference.reason = u"what was written does not read back the same"_s;
    }
    for (const Problem &problem : written.problems) {
        if (!difference.reason.isEmpty() && problem.severity == Problem::Severity::Skipped) {
            difference.record = problem.record;
            difference.field = problem.field;
            difference.reason += u": "_s + problem.reason;
            break;
        }
    }
    return difference;
}

} // namespace

LoadResult readJsonFile(const QString &path, const Progress &progress, const CountryRule &countryOf)
{
    if (auto bulk = loadInBulk(path, readBulkOwn, progress, countryOf)) {
        return std::move(*bulk);
    }
    return readGuarded(path, kLargestJsonFile, [&](QIODevice &device, ProblemLog &log) {
        return readDevice(device, log, progress, countryOf);
    });
}

Problems writeJsonFile(const Collection &collection, const QString &path)
{
    AtomicFile file(path, AtomicFile::Backup::Keep);
    if (!file.write(jsonText(collection.parts()))) {
        return {notSaved(path, file.reason(), u"Choose another place to save to"_s)};
    }
    Problem difference = differenceOf(file.temporaryPath(), collection.parts());
    if (!difference.reason.isEmpty()) {
        difference.severity = Problem::Severity::Fatal;
        difference.file = path;
        difference.advice = u"The file is as it was before: mend the value or save elsewhere"_s;
        return {difference};
    }
    if (!file.commit()) {
        return {notSaved(path, file.reason(), u"Choose another place to save to"_s)};
    }
    return {};
}

} // namespace araxes
