// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/csvfile.h"

#include "app/file/atomicfile.h"
#include "app/file/bulk/bulkcsv.h"
#include "app/file/bulk/bulkload.h"
#include "app/file/guardedread.h"
#include "app/file/table/csvtable.h"
#include "app/file/table/tablerows.h"

#include <QFile>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 4096;
/// So much of a text is looked at to tell a table from JSON.
constexpr qint64 kGlance = 256;

/// Whether the first sign of a file opens an object or a list. What cannot be opened is told by whoever reads it.
bool beginsAsJson(const QString &path)
{
    QString reason;
    const auto file = openForReading(path, kLargestCsvFile, &reason);
    QByteArray glance = file ? file->read(kGlance) : QByteArray();
    if (glance.startsWith("\xef\xbb\xbf")) {
        glance.remove(0, 3);
    }
    glance = glance.trimmed();
    return glance.startsWith('{') || glance.startsWith('[');
}

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

bool isTable(const QString &path)
{
    const QString name = path.toLower();
    return name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".tab"_L1) ||
           (name.endsWith(".txt"_L1) && !beginsAsJson(path));
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
