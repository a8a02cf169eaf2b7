// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Joins the rows of the pieces of a file to compact events.

#include "app/file/bulk/records/recordlists.h"
#include "app/file/bulk/rows/plainrows.h"
#include "app/file/bulk/rows/seenids.h"

namespace araxes {

/// Where a piece is.
struct PiecePosition
{
    std::uint32_t offset = 0;
    std::uint32_t end = 0;
    int line = 1;
};

class CompactBuilder
{
public:
    /// More different places are not listed, for each takes some hundred bytes. Their names stay with the events.
    static constexpr int kMostPlaces = 1'000'000;

    CompactBuilder(SeenIds::Memory memory, ListLimits &limits, std::int64_t fileSize)
        : m_memory(memory)
        , m_ids(memory)
        , m_limits(limits)
        , m_fileSize(fileSize)
    {}

    /// The indexes in batches are those of lists that are given: finish() lists nothing.
    void useGivenLists() { m_areListsGiven = true; }
    /// In place of all pieces.
    void adopt(ReadRows rows);
    /// Pieces come in the order of the file.
    void append(RowBatch &batch, const PiecePosition &position);
    /// Ids cannot be told apart any more with so little memory.
    [[nodiscard]] bool isUnsure() const { return m_ids.isUnsure() || m_hasMixedIds; }
    [[nodiscard]] const RecordLists &lists() const { return m_lists; }
    [[nodiscard]] int size() const { return m_events.size(); }
    /// So many of the events there are by now, evenly chosen, as far as they can be drawn: without places, but for
    /// their points, when these are not given.
    [[nodiscard]] CompactEvents sample(int most) const;

    /// The events without their records, with notes on lists that were too long; call it once, and then take the lists.
    [[nodiscard]] CompactEvents finish(ProblemLog &log);
    [[nodiscard]] RecordLists takeLists() { return std::move(m_lists); }

private:
    void expect(const RowBatch &batch, const PiecePosition &position);
    void appendDays(const RowDays &days);
    void appendLists(RowBatch &batch);
    void appendTitles(const RowBatch &batch);
    [[nodiscard]] int nthOf(std::uint64_t id, int line);
    void appendIds(const RowBatch &batch, const PiecePosition &position);
    [[nodiscard]] std::vector<int> listedCategories(const RowBatch &batch);
    [[nodiscard]] std::vector<int> listedPlaces(const RowBatch &batch);
    [[nodiscard]] std::vector<int> listedSources(const RowBatch &batch);
    template <typename Value>
    void put(std::vector<Value> &column, std::size_t event, const Value &value, const Value &none);
    [[nodiscard]] Category listedCategory(int index) const;
    void listCategories(ProblemLog &log);
    void listPlaces(ProblemLog &log);
    void listSources();

    CompactEvents m_events;
    RecordLists m_lists;
    SeenIds::Memory m_memory;
    SeenIds m_ids;
    ListLimits &m_limits;
    std::vector<Place> m_shapes;
    std::int64_t m_fileSize = 0;
    std::size_t m_expected = 0; ///< events in the whole file, rather too many
    bool m_areListsGiven = false;
    bool m_hasLineIds = false; ///< some event has no id of its own
    int m_lastLine = 0;        ///< of such an event
    int m_onLastLine = 0;      ///< how many such events there were
    bool m_hasMixedIds = false;
    bool m_leavesPlaces = false;
};

} // namespace araxes
