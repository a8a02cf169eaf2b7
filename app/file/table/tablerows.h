// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a table made into the events, places and categories of a collection.

#include "app/event/collection.h"
#include "app/file/json/jsonvalue.h"
#include "app/file/problemlog.h"
#include "app/file/table/columnroles.h"

#include <QHash>

namespace araxes {

/// The columns of a table.
struct TableColumns
{
    explicit TableColumns(QStringList columnNames)
        : names(std::move(columnNames))
        , roles(names)
    {}

    QStringList names;
    ColumnRoles roles;
};

/// What one row says.
struct TableRow
{
    const TableColumns &columns;
    QStringList cells; ///< trimmed
    int line = 0;      ///< in the file, from 1
    /// Where it was, when the file says so outside the cells; its name and country are taken from them.
    std::optional<Place> place;
    std::vector<JsonValue> more; ///< further members to keep
};

/// One row is one event. Columns without a role are kept in the event as they are ("extra"), so nothing is lost.
/// - Dates are read as people write them (parseWrittenDate()); what is ambiguous or no date is a problem and the
///   event stays undated. A start and an end make an interval.
/// - A year in a column of years counts as people do: -55 is 55 BCE, and there is no year 0. Nine digits and more in
///   a column of dates are milliseconds since 1970.
/// - Rows with the same place name and position share a place.
class TableRows
{
public:
    /// More categories than these are no categories: the column is kept as text.
    static constexpr int kMostCategories = 500;

    explicit TableRows(ProblemLog &log)
        : m_log(log)
    {}

    /// A row of blank cells without a place is passed over.
    void add(TableRow row);
    /// What came of the rows, titled by the file's name; call it once.
    [[nodiscard]] CollectionParts finish(const QString &path);

private:
    struct Row;
    [[nodiscard]] QString idOf(const TableRow &row);
    void readDate(Event &event, const Row &row);
    [[nodiscard]] QString dateOfNumbers(const Row &row, ColumnRole year, ColumnRole month, ColumnRole day);
    void readPlace(Event &event, const Row &row);
    [[nodiscard]] std::optional<GeoPoint> pointOf(const Row &row);
    void readCategory(Event &event, const Row &row);
    void readSource(Event &event, const Row &row);
    void skip(const Row &row, ColumnRole role, const QString &reason, const QString &advice);

    ProblemLog &m_log;
    CollectionParts m_parts;
    QHash<QString, int> m_places;
    QHash<QString, int> m_categories;
    QHash<QString, int> m_sources;
    QHash<QString, int> m_ids; ///< how many rows have had this id
    QString m_categoryColumn;
};

} // namespace araxes
