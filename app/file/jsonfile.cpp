// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/jsonfile.h"

#include "app/file/bulk/bulkload.h"
#include "app/file/bulk/bulkown.h"
#include "app/file/guardedread.h"
#include "app/file/json/collectionreader.h"
#include "app/file/json/jsonsource.h"

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

} // namespace

LoadResult readJsonFile(const QString &path, const Progress &progress, const CountryRule &countryOf,
                        const Preview &preview)
{
    if (auto bulk = loadInBulk(path, readBulkOwn, progress, countryOf, kSmallestBulkFile, previewing(preview))) {
        return std::move(*bulk);
    }
    return readGuarded(path, kLargestJsonFile, [&](QIODevice &device, ProblemLog &log) {
        return readDevice(device, log, progress, countryOf);
    });
}

} // namespace araxes
