// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/csvfile.h"

#include "app/file/bulk/bulkcsv.h"
#include "app/file/bulk/bulkload.h"
#include "app/file/guardedread.h"
#include "app/file/table/csvtable.h"
#include "app/file/table/tablerows.h"

#include <QIODevice>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 4096;

LoadResult readTable(QByteArrayView text, const QString &path, ProblemLog &log, const Progress &progress,
                     const CountryRule &countryOf)
{
    CsvRecords records(text, csvSeparator(text));
    const auto columns = csvColumns(records, text, log);
    if (!columns) {
        return {nullptr, log.problems(), false};
    }
    TableRows rows(log);
    for (int count = 1; records.next(); ++count) {
        if (!isUtf8(records.fields())) {
            failNotUtf8(log, records.line());
            return {nullptr, log.problems(), false};
        }
        rows.add({*columns, textsOf(records.fields()), records.line(), {}, {}});
        if (count % kRowsBetweenReports == 0 && progress && !progress(records.position(), text.size())) {
            return {nullptr, log.problems(), true};
        }
    }
    if (records.isQuoteOpen()) {
        noteOpenQuote(log, records.line());
    }
    return {std::make_shared<const Collection>(rows.finish(path), countryOf), log.problems(), false};
}

} // namespace

bool isCsvName(const QString &path)
{
    const QString name = path.toLower();
    return name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".tab"_L1);
}

LoadResult readCsvFile(const QString &path, const Progress &progress, const CountryRule &countryOf,
                       const Preview &preview)
{
    if (auto bulk = loadInBulk(path, readBulkCsv, progress, countryOf, kSmallestBulkFile, previewing(preview))) {
        return std::move(*bulk);
    }
    return readGuarded(path, kLargestCsvFile, [&](QIODevice &file, ProblemLog &log) {
        const QByteArray text = file.readAll();
        return readTable(text, path, log, progress, countryOf);
    });
}

} // namespace araxes
