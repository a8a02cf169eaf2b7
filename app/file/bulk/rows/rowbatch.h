// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of one piece of a file, before they are joined to those of the pieces before it.

#include "app/event/compactevents.h"
#include "app/file/bulk/rows/namelist.h"
#include "app/file/bulk/rows/rowdays.h"

#include <string>

namespace araxes {

/// What a row's own id is, as far as telling repetitions needs: a whole number itself, or what stands for a text.
namespace idkey {
inline constexpr std::uint64_t kNone = ~std::uint64_t{0};
inline constexpr std::uint64_t kText = std::uint64_t{1} << 63;
[[nodiscard]] std::uint64_t of(std::string_view id);
} // namespace idkey

/// One event; the indexes are into the lists of its batch.
struct BatchRow
{
    RowDays days;
    GeoPoint point = CompactEvents::kNoPoint;
    std::uint64_t id = idkey::kNone;
    std::uint32_t offset = 0; ///< where its record begins in the piece
    std::uint32_t titleEnd = 0;
    std::int32_t category = kNone;
    std::int32_t place = kNone; ///< of the names; below kNone: a shape, counted downwards from kFirstShape
    std::int32_t source = kNone;
};
inline constexpr std::int32_t kFirstShape = -2;

/// A record with something to tell, which is told when it is known which record of the file it is.
struct OddRecord
{
    std::uint32_t offset = 0;
    std::uint32_t end = 0;
    int number = 0; ///< among the records of its piece, from 0
    int row = kNone;
    int problems = 0;
};

struct RowBatch
{
    /// Every so many rows the line is kept.
    static constexpr int kRowsBetweenLines = 64;

    std::vector<BatchRow> rows;
    std::vector<char> titleText;
    NameList categories;
    NameList places; ///< name and country, see placeKey()
    NameList sources;
    std::vector<Place> shapes;
    std::vector<OddRecord> odd;
    std::vector<std::uint32_t> rowLines;  ///< of rows 0, 64, 128 …: line feeds between the piece's begin and the row
    std::vector<std::uint32_t> everyLine; ///< of all rows, when they are asked for
    std::string categoryColumn;           ///< of the last row that has a category
    int records = 0;                      ///< with those that are no events
    int lines = 0;                        ///< line feeds in the whole piece
    int openQuote = -1;                   ///< the line of a record whose quotation mark the file never closes
    bool hasDates = false;                ///< some row's columns say when
    bool hasEscapedIds = false;           ///< some row's own id is not written as it reads
    bool hasIdsOfLines = false;           ///< some row's own id looks like that of a line

    /// Says on which line the last row begins, counted from that of the piece.
    void addLine(int line, bool isEveryLineKept);
    /// Empty, but the memory is kept for the next piece.
    void clear();
};

/// Name and country in one, as NameList keeps them.
[[nodiscard]] std::string placeKey(std::string_view name, std::string_view countryCode);
[[nodiscard]] std::string sourceKey(std::string_view title, std::string_view link);
[[nodiscard]] std::pair<QString, QString> partsOfKey(std::string_view key);

} // namespace araxes
