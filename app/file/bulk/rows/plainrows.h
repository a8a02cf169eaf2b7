// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes rows of a table into entries of plain arrays: at once where they are plain, else by readRow().

#include "app/file/bulk/rows/rowbatch.h"
#include "app/file/table/tablerow.h"

#include <atomic>
#include <span>
#include <string_view>
#include <unordered_map>

namespace araxes {

/// What the threads that read a file tell each other: lists that have become too long to be lists.
struct ListLimits
{
    static constexpr int kMostSources = 4096;
    std::atomic<bool> listsSources = true;
    std::atomic<bool> listsCategories = true;
};

/// The same entries as those of the events that readRow() makes, faster. What it cannot be sure of it leaves alone.
class PlainRows
{
public:
    explicit PlainRows(ListLimits &limits)
        : m_limits(limits)
    {}

    /// Rows go there from now on.
    void begin(RowBatch &batch);
    /// Adds the row whose record begins at the offset, or passes it over when it is blank. Cells are UTF-8, not yet
    /// trimmed. The point is that of a geometry, or null. False when the row needs addRead().
    [[nodiscard]] bool add(const TableColumns &columns, std::span<const std::string_view> cells, const GeoPoint *point,
                           std::uint32_t offset);
    /// Adds a row by readRow(), or passes it over when it is blank; the log takes what is wrong with it. Returns
    /// whether there is an event now.
    bool addRead(const TableRow &row, std::uint32_t offset, ProblemLog &log);

private:
    struct Cells;
    [[nodiscard]] std::optional<RowDays> days(const Cells &cells);
    [[nodiscard]] bool readPoint(BatchRow &row, const Cells &cells) const;
    void readLists(BatchRow &row, const Cells &cells, const TableColumns &columns, bool isPlaced);
    void readTexts(BatchRow &row, std::string_view id, std::string_view title);
    void takePlace(BatchRow &row, Place place);
    [[nodiscard]] int placeOf(std::string_view name, std::string_view countryCode);
    [[nodiscard]] int categoryOf(std::string_view category, const TableColumns &columns);
    [[nodiscard]] int sourceOf(std::string_view title, std::string_view link);

    RowBatch *m_batch = nullptr;
    ListLimits &m_limits;
    /// Days of dates in words, by the cells that say them: they often come again.
    std::unordered_map<std::string, RowDays> m_knownDates;
    std::string m_dateKey;                           ///< of the row at hand, when its dates are neither plain nor known
    const TableColumns *m_categoryColumns = nullptr; ///< of the last row that had a category
};

} // namespace araxes
