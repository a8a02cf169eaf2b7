// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurerows.h"

#include "app/file/bulk/rows/bytecount.h"
#include "app/file/geo/featurecells.h"
#include "app/file/json/jsonparser.h"
#include "app/file/json/jsonsource.h"

#include <QBuffer>

#include <algorithm>

namespace araxes {

namespace {

constexpr std::size_t kMostColumns = 1000;

/// Takes one record and stops.
class FirstRecord : public JsonVisitor
{
public:
    bool isRecordList(const std::string &, int) override { return true; }
    bool takeMember(JsonValue &&, const JsonDuplicates &) override { return false; }
    bool takeRecord(const std::string &, JsonValue &&record, const JsonDuplicates &) override
    {
        value = std::move(record);
        return false;
    }

    std::optional<JsonValue> value;
};

std::optional<JsonValue> firstRecord(std::string_view bytes)
{
    constexpr QByteArrayView kBegin = "{\"features\":[";
    QByteArray text;
    text.reserve(kBegin.size() + qsizetype(bytes.size()));
    text.append(kBegin).append(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    JsonSource source(buffer, {}, std::min(std::size_t(text.size()), JsonSource::kBlockBytes));
    FirstRecord first;
    // It ends in a failure when the visitor has enough; what counts is whether there is a record.
    [[maybe_unused]] const auto failure = parseJson(source, first);
    return std::move(first.value);
}

void moveDown(JsonValue &value, int lines)
{
    value.line += lines;
    for (JsonValue &item : value.items) {
        moveDown(item, lines);
    }
}

} // namespace

bool FeatureRows::read(std::string_view bytes, const RecordPlace &place, ProblemLog &log, const Take &take) const
{
    std::optional<JsonValue> record = firstRecord(bytes);
    if (!record) {
        return false;
    }
    moveDown(*record, place.line - 1);
    if (auto feature = featureCells(*record, place.number, log)) {
        const auto columns = columnsOf(feature->names);
        take({*columns, std::move(feature->cells), record->line, std::move(feature->place), std::move(feature->more)});
    }
    return true;
}

int FeatureRows::linesIn(std::string_view bytes) const
{
    return int(countOf('\n', bytes));
}

std::shared_ptr<const TableColumns> FeatureRows::columnsOf(const QStringList &names) const
{
    const std::lock_guard lock(m_mutex);
    if (m_columns.size() > kMostColumns) {
        m_columns.clear();
    }
    std::shared_ptr<const TableColumns> &columns = m_columns[names];
    if (!columns) {
        columns = std::make_shared<const TableColumns>(names);
    }
    return columns;
}

} // namespace araxes
