// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a JSON file as a stream of records: the file is one object; its members come one by one,
// and lists of records inside it come record by record, so that only one record is in memory at a time.

#include "app/file/json/jsonvalue.h"

#include <QString>

#include <functional>
#include <optional>

namespace araxes {

class JsonSource;

/// Lists and objects inside each other; the file itself counts as one.
inline constexpr int kDeepestNesting = 64;
/// Values in one record or member; a larger one is handed over as Omitted.
inline constexpr int kMostValues = 1'000'000;
/// Bytes of one text; a longer one is handed over as Omitted.
inline constexpr std::size_t kLongestText = 4 * 1024 * 1024;

/// A key that an object had twice; the last one is kept.
struct JsonDuplicate
{
    std::string key;
    int firstLine = 0;
    int lastLine = 0;
};
using JsonDuplicates = std::vector<JsonDuplicate>;

/// Takes what the parser finds; returning false from a take… function ends the reading.
class JsonVisitor
{
public:
    virtual ~JsonVisitor() = default;
    /// A key of the outermost object: shall its value, when it is a list, come record by record?
    virtual bool isRecordList(const std::string &key, int line) = 0;
    /// An object or a list in a record list has begun: its bracket is the last byte that the source handed out.
    virtual void beginRecord() {}
    virtual bool takeRecord(const std::string &list, JsonValue &&record, const JsonDuplicates &duplicates) = 0;
    virtual bool takeMember(JsonValue &&member, const JsonDuplicates &duplicates) = 0;
};

/// Why a file is not JSON that we read.
struct JsonFailure
{
    int line = 0;
    QString reason;
    QString advice;
};

/// Reads to the end of the source, unless the visitor ends it earlier or a failure is found.
[[nodiscard]] std::optional<JsonFailure> parseJson(JsonSource &source, JsonVisitor &visitor);
/// Whether a text is JSON to its end, the visitor takes all of it, and the progress, if any, never says no.
[[nodiscard]] bool parsesJson(const QByteArray &text, JsonVisitor &visitor,
                              const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace araxes
