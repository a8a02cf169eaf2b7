// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One row of a table, and what it says of an event.

#include "app/event/event.h"
#include "app/file/json/jsonvalue.h"
#include "app/file/problemlog.h"
#include "app/file/table/columnroles.h"
#include "app/place/place.h"

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

    [[nodiscard]] QString cell(ColumnRole role) const { return cells.value(columns.roles.column(role)); }
    [[nodiscard]] QString columnName(ColumnRole role) const { return columns.names.value(columns.roles.column(role)); }
    /// Blank cells and no place: it says nothing.
    [[nodiscard]] bool isBlank() const;
};

/// A row read on its own: its event, and what that refers to, which the rows of a table have lists of.
struct RowReading
{
    Event event; ///< without references
    std::optional<Place> place;
    QString category;
    std::optional<Source> source;
};

/// - Dates are read as people write them (parseWrittenDate()); what is ambiguous or no date is a problem and the
///   event stays undated. A start and an end make an interval.
/// - A year in a column of years counts as people do: -55 is 55 BCE, and there is no year 0. Nine digits and more in
///   a column of dates are milliseconds since 1970.
/// - Columns without a role are kept in the event as they are ("extra"), so nothing is lost.
/// Problems call the row by the id.
[[nodiscard]] RowReading readRow(const TableRow &row, const QString &id, ProblemLog &log);

/// The id of a row whose own is empty.
[[nodiscard]] QString idOfLine(int line);
/// The id of a row whose own, or that of its line, other rows had before: this is the nth.
[[nodiscard]] QString idOfRepetition(const QString &own, int line, int nth);
/// The event with a further member of its own.
void keepMember(Event &event, const QString &name, const QString &value);
/// Two capital letters; any other country is a text.
[[nodiscard]] bool isCountryCode(const QString &text);
/// A text that does not say its language.
[[nodiscard]] LocalizedText undetermined(const QString &text);

} // namespace araxes
