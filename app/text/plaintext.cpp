// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/plaintext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kReplacement = u'\ufffd';

/// The names of the characters that reorder all text up to their end; empty for others.
QStringView bidiName(char16_t c)
{
    constexpr QStringView embeddings[] = {u"[LRE]", u"[RLE]", u"[PDF]", u"[LRO]", u"[RLO]"};
    constexpr QStringView isolates[] = {u"[LRI]", u"[RLI]", u"[FSI]", u"[PDI]"};
    if (c >= u'\u202a' && c <= u'\u202e') {
        return embeddings[c - u'\u202a'];
    }
    return c >= u'\u2066' && c <= u'\u2069' ? isolates[c - u'\u2066'] : QStringView();
}

/// A visible character in the place of one that must not act; the same character when it may.
char16_t visible(char16_t c)
{
    if (c < 0x20) {
        return static_cast<char16_t>(u'\u2400' + c); // the pictures of the control characters
    }
    if (c == 0x7f) {
        return u'\u2421';
    }
    if (c == u'\u2028' || c == u'\u2029') {
        return u'\u2424'; // the picture of a new line
    }
    const bool isControl = c >= 0x80 && c < 0xa0;
    const bool isDeprecatedFormat = c >= 0x206a && c <= 0x206f;
    const bool isInternal = c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || c >= 0xfffe;
    return isControl || isDeprecatedFormat || isInternal ? kReplacement : c;
}

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

void appendVisible(QString &result, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isPairAt(text, i)) {
            result.append(text.sliced(i, 2));
            ++i;
        } else if (const QStringView name = bidiName(c); !name.isEmpty()) {
            result.append(name);
        } else {
            result.append(QChar::isSurrogate(c) ? QChar(kReplacement) : QChar(visible(c)));
        }
    }
}

/// The beginning of a text, up to a length and never half of a surrogate pair.
QStringView beginning(QStringView text, qsizetype length)
{
    if (length >= text.size()) {
        return text;
    }
    const qsizetype end = std::max<qsizetype>(length, 0);
    return text.first(end > 0 && isPairAt(text, end - 1) ? end - 1 : end);
}

/// Cut before the work, so that ten megabytes cost no more than a label.
QString cut(const QString &shown, bool isCut, qsizetype maxLength)
{
    return isCut || shown.size() > maxLength ? beginning(shown, maxLength - 1).toString() + u'\u2026' : shown;
}

void appendEscaped(QString &result, QStringView units)
{
    for (const QChar unit : units) {
        const bool isShort = unit.unicode() < 0x100;
        const QString digits = QString::number(unit.unicode(), 16).toUpper();
        result += (isShort ? u"\\x"_s : u"\\u"_s) + digits.rightJustified(isShort ? 2 : 4, u'0');
    }
}

bool isEscaped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString displayText(QStringView text, qsizetype maxLength)
{
    const QStringView shown = beginning(text, maxLength);
    QString result;
    result.reserve(shown.size());
    appendVisible(result, shown);
    return cut(result, shown.size() < text.size(), maxLength);
}

QString paragraphText(QStringView text, qsizetype maxLength)
{
    const QStringView shown = beginning(text, maxLength);
    QString result;
    result.reserve(shown.size());
    const QString unix = shown.toString().replace("\r\n"_L1, "\n"_L1);
    qsizetype start = 0;
    for (qsizetype end = unix.indexOf(u'\n'); end >= 0; end = unix.indexOf(u'\n', start)) {
        appendVisible(result, QStringView(unix).sliced(start, end - start));
        result.append(u'\n');
        start = end + 1;
    }
    appendVisible(result, QStringView(unix).sliced(start));
    return cut(result, shown.size() < text.size(), maxLength);
}

QString isolated(QStringView text, qsizetype maxLength)
{
    return u'\u2068' + displayText(text, maxLength) + u'\u2069';
}

QString terminalText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = isPairAt(text, i);
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const QStringView units = text.sliced(i, isPair ? 2 : 1);
        if (isEscaped(c)) {
            appendEscaped(result, units);
        } else {
            result.append(units);
        }
        i += units.size();
    }
    return result;
}

} // namespace araxes
