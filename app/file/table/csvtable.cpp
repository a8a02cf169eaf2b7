// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/csvtable.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// A text that is none shows it at its beginning.
constexpr qsizetype kGlance = 4096;

} // namespace

std::optional<TableColumns> csvColumns(CsvRecords &records, QByteArrayView text, ProblemLog &log)
{
    if (!records.next()) {
        log.fail(0, u"the file is empty"_s, u"Choose another file"_s);
        return {};
    }
    if (!isUtf8(records.fields()) || text.first(std::min(text.size(), kGlance)).contains('\0')) {
        failNotUtf8(log, 1);
        return {};
    }
    TableColumns columns(textsOf(records.fields()));
    if (!columns.roles.hasDates()) {
        log.fail(records.line(), u"this is no table of events: no column says when"_s,
                 u"Name one \"date\", \"start\" or \"year\" in the first line"_s);
        return {};
    }
    return columns;
}

bool isUtf8(const std::vector<std::string_view> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return QByteArrayView(cell.data(), qsizetype(cell.size())).isValidUtf8();
    });
}

QStringList textsOf(const std::vector<std::string_view> &cells)
{
    QStringList texts;
    for (const std::string_view cell : cells) {
        texts.append(QUtf8StringView(cell.data(), qsizetype(cell.size())).toString().trimmed());
    }
    return texts;
}

void failNotUtf8(ProblemLog &log, int line)
{
    log.fail(line, u"the text is not UTF-8"_s, u"Save the file as UTF-8 and open it again"_s);
}

void noteOpenQuote(ProblemLog &log, int line)
{
    log.note(line, {}, {}, u"a quotation mark is never closed, so the rest of the file is one cell"_s,
             u"Close it or double it"_s);
}

} // namespace araxes
