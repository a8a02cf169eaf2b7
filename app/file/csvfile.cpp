// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/csvfile.h"

#include "app/file/guardedread.h"
#include "app/file/table/csvrecords.h"
#include "app/file/table/tablerows.h"

#include <QIODevice>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 4096;

bool isUtf8(const std::vector<std::string_view> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return QByteArrayView(cell.data(), qsizetype(cell.size())).isValidUtf8();
    });
}

bool hasNul(std::string_view text)
{
    return text.find('\0') != std::string_view::npos;
}

QStringList textsOf(const std::vector<std::string_view> &cells)
{
    QStringList texts;
    for (const std::string_view cell : cells) {
        texts.append(QUtf8StringView(cell.data(), qsizetype(cell.size())).toString().trimmed());
    }
    return texts;
}

LoadResult notUtf8(ProblemLog &log, int line)
{
    return unreadable(log, line, u"the text is not UTF-8"_s, u"Save the file as UTF-8 and open it again"_s);
}

LoadResult readTable(QByteArrayView text, const QString &path, ProblemLog &log, const Progress &progress,
                     const CountryRule &countryOf)
{
    CsvRecords records(text, csvSeparator(text));
    if (!records.next()) {
        return unreadable(log, 0, u"the file is empty"_s, u"Choose another file"_s);
    }
    if (!isUtf8(records.fields()) || hasNul({text.data(), std::size_t(std::min<qsizetype>(text.size(), 4096))})) {
        return notUtf8(log, 1);
    }
    const TableColumns columns(textsOf(records.fields()));
    if (!columns.roles.hasDates()) {
        return unreadable(log, records.line(), u"no column says when"_s,
                          u"Name one \"date\", \"start\" or \"year\" in the first line"_s);
    }
    TableRows rows(log);
    for (int count = 1; records.next(); ++count) {
        if (!isUtf8(records.fields())) {
            return notUtf8(log, records.line());
        }
        rows.add({columns, textsOf(records.fields()), records.line(), {}, {}});
        if (count % kRowsBetweenReports == 0 && progress && !progress(records.position(), text.size())) {
            return {nullptr, log.problems(), true};
        }
    }
    if (records.isQuoteOpen()) {
        log.note(records.line(), {}, {}, u"a quotation mark is never closed, so the rest of the file is one cell"_s,
                 u"Close it or double it"_s);
    }
    return {std::make_shared<const Collection>(rows.finish(path), countryOf), log.problems(), false};
}

} // namespace

bool isCsvName(const QString &path)
{
    const QString name = path.toLower();
    return name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".tab"_L1);
}

LoadResult readCsvFile(const QString &path, const Progress &progress, const CountryRule &countryOf)
{
    return readGuarded(path, kLargestCsvFile, [&](QIODevice &file, ProblemLog &log) {
        const QByteArray text = file.readAll();
        return readTable(text, path, log, progress, countryOf);
    });
}

} // namespace araxes
