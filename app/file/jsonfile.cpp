// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/jsonfile.h"

#include "app/file/atomicfile.h"
#include "app/file/json/collectionreader.h"
#include "app/file/json/jsonsource.h"

#include <new>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

LoadResult failed(const ProblemLog &log)
{
    return {nullptr, log.problems(), false};
}

LoadResult readDevice(QIODevice &device, ProblemLog &log, const Progress &progress)
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
    return parts ? LoadResult{std::make_shared<const Collection>(std::move(*parts)), log.problems(), false} : failed(log);
}

Problem notSaved(const QString &path, const QString &reason, const QString &advice)
{
    return {Problem::Severity::Fatal, path, 0, {}, {}, reason, advice};
}

/// Whether the file holds these parts; else why not.
QString differenceOf(const QString &path, const CollectionParts &parts)
{
    const LoadResult written = readJsonFile(path);
    if (!written.collection) {
        return u"what was written cannot be read back: "_s + written.problems.value(0).reason;
    }
    if (written.collection->parts() == parts) {
        return {};
    }
    const QString why = written.problems.isEmpty() ? QString() : u": "_s + written.problems.constFirst().reason;
    return u"what was written reads back differently"_s + why;
}

} // namespace

LoadResult readJsonFile(const QString &path, const Progress &progress)
{
    ProblemLog log(path);
    QString reason;
    const auto file = openForReading(path, kLargestJsonFile, &reason);
    if (!file) {
        log.fail(0, reason, u"Choose another file"_s);
        return failed(log);
    }
    try {
        return readDevice(*file, log, progress);
    } catch (const std::bad_alloc &) {
        log.fail(0, u"there is not enough memory to read the file"_s, u"Close other programs or divide the file"_s);
        return failed(log);
    }
}

Problems writeJsonFile(const Collection &collection, const QString &path)
{
    AtomicFile file(path);
    if (!file.write(jsonText(collection.parts()))) {
        return {notSaved(path, file.reason(), u"Choose another place to save to"_s)};
    }
    if (const QString difference = differenceOf(file.temporaryPath(), collection.parts()); !difference.isEmpty()) {
        return {notSaved(path, difference, u"The file is as it was before: mend the value or save elsewhere"_s)};
    }
    if (!file.commit()) {
        return {notSaved(path, file.reason(), u"Choose another place to save to"_s)};
    }
    return {};
}

} // namespace araxes
