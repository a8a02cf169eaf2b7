// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The immutable part of a crossfilter: events by their begin and by their end, each reduced to what is counted.

#include "app/query/crossfilter/facetcolumns.h"
#include "app/query/crossfilter/timeorder.h"

#include <array>
#include <memory>

namespace araxes {

/// What a row of counters is made of. Each part is counted by itself, for each has its own filters.
enum class Part : std::uint8_t {
    Cells,        ///< one for each map cell that any event lies in, and one for "no cell"
    Pairs,        ///< one for each pair of category and country that occurs
    Participants, ///< one for each participant
};
inline constexpr std::array kParts{Part::Cells, Part::Pairs, Part::Participants};

/// A counter is a column of a row of counters; a part's columns stand together, padded to a multiple of 16.
struct CounterLayout
{
    struct Pair
    {
        std::int16_t category; ///< kNone when without
        std::int16_t country;
        bool operator==(const Pair &) const = default;
    };
    std::vector<std::uint16_t> cells; ///< the map cell of each cell counter, rising; the next counter is "no cell"
    std::vector<Pair> pairs;          ///< of each pair counter, by category, then country
    int categories = 0;
    int countries = 0;
    int participants = 0;

    [[nodiscard]] std::size_t width(Part part) const
    {
        const std::size_t used = part == Part::Cells   ? cells.size() + 1
                                 : part == Part::Pairs ? pairs.size()
                                                       : std::size_t(participants);
        return (used + 15) / 16 * 16;
    }
    [[nodiscard]] std::size_t first(Part part) const
    {
        return (part > Part::Cells ? width(Part::Cells) : 0) + (part > Part::Pairs ? width(Part::Pairs) : 0);
    }
    [[nodiscard]] std::size_t width() const { return first(Part::Participants) + width(Part::Participants); }
};

/// Further counters of single rows: second and later cells, and participants. Sorted by row; columns of their part.
struct FurtherCounters
{
    std::vector<std::uint32_t> row;
    std::vector<std::uint16_t> column;
};

/// The rows in one order of time.
struct CountedRows
{
    TimeOrder time;
    /// Low half: counter of the first cell; high half: number of the pair.
    std::vector<std::uint32_t> code;
    FurtherCounters cells;
    FurtherCounters participants;
    std::vector<std::uint32_t> source; ///< row of FacetColumns; empty when it is the same row

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(code.size()); }
    [[nodiscard]] std::size_t bytes() const;
};

/// Made once for a collection and a box, in any thread; shared by pointer to const.
class CrossfilterIndex
{
public:
    /// Null when the columns need more than 65,536 counters or the pairs of categories and countries are too many to
    /// tell apart by a table (4 million): then events must be counted one by one.
    /// An index of the same rows with other cells spares finding their orders again.
    [[nodiscard]] static std::shared_ptr<const CrossfilterIndex> build(const FacetColumns &columns,
                                                                       const CrossfilterIndex *sameRows = nullptr);

    [[nodiscard]] const CounterLayout &layout() const { return m_layout; }
    [[nodiscard]] const CountedRows &begins() const { return m_begins; }
    /// The rows by end; the same as begins() when all events last equally long, for then that order is the same.
    [[nodiscard]] const CountedRows &ends() const { return m_length ? m_begins : m_ends; }
    [[nodiscard]] bool hasOneOrder() const { return m_length.has_value(); }
    /// The days that every dated event lasts; none when they last differently.
    [[nodiscard]] std::optional<Day> eventLength() const { return m_length; }
    /// Codes of the rows without a date.
    [[nodiscard]] const CountedRows &undated() const { return m_undated; }
    [[nodiscard]] std::uint32_t rows() const { return m_begins.size() + m_undated.size(); }

    /// Dated rows that begin before a day.
    [[nodiscard]] std::uint32_t begunBefore(Day day) const { return m_begins.time.rowsBefore(day); }
    /// Dated rows of which no day is this or later.
    [[nodiscard]] std::uint32_t overBefore(Day day) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    CounterLayout m_layout;
    CountedRows m_begins;
    CountedRows m_ends;
    CountedRows m_undated;
    std::optional<Day> m_length; ///< of every dated event
};

using CrossfilterIndexPtr = std::shared_ptr<const CrossfilterIndex>;

} // namespace araxes
