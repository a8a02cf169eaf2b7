// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/json/recordpattern.h"

#include <algorithm>

namespace araxes {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype behindBlanks(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at])) {
        ++at;
    }
    return at;
}

/// Behind a text in quotation marks; -1 when it does not end.
qsizetype behindText(const QByteArray &text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1 : 0;
    }
    return at < text.size() ? at + 1 : -1;
}

/// Behind an object; -1 when it does not end.
qsizetype behindObject(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    while (at >= 0 && at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = behindText(text, at);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++at;
        if (depth == 0) {
            return at;
        }
    }
    return -1;
}

/// Behind the sign, with blanks around it; -1 when another stands there.
qsizetype behindSign(const QByteArray &text, qsizetype at, char sign)
{
    at = behindBlanks(text, at);
    return at >= 0 && at < text.size() && text[at] == sign ? behindBlanks(text, at + 1) : -1;
}

} // namespace

std::string recordPattern(const QByteArray &head, qsizetype begin)
{
    const qsizetype first = behindBlanks(head, begin);
    const qsizetype end = first < head.size() && head[first] == '{' ? behindObject(head, first) : -1;
    const qsizetype comma = end < 0 ? -1 : behindBlanks(head, end);
    const qsizetype second = comma < 0 ? -1 : behindSign(head, comma, ',');
    const qsizetype key = second < 0 ? -1 : behindSign(head, second, '{');
    const qsizetype keyEnd = key >= 0 && key < head.size() && head[key] == '"' ? behindText(head, key) : -1;
    if (keyEnd < 0) {
        return {};
    }
    qsizetype last = keyEnd;
    if (head.sliced(key, keyEnd - key) == "\"type\"") {
        const qsizetype value = behindSign(head, keyEnd, ':');
        const qsizetype valueEnd =
            value >= 0 && value < head.size() && head[value] == '"' ? behindText(head, value) : -1;
        last = std::max(keyEnd, valueEnd);
    }
    return head.sliced(comma, last - comma).toStdString();
}

qsizetype listBegin(const QByteArray &text, QByteArrayView key)
{
    int depth = 0;
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        const char c = text[at];
        if (c != '"') {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
            continue;
        }
        const qsizetype end = behindText(text, at);
        const bool isKey = depth == 1 && end > 0 && QByteArrayView(text).sliced(at + 1, end - at - 2) == key;
        const qsizetype colon = isKey ? behindSign(text, end, ':') : -1;
        if (colon >= 0 && colon < text.size() && text[colon] == '[') {
            return colon + 1;
        }
        at = end;
    }
    return -1;
}

std::optional<QByteArray> bytesOf(const BulkFile &file, qint64 begin, qint64 end)
{
    QByteArray bytes(qsizetype(end - begin), Qt::Uninitialized);
    return file.read(begin, {bytes.data(), std::size_t(bytes.size())}) ? std::optional(bytes) : std::nullopt;
}

} // namespace araxes
