// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featureframe.h"

#include "app/file/bulk/json/recordpattern.h"
#include "app/file/json/jsonparser.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr qint64 kGlance = 1024 * 1024;
/// The first two features are looked for in so much of the file.
constexpr qint64 kLargestHead = 32 * 1024 * 1024;
constexpr int kMostTries = 32;

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
    return parsesJson(text, visitor) && visitor.lists == 1 && !visitor.hasRecords && !visitor.hasOddList;
}

/// Behind the bracket that opens the list of features.
std::optional<FeatureFrame> beginOf(const QByteArray &head)
{
    const qsizetype begin = listBegin(head, "features");
    FrameVisitor visitor;
    if (begin < 0 || !proves(head.first(begin) + "]}", visitor) || !visitor.isListLast) {
        return {};
    }
    const QByteArrayView before = QByteArrayView(head).first(begin);
    return FeatureFrame{begin, 0, 1 + int(before.count('\n')), {}, visitor.isCollection};
}

/// Where the list ends: at the first bracket behind which all is proved. Lists in the members that follow end with
/// brackets as well.
std::optional<qsizetype> endIn(const QByteArray &tail, FeatureFrame &frame)
{
    std::optional<qsizetype> end;
    bool isCollection = false;
    qsizetype bracket = tail.lastIndexOf(']');
    for (int tries = 0; bracket >= 0 && tries < kMostTries; ++tries) {
        FrameVisitor visitor;
        if (proves("{\"features\":[" + tail.sliced(bracket), visitor)) {
            end = bracket;
            isCollection = visitor.isCollection;
        }
        bracket = bracket == 0 ? -1 : tail.lastIndexOf(']', bracket - 1);
    }
    frame.isCollection = frame.isCollection || isCollection;
    return end;
}

} // namespace

std::optional<FeatureFrame> featureFrame(const BulkFile &file)
{
    std::optional<FeatureFrame> frame;
    for (qint64 size = kGlance;; size *= 2) {
        const auto head = bytesOf(file, 0, std::min(size, file.size()));
        frame = head ? beginOf(*head) : std::nullopt;
        if (!frame) {
            return {};
        }
        frame->pattern = recordPattern(*head, frame->begin);
        if (!frame->pattern.empty() || size >= std::min(file.size(), kLargestHead)) {
            break;
        }
    }
    const qint64 tailBegin = std::max(frame->begin, file.size() - kGlance);
    const auto tail = bytesOf(file, tailBegin, file.size());
    const auto end = tail ? endIn(*tail, *frame) : std::nullopt;
    if (!end) {
        return {};
    }
    frame->end = tailBegin + *end;
    return frame;
}

} // namespace araxes
