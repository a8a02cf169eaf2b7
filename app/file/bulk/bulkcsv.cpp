// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkcsv.h"

#include "app/file/bulk/bulkreading.h"
#include "app/file/bulk/csv/csvpieces.h"
#include "app/file/csvfile.h"
#include "app/file/table/csvtable.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// The first line is looked for in so many bytes, and then in more.
constexpr qint64 kHead = 1024 * 1024;
constexpr qint64 kLongestHead = 64 * kHead;

/// What the first line says, and where the rows begin.
struct Head
{
    std::optional<TableColumns> columns; ///< nothing when the log says why
    char separator = ',';
    BulkReading::Stretch rows;
};

Head readHead(const BulkFile &file, ProblemLog &log)
{
    for (qint64 size = kHead;; size *= 4) {
        QByteArray bytes(qsizetype(std::min(file.size(), size)), '\0');
        if (!file.read(0, {bytes.data(), std::size_t(bytes.size())})) {
            log.fail(0, u"the file could not be read"_s, u"Check the disk or the connection to it"_s);
            return {};
        }
        const char separator = csvSeparator(bytes);
        const qint64 mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        CsvRecords first(bytes, separator);
        const bool isWhole = bytes.size() == file.size() || (first.next() && mark + first.position() < bytes.size());
        if (!isWhole && size < kLongestHead) {
            continue;
        }
        if (!isWhole) {
            log.fail(1, u"the first line is longer than the 64 MiB that are read"_s,
                     u"Look for a quotation mark that is never closed"_s);
            return {};
        }
        CsvRecords records(bytes, separator);
        Head head{csvColumns(records, bytes, log), separator, {}};
        head.rows = {mark + records.position(), file.size(), records.nextLine()};
        return head;
    }
}

} // namespace

std::optional<BulkResult> readBulkCsv(const QString &path, const BulkOptions &options, const Progress &progress)
{
    QString reason;
    const std::shared_ptr<const BulkFile> file = BulkFile::open(path, kLargestCsvFile, &reason);
    if (!file) {
        return {};
    }
    ProblemLog headLog(path);
    Head head = readHead(*file, headLog);
    if (!head.columns) {
        BulkResult refused;
        refused.problems = headLog.problems();
        return refused;
    }
    const auto rows = std::make_shared<const CsvRows>(CsvShape{std::move(*head.columns), head.separator});
    for (const SeenIds::Memory memory : {SeenIds::Memory::OfTexts, SeenIds::Memory::OfAll}) {
        ProblemLog log(path);
        BulkReading reading(file, rows, memory, log);
        const auto lines =
            memory == SeenIds::Memory::OfAll ? CsvPieceReader::Lines::OfAll : CsvPieceReader::Lines::OfSome;
        const auto make = [&] { return std::make_unique<CsvPieceReader>(rows->shape(), reading.limits(), lines); };
        const Assembly::Outcome outcome = reading.read(head.rows, options, make, progress);
        if (outcome == Assembly::Outcome::Cancelled) {
            BulkResult cancelled;
            cancelled.problems = log.problems();
            cancelled.isCancelled = true;
            return cancelled;
        }
        if (outcome != Assembly::Outcome::Surprised) {
            return reading.finish(path);
        }
    }
    return {};
}

} // namespace araxes
