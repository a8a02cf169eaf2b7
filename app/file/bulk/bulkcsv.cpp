// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkcsv.h"

#include "app/file/bulk/bulkreading.h"
#include "app/file/bulk/csv/csvpieces.h"
#include "app/file/csvfile.h"
#include "app/file/table/csvtable.h"

namespace araxes {

namespace {

/// The first line is in so many bytes.
constexpr qint64 kHead = 1024 * 1024;

/// What the first line says, and where the rows begin.
struct Head
{
    std::optional<TableColumns> columns;
    char separator = ',';
    BulkReading::Stretch rows;
    bool isWhole = false; ///< the first line ends within the head
};

Head readHead(const BulkFile &file, ProblemLog &log)
{
    Head head;
    QByteArray bytes(qsizetype(std::min(file.size(), kHead)), '\0');
    if (!file.read(0, {bytes.data(), std::size_t(bytes.size())})) {
        return head;
    }
    head.separator = csvSeparator(bytes);
    const qint64 mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    CsvRecords records(bytes, head.separator);
    head.columns = csvColumns(records, bytes, log);
    head.rows = {mark + records.position(), file.size(), records.nextLine()};
    head.isWhole = head.rows.begin < bytes.size() || bytes.size() == file.size();
    return head;
}

} // namespace

std::optional<BulkResult> readBulkCsv(const QString &path, const BulkOptions &options, const Progress &progress)
{
    QString reason;
    const std::shared_ptr<const BulkFile> file = BulkFile::open(path, kLargestCsvFile, &reason);
    ProblemLog headLog(path);
    Head head = file ? readHead(*file, headLog) : Head{};
    if (!head.isWhole) {
        return {};
    }
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
