// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkgeojson.h"

#include "app/file/atomicfile.h"
#include "app/file/bulk/bulkreading.h"
#include "app/file/bulk/geo/featureframe.h"
#include "app/file/bulk/geo/featurepieces.h"
#include "app/file/bulk/geo/featurestream.h"
#include "app/file/geojsonfile.h"
#include "app/file/json/jsonsource.h"
#include "app/file/jsonfile.h"

namespace araxes {

namespace {

/// One file and how it shall be read.
struct GeoJsonBulk
{
    QString path;
    std::shared_ptr<const BulkFile> file;
    BulkOptions options;
    const Progress &progress;
    std::shared_ptr<const FeatureRows> features = std::make_shared<const FeatureRows>();

    /// Nothing when the file surprises: then it must be read with more memory, or as a stream.
    [[nodiscard]] std::optional<BulkResult> readPieces(const FeatureFrame &frame, SeenIds::Memory memory) const;
    [[nodiscard]] std::optional<BulkResult> readStream(SeenIds::Memory memory) const;
    [[nodiscard]] BulkResult finish(BulkReading &reading, ProblemLog &log, bool isCollection) const;
};

BulkResult cancelled(const ProblemLog &log)
{
    BulkResult result;
    result.problems = log.problems();
    result.isCancelled = true;
    return result;
}

BulkResult GeoJsonBulk::finish(BulkReading &reading, ProblemLog &log, bool isCollection) const
{
    if (!log.hasFailed() && !isCollection) {
        failNoCollection(log);
    } else if (!log.hasFailed() && reading.records() > 0 && !reading.hasDates()) {
        noteNoDates(log);
    }
    return reading.finish(path);
}

std::optional<BulkResult> GeoJsonBulk::readPieces(const FeatureFrame &frame, SeenIds::Memory memory) const
{
    ProblemLog log(path);
    BulkReading reading(file, features, memory, log);
    const auto make = [&] { return std::make_unique<FeaturePieceReader>(*features, frame.pattern, reading.limits()); };
    switch (reading.read({frame.begin, frame.end, frame.line}, options, make, progress)) {
    case Assembly::Outcome::Cancelled:
        return cancelled(log);
    case Assembly::Outcome::Surprised:
    case Assembly::Outcome::NotUtf8:
    case Assembly::Outcome::TooLong:
        break;
    case Assembly::Outcome::Done:
    case Assembly::Outcome::Unreadable:
        return finish(reading, log, frame.isCollection);
    }
    const bool needsMemory = reading.isUnsure() && memory == SeenIds::Memory::OfTexts;
    return needsMemory ? readPieces(frame, SeenIds::Memory::OfAll) : std::nullopt;
}

std::optional<BulkResult> GeoJsonBulk::readStream(SeenIds::Memory memory) const
{
    QString reason;
    const auto device = openForReading(path, kLargestGeoJsonFile, &reason);
    if (!device) {
        return {};
    }
    ProblemLog log(path);
    BulkReading reading(file, features, memory, log);
    JsonSource source(*device, progress);
    FeatureStream stream(source, *features, reading, log);
    const auto failure = parseJson(source, stream);
    if (source.stop() == JsonSource::Stop::Cancelled) {
        return cancelled(log);
    }
    if (stream.isSurprised() || !stream.flush()) {
        return memory == SeenIds::Memory::OfTexts ? readStream(SeenIds::Memory::OfAll) : std::nullopt;
    }
    if (failure) {
        log.fail(failure->line, failure->reason, failure->advice);
    }
    return finish(reading, log, stream.isCollection());
}

} // namespace

std::optional<BulkResult> readBulkGeoJson(const QString &path, const BulkOptions &options, const Progress &progress)
{
    QString reason;
    const GeoJsonBulk bulk{path, BulkFile::open(path, kLargestGeoJsonFile, &reason), options, progress};
    if (!bulk.file) {
        return {};
    }
    FeatureFrame known;
    known.isCollection = true; // or it would not be known
    const auto frame = options.known ? std::optional(known) : featureFrame(*bulk.file);
    auto result = frame ? bulk.readPieces(*frame, SeenIds::Memory::OfTexts) : std::nullopt;
    return result ? std::move(result) : bulk.readStream(SeenIds::Memory::OfTexts);
}

} // namespace araxes
