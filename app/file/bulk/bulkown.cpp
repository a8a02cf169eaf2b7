// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkown.h"

#include "app/file/bulk/assembly.h"
#include "app/file/bulk/own/eventpieces.h"
#include "app/file/bulk/own/ownframe.h"
#include "app/file/bulk/own/ownrecords.h"
#include "app/file/bulk/rows/parts.h"
#include "app/file/bulk/rows/rowsound.h"

namespace araxes {

namespace {

/// One file and how it shall be read.
struct OwnBulk
{
    std::shared_ptr<const BulkFile> file;
    const BulkOptions &options;
    const Progress &progress;

    [[nodiscard]] std::optional<BulkResult> read(OwnFrame &frame, const OwnLists &lists, SeenIds::Memory memory) const;
    [[nodiscard]] BulkResult finish(CompactBuilder &builder, OwnFrame &frame, const OwnLists &lists) const;
};

std::optional<BulkResult> OwnBulk::read(OwnFrame &frame, const OwnLists &lists, SeenIds::Memory memory) const
{
    ListLimits limits;
    CompactBuilder builder(memory, limits, file->size());
    builder.useGivenLists();
    if (options.known) {
        const ListSizes sizes{lists.categories.size(), lists.places.size(), lists.sources.size()};
        if (!isSound(options.known->events, sizes)) {
            return {};
        }
        builder.adopt(std::move(*options.known));
        return file->isUnchanged() ? std::optional(finish(builder, frame, lists)) : std::nullopt;
    }
    int line = frame.line;
    const auto takePart = [&](CompactEvents part) {
        part.categories = frame.parts.categories;
        part.category.resize(part.categories.empty() ? 0 : part.begin.size(), kNone);
        part.places = frame.parts.places;
        options.takePart(std::move(part));
    };
    Parts parts(options.takePart ? Parts::Take(takePart) : Parts::Take());
    const auto take = [&](Piece &piece, std::size_t size, const Pulse &) {
        builder.append(piece.batch, {std::uint32_t(piece.offset), std::uint32_t(piece.offset + qint64(size)), line});
        line += piece.batch.lines;
        parts.offer(builder);
        return !builder.isUnsure() && builder.lists().repetitions.empty();
    };
    Assembly assembly(*file, options, take, progress);
    const auto make = [&] { return std::make_unique<EventPieceReader>(lists, frame.pattern); };
    const Assembly::Outcome outcome = assembly.run(frame.begin, frame.end, make);
    if (outcome == Assembly::Outcome::Cancelled) {
        BulkResult cancelled;
        cancelled.isCancelled = true;
        return cancelled;
    }
    if (outcome == Assembly::Outcome::Done && file->isUnchanged()) {
        return finish(builder, frame, lists);
    }
    const bool needsMemory = builder.isUnsure() && memory == SeenIds::Memory::OfTexts;
    return needsMemory ? read(frame, lists, SeenIds::Memory::OfAll) : std::nullopt;
}

BulkResult OwnBulk::finish(CompactBuilder &builder, OwnFrame &frame, const OwnLists &lists) const
{
    BulkResult result;
    ProblemLog log({});
    result.events = builder.finish(log);
    result.events.categories = std::move(frame.parts.categories);
    if (!result.events.categories.empty()) { // where there are categories, each event says which it has
        result.events.category.resize(result.events.begin.size(), kNone);
    }
    result.events.places = std::move(frame.parts.places);
    result.events.sources = std::move(frame.parts.sources);
    result.events.records = std::make_shared<const OwnRecords>(file, builder.takeLists(), lists);
    result.parts = std::move(frame.parts);
    return result;
}

} // namespace

std::optional<BulkResult> readBulkOwn(const QString &path, const BulkOptions &options, const Progress &progress)
{
    QString reason;
    const OwnBulk bulk{BulkFile::open(path, RecordIndex::kLargestFile, &reason), options, progress};
    std::optional<OwnFrame> frame = bulk.file ? ownFrame(*bulk.file, progress) : std::nullopt;
    return frame ? bulk.read(*frame, OwnLists(frame->parts), SeenIds::Memory::OfTexts) : std::nullopt;
}

} // namespace araxes
