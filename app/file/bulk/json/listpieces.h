// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a list of records in a large JSON file: lists without their brackets.

#include "app/file/bulk/piece.h"

#include <simdjson.h>

#include <string>

namespace araxes {

/// Finds the records; what they say is for those who inherit.
class ListPieceReader : public PieceReader
{
public:
    /// The pattern is what stands between two records, see recordPattern().
    explicit ListPieceReader(std::string pattern)
        : m_pattern(std::move(pattern))
    {}

    [[nodiscard]] std::size_t cut(std::string_view bytes) const override;
    [[nodiscard]] PieceReading read(Piece &piece, const Pulse &pulse) override;

protected:
    virtual void begin(RowBatch &batch) = 0;
    /// Looks at all of a record; false when it is not JSON.
    [[nodiscard]] virtual bool walk(simdjson::ondemand::value value) = 0;
    /// Takes the record that was walked through; false when it surprises.
    [[nodiscard]] virtual bool take(std::string_view bytes, std::uint32_t offset, Piece &piece) = 0;
    [[nodiscard]] virtual simdjson::ondemand::parser &parser() = 0;
    /// Says that the record at hand takes as long as many others.
    void beSlow() { m_sinceBeat += kSlowRecord; }

private:
    static constexpr int kSlowRecord = 64;
    [[nodiscard]] bool readRecords(Piece &piece, std::size_t size, const Pulse &pulse);
    [[nodiscard]] bool takeRecord(std::string_view bytes, Piece &piece);

    std::string m_pattern;
    std::size_t m_counted = 0; ///< line feeds before this are in the batch's lines
    int m_sinceBeat = 0;
    bool m_isStopped = false;
};

} // namespace araxes
