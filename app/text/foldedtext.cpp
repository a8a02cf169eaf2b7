// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/foldedtext.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr QStringView kApostrophes =
    u"'`\u00b4\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u055a";

/// What joins two words of a name as a blank does.
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

/// Accents, which stand alone once a text is decomposed, and what has no shape of its own.
bool isDropped(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format || c == u'\u0640' || kApostrophes.contains(c);
}

/// Letters that do not decompose, to the letter that people type instead.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'\u0259': // ə
        return u'e';
    case u'\u0131': // ı
        return u'i';
    case u'\u00df': // ß, the first of two
        return u's';
    case u'\u00f8': // ø
        return u'o';
    case u'\u0111': // đ
        return u'd';
    case u'\u0142': // ł
        return u'l';
    case u'\u03c2': // sigma at the end of a word
        return u'\u03c3';
    case u'\u064a': // Arabic yeh
    case u'\u0649': // alef maksura
        return u'\u06cc';
    case u'\u0643': // Arabic kaf
        return u'\u06a9';
    default:
        return c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

} // namespace

QString folded(QStringView text)
{
    if (isPlain(text)) {
        return text.toString();
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    bool isBlankDue = false;
    for (const QChar c : decomposed) {
        if (isDropped(c)) {
            continue;
        }
        if (isBlank(c)) {
            isBlankDue = !result.isEmpty();
            continue;
        }
        if (isBlankDue) {
            result.append(u' ');
            isBlankDue = false;
        }
        result.append(plainLetter(c));
        if (c == u'\u00df') {
            result.append(u's'); // ß
        }
    }
    return result;
}

} // namespace araxes
