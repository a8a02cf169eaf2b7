// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/problem.h"

#include "app/text/plaintext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTextLength = 300;
constexpr qsizetype kPathLength = 100; // so that a long path leaves room for the reason

QString shortPath(const QString &path)
{
    return path.size() <= kPathLength ? path : u"…"_s + path.last(kPathLength - 1);
}

QString sentence(const QString &clause)
{
    return clause.endsWith(u'.') || clause.endsWith(u'?') || clause.endsWith(u'!') ? clause : clause + u'.';
}

} // namespace

QString Problem::text() const
{
    QString where = shortPath(file);
    if (line > 0) {
        where += u':' + QString::number(line);
    }
    const QString comma = record.isEmpty() || field.isEmpty() ? QString() : u", "_s;
    const QString what = record + comma + field;
    QString whole = where.isEmpty() ? QString() : where + u": "_s;
    whole += what.isEmpty() ? QString() : what + u": "_s;
    whole += sentence(reason);
    if (!advice.isEmpty()) {
        whole += u' ' + sentence(advice);
    }
    whole = terminalText(whole);
    return whole.size() <= kTextLength ? whole : whole.first(kTextLength - 1) + u'…';
}

} // namespace araxes
