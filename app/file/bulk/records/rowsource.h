// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the records of a format are read one by one.

#include "app/file/table/tablerow.h"

#include <functional>
#include <string_view>

namespace araxes {

/// Which record of the file it is, as problems say it.
struct RecordPlace
{
    int line = 1;
    int number = 1; ///< among all records of the file
};

/// Safe to use from several threads.
class RowSource
{
public:
    using Take = std::function<void(const TableRow &row)>;

    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;

    /// Hands over the row of the first record in the bytes; false when there is none. What is wrong with the record
    /// before it is a row goes to the log.
    virtual bool read(std::string_view bytes, const RecordPlace &place, ProblemLog &log, const Take &take) const = 0;
    /// How many lines end in the bytes, which begin and end where records do.
    [[nodiscard]] virtual int linesIn(std::string_view bytes) const = 0;
};

} // namespace araxes
