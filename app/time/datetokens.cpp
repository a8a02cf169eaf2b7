// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/datetokens.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Blank, Number, Word, Sign };

Kind kindOf(QChar c)
{
    if (c.isSpace() || c == u',' || c == u'.') {
        return Kind::Blank;
    }
    if (c.isDigit()) {
        return Kind::Number;
    }
    return c.isLetter() || c.isMark() || c.category() == QChar::Other_Format ? Kind::Word : Kind::Sign;
}

/// Whether the character after a digit stands before exactly three more.
bool isGroupSeparator(QStringView text, qsizetype i)
{
    const auto isDigitAt = [text](qsizetype at) { return at < text.size() && text[at].isDigit(); };
    return QStringView(u",.\u066c\u00a0\u202f").contains(text[i]) && isDigitAt(i + 1) && isDigitAt(i + 2) &&
           isDigitAt(i + 3) && !isDigitAt(i + 4);
}

bool isAround(DateTokens words, const DatePattern &pattern)
{
    const std::size_t before = std::size_t(pattern.before.size());
    const std::size_t after = std::size_t(pattern.after.size());
    return before + after > 0 && words.size() > before + after &&
           std::equal(pattern.before.begin(), pattern.before.end(), words.begin()) &&
           std::equal(pattern.after.rbegin(), pattern.after.rend(), words.rbegin());
}

} // namespace

QStringList dateTokens(QStringView text)
{
    QStringList result;
    Kind before = Kind::Blank;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((before == Kind::Word && c == u'.') || (before == Kind::Number && isGroupSeparator(text, i))) {
            continue;
        }
        const Kind kind = kindOf(c);
        if (kind != Kind::Blank) {
            if (kind != before || kind == Kind::Sign) {
                result.append(QString());
            }
            result.last().append(kind == Kind::Number ? QChar(u'0' + c.digitValue()) : c.toLower());
        }
        before = kind;
    }
    return result;
}

DatePattern::DatePattern(const QString &text)
{
    const QStringView all = text;
    const qsizetype first = all.indexOf("%1"_L1);
    const qsizetype second = all.indexOf("%2"_L1);
    before = dateTokens(all.first(first));
    between = second < 0 ? QStringList() : dateTokens(all.sliced(first + 2, second - first - 2));
    after = dateTokens(all.sliced(std::max(first, second) + 2));
}

bool strip(DateTokens &words, const QStringList &patterns)
{
    for (const QString &text : patterns) {
        const DatePattern pattern(text);
        if (isAround(words, pattern)) {
            const std::size_t before = std::size_t(pattern.before.size());
            words = words.subspan(before, words.size() - before - std::size_t(pattern.after.size()));
            return true;
        }
    }
    return false;
}

} // namespace araxes
