// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a table made into the events, places and categories of a collection.

#include "app/event/collection.h"
#include "app/file/table/tablerow.h"

#include <QHash>

namespace araxes {

/// One row is one event (readRow()). Rows with the same place name and position share a place.
class TableRows
{
public:
    /// More categories than these are no categories: the column is kept as text.
    static constexpr int kMostCategories = 500;

    explicit TableRows(ProblemLog &log)
        : m_log(log)
    {}

    /// A row of blank cells without a place is passed over.
    void add(const TableRow &row);
    /// What came of the rows, titled by the file's name; call it once.
    [[nodiscard]] CollectionParts finish(const QString &path);
    /// The title of what a file without one holds.
    [[nodiscard]] static LocalizedText titleOf(const QString &path);
    /// Says that there are too many categories in the column.
    static void noteCategories(ProblemLog &log, const QString &column);

private:
    [[nodiscard]] QString idOf(const TableRow &row);
    [[nodiscard]] int listed(Place place, const QString &country);
    [[nodiscard]] int listed(const QString &category);
    [[nodiscard]] int listed(Source source, const QString &key);

    ProblemLog &m_log;
    CollectionParts m_parts;
    QHash<QString, int> m_places;
    QHash<QString, int> m_categories;
    QHash<QString, int> m_sources;
    QHash<QString, int> m_ids; ///< how many rows have had this id
    QString m_categoryColumn;
};

} // namespace araxes
