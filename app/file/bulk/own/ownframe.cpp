// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/own/ownframe.h"

#include "app/file/bulk/json/recordpattern.h"
#include "app/file/json/collectionreader.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr qint64 kGlance = 1024 * 1024;
/// What stands before the events is places for the most part.
constexpr qint64 kLongestHead = 256 * kGlance;
constexpr qint64 kLongestRecords = 32 * kGlance;
constexpr int kMostTries = 64;

/// Takes anything.
class AnyVisitor : public JsonVisitor
{
public:
    bool isRecordList(const std::string &, int) override { return false; }
    bool takeRecord(const std::string &, JsonValue &&, const JsonDuplicates &) override { return true; }
    bool takeMember(JsonValue &&, const JsonDuplicates &) override { return true; }
};

/// The first bracket with which the list may end: what follows it ends the file.
qsizetype endIn(const QByteArray &tail)
{
    qsizetype end = -1;
    qsizetype bracket = tail.lastIndexOf(']');
    for (int tries = 0; bracket >= 0 && tries < kMostTries; ++tries) {
        AnyVisitor visitor;
        end = parsesJson("{\"events\":[" + tail.sliced(bracket), visitor) ? bracket : end;
        bracket = bracket == 0 ? -1 : tail.lastIndexOf(']', bracket - 1);
    }
    return end;
}

/// The head of the file, which ends behind the bracket that opens the list.
std::optional<QByteArray> headOf(const BulkFile &file)
{
    for (qint64 size = kGlance;; size *= 4) {
        const qint64 end = std::min({size, file.size(), kLongestHead});
        const auto text = bytesOf(file, 0, end);
        const qsizetype begin = text ? listBegin(*text, "events") : -1;
        if (begin >= 0) {
            return text->first(begin);
        }
        if (!text || size >= std::min(file.size(), kLongestHead)) {
            return {};
        }
    }
}

std::string patternBehind(const BulkFile &file, qint64 begin)
{
    std::string pattern;
    for (qint64 size = kGlance; pattern.empty() && size <= kLongestRecords; size *= 4) {
        const auto text = bytesOf(file, begin, std::min(begin + size, file.size()));
        pattern = text ? recordPattern(*text, 0) : std::string();
    }
    return pattern;
}

} // namespace

std::optional<OwnFrame> ownFrame(const BulkFile &file, const Progress &progress)
{
    const auto head = headOf(file);
    if (!head) {
        return {};
    }
    OwnFrame frame;
    frame.begin = head->size();
    frame.line = 1 + int(head->count('\n'));
    frame.pattern = patternBehind(file, frame.begin);
    const qint64 tailBegin = std::max(frame.begin, file.size() - kGlance);
    const auto tail = bytesOf(file, tailBegin, file.size());
    const qsizetype end = tail ? endIn(*tail) : -1;
    if (end < 0) {
        return {};
    }
    frame.end = tailBegin + end;
    ProblemLog log({});
    CollectionReader reader(log);
    const auto beat = [&](qint64 done, qint64) { return !progress || progress(done, file.size()); };
    if (!parsesJson(*head + tail->sliced(end), reader, beat)) {
        return {};
    }
    auto parts = reader.finish();
    if (!parts || !log.isEmpty() || !parts->events.empty()) {
        return {};
    }
    frame.parts = std::move(*parts);
    return frame;
}

} // namespace araxes
