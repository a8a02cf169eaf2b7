// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurerows.h"

#include "app/file/bulk/json/firstrecord.h"
#include "app/file/bulk/rows/bytecount.h"
#include "app/file/geo/featurecells.h"

namespace araxes {

namespace {

constexpr std::size_t kMostColumns = 1000;

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
    std::optional<FirstRecord> record = firstRecord(bytes);
    if (!record) {
        return false;
    }
    moveDown(record->value, place.line - 1);
    if (auto feature = featureCells(record->value, place.number, log)) {
        const auto columns = columnsOf(feature->names);
        take({*columns, std::move(feature->cells), record->value.line, std::move(feature->place),
              std::move(feature->more)});
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
