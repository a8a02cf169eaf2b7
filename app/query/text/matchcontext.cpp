// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/matchcontext.h"

#include "app/query/text/textindexer.h"
#include "app/text/plaintext.h"

#include <QCoreApplication>

namespace araxes {

namespace {

constexpr qsizetype kAround = 48; ///< letters before and behind what is asked for

QString tr(const char *text)
{
    return QCoreApplication::translate("MatchContext", text);
}

QString fieldText(TextField field)
{
    switch (field) {
    case InTitle:
        break;
    case InText:
        return tr("Text");
    case InPlace:
        return tr("Place");
    case InParticipant:
        return tr("Participant");
    case InSource:
        return tr("Source");
    case InClaim:
        return tr("Claim");
    }
    return {};
}

/// Whole words, with dots where some are left out.
QString around(const QString &text, const WordPlace &mark)
{
    qsizetype from = std::max<qsizetype>(0, mark.start - kAround);
    qsizetype to = std::min(text.size(), mark.start + mark.length + kAround);
    while (from > 0 && from < mark.start && !text[from - 1].isSpace()) {
        ++from;
    }
    while (to < text.size() && to > mark.start + mark.length && !text[to].isSpace()) {
        --to;
    }
    QString words = text.sliced(from, to - from).simplified();
    if (from > 0) {
        words.prepend(u'…');
    }
    if (to < text.size()) {
        words.append(u'…');
    }
    return words;
}

} // namespace

QStringList matchContext(const Collection &collection, int event, const TextQuery &query)
{
    std::vector<TextField> seen;
    QStringList lines;
    const Borrowed<Event> borrowed = collection.event(event);
    forEachText(collection, *borrowed, [&](TextField field, const QString &text, const QString &) {
        if (field == InTitle || std::find(seen.begin(), seen.end(), field) != seen.end()) {
            return;
        }
        if (const std::vector<WordPlace> marks = query.marks(text); !marks.empty()) {
            seen.push_back(field);
            lines.append(tr("%1: %2").arg(fieldText(field), isolated(around(text, marks.front()))));
        }
    });
    return lines;
}

} // namespace araxes
