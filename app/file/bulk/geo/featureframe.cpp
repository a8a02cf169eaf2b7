// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featureframe.h"

#include "app/file/json/jsonparser.h"
#include "app/file/json/jsonsource.h"

#include <QBuffer>

#include <algorithm>

namespace araxes {

namespace {

constexpr qint64 kGlance = 1024 * 1024;
/// The first two features are looked for in so much of the file.
constexpr qint64 kLargestHead = 32 * 1024 * 1024;
constexpr int kMostTries = 16;

/// Notes what the outermost object holds.
class FrameVisitor : public JsonVisitor
{
public:
    bool isRecordList(const std::string &key, int line) override
    {
        lists += key == "features" ? 1 : 0;
        lastLine = line;
        isListLast = key == "features";
        return isListLast;
    }
    bool takeRecord(const std::string &, JsonValue &&, const JsonDuplicates &) override
    {
        hasRecords = true;
        return false;
    }
    bool takeMember(JsonValue &&member, const JsonDuplicates &) override
    {
        isCollection = isCollection || (member.key == "type" && member.text == "FeatureCollection");
        hasOddList = hasOddList || member.key == "features";
        return true;
    }

    int lists = 0;
    int lastLine = 1;
    bool isListLast = false;
    bool isCollection = false;
    bool hasRecords = false;
    bool hasOddList = false;
};

/// Whether the text is one object with one empty list of features.
bool proves(const QByteArray &text, FrameVisitor &visitor)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    JsonSource source(buffer);
    const auto failure = parseJson(source, visitor);
    return !failure && source.stop() == JsonSource::Stop::None && visitor.lists == 1 && !visitor.hasRecords &&
           !visitor.hasOddList;
}

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

/// Behind the sign, with blanks around it; -1 when another stands there.
qsizetype behind(const QByteArray &text, qsizetype at, char sign)
{
    at = behindBlanks(text, at);
    return at >= 0 && at < text.size() && text[at] == sign ? behindBlanks(text, at + 1) : -1;
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

/// Behind the bracket that opens the list of features.
std::optional<FeatureFrame> beginOf(const QByteArray &head)
{
    constexpr QByteArrayView kKey = "\"features\"";
    qsizetype key = head.indexOf(kKey);
    for (int tries = 0; key >= 0 && tries < kMostTries; ++tries, key = head.indexOf(kKey, key + 1)) {
        const qsizetype colon = behind(head, key + kKey.size(), ':');
        if (colon < 0 || colon >= head.size() || head[colon] != '[') {
            continue;
        }
        FrameVisitor visitor;
        if (proves(head.first(colon + 1) + "]}", visitor) && visitor.isListLast) {
            const QByteArrayView before = QByteArrayView(head).first(colon + 1);
            return FeatureFrame{colon + 1, 0, 1 + int(before.count('\n')), {}, visitor.isCollection};
        }
    }
    return {};
}

/// From the comma behind the first feature to behind the second one's first key, and its value when it is its type.
std::string patternIn(const QByteArray &head, qsizetype begin)
{
    const qsizetype first = behindBlanks(head, begin);
    const qsizetype end = first < head.size() && head[first] == '{' ? behindObject(head, first) : -1;
    const qsizetype comma = end < 0 ? -1 : behindBlanks(head, end);
    const qsizetype second = comma < 0 ? -1 : behind(head, comma, ',');
    const qsizetype key = second < 0 ? -1 : behind(head, second, '{');
    const qsizetype keyEnd = key >= 0 && key < head.size() && head[key] == '"' ? behindText(head, key) : -1;
    if (keyEnd < 0) {
        return {};
    }
    qsizetype last = keyEnd;
    if (head.sliced(key, keyEnd - key) == "\"type\"") {
        const qsizetype value = behind(head, keyEnd, ':');
        const qsizetype valueEnd =
            value >= 0 && value < head.size() && head[value] == '"' ? behindText(head, value) : -1;
        last = std::max(keyEnd, valueEnd);
    }
    return head.sliced(comma, last - comma).toStdString();
}

/// Where the list ends: at one of the last brackets, behind which all is proved.
std::optional<qsizetype> endIn(const QByteArray &tail, FeatureFrame &frame)
{
    qsizetype bracket = tail.lastIndexOf(']');
    for (int tries = 0; bracket >= 0 && tries < kMostTries; ++tries) {
        FrameVisitor visitor;
        if (proves("{\"features\":[" + tail.sliced(bracket), visitor)) {
            frame.isCollection = frame.isCollection || visitor.isCollection;
            return bracket;
        }
        bracket = bracket == 0 ? -1 : tail.lastIndexOf(']', bracket - 1);
    }
    return {};
}

std::optional<QByteArray> stretch(const BulkFile &file, qint64 begin, qint64 end)
{
    QByteArray bytes(qsizetype(end - begin), Qt::Uninitialized);
    return file.read(begin, {bytes.data(), std::size_t(bytes.size())}) ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::optional<FeatureFrame> featureFrame(const BulkFile &file)
{
    std::optional<FeatureFrame> frame;
    for (qint64 size = kGlance;; size *= 2) {
        const auto head = stretch(file, 0, std::min(size, file.size()));
        frame = head ? beginOf(*head) : std::nullopt;
        if (!frame) {
            return {};
        }
        frame->pattern = patternIn(*head, frame->begin);
        if (!frame->pattern.empty() || size >= std::min(file.size(), kLargestHead)) {
            break;
        }
    }
    const qint64 tailBegin = std::max(frame->begin, file.size() - kGlance);
    const auto tail = stretch(file, tailBegin, file.size());
    const auto end = tail ? endIn(*tail, *frame) : std::nullopt;
    if (!end) {
        return {};
    }
    frame->end = tailBegin + *end;
    return frame;
}

} // namespace araxes
