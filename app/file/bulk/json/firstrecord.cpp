// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/json/firstrecord.h"

#include "app/file/json/jsonsource.h"

#include <QBuffer>

#include <algorithm>

namespace araxes {

namespace {

/// Takes one record and stops.
class RecordTaker : public JsonVisitor
{
public:
    bool isRecordList(const std::string &, int) override { return true; }
    bool takeMember(JsonValue &&, const JsonDuplicates &) override { return false; }
    bool takeRecord(const std::string &, JsonValue &&record, const JsonDuplicates &duplicates) override
    {
        first = FirstRecord{std::move(record), duplicates};
        return false;
    }

    std::optional<FirstRecord> first;
};

} // namespace

std::optional<FirstRecord> firstRecord(std::string_view bytes)
{
    constexpr QByteArrayView kBegin = "{\"records\":[";
    QByteArray text;
    text.reserve(kBegin.size() + qsizetype(bytes.size()));
    text.append(kBegin).append(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    JsonSource source(buffer, {}, std::min(std::size_t(text.size()), JsonSource::kBlockBytes));
    RecordTaker taker;
    // It ends in a failure when the visitor has enough; what counts is whether there is a record.
    [[maybe_unused]] const auto failure = parseJson(source, taker);
    return std::move(taker.first);
}

} // namespace araxes
