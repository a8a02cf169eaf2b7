// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkload.h"

#include "app/file/guardedread.h"

#include <QFileInfo>

namespace araxes {

namespace {

LoadResult loaded(BulkResult result, const CountryRule &countryOf)
{
    if (!result.isRead()) {
        return {nullptr, result.problems, result.isCancelled};
    }
    return {std::make_shared<const Collection>(std::move(result.events), std::move(result.parts), countryOf),
            result.problems, false};
}

} // namespace

BulkOptions previewing(const Preview &preview)
{
    BulkOptions options;
    if (preview) {
        options.takePart = [preview](CompactEvents part) {
            preview(std::make_shared<const Collection>(std::move(part), CollectionParts()));
        };
    }
    return options;
}

std::optional<LoadResult> loadInBulk(const QString &path, const ReadBulk &read, const Progress &progress,
                                     const CountryRule &countryOf, qint64 smallest, const BulkOptions &options)
{
    if (path.startsWith(u':') || QFileInfo(path).size() < smallest) {
        return {};
    }
    try {
        std::optional<BulkResult> result = read(path, options, progress);
        return result ? std::optional(loaded(std::move(*result), countryOf)) : std::nullopt;
    } catch (const std::bad_alloc &) {
        ProblemLog log(path);
        return outOfMemory(log);
    }
}

} // namespace araxes
