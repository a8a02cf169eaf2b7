// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The features of a large GeoJSON file, as rows.

#include "app/file/bulk/geo/featurerows.h"
#include "app/file/bulk/geo/featurewalk.h"
#include "app/file/bulk/json/listpieces.h"
#include "app/file/bulk/rows/plainrows.h"

namespace araxes {

class FeaturePieceReader : public ListPieceReader
{
public:
    FeaturePieceReader(const FeatureRows &source, std::string pattern, ListLimits &limits)
        : ListPieceReader(std::move(pattern))
        , m_source(source)
        , m_rows(limits)
    {}

protected:
    void begin(RowBatch &batch) override { m_rows.begin(batch); }
    [[nodiscard]] bool walk(simdjson::ondemand::value value) override { return m_walk.walk(value); }
    [[nodiscard]] bool take(std::string_view bytes, std::uint32_t offset, Piece &piece) override;
    [[nodiscard]] simdjson::ondemand::parser &parser() override { return m_walk.parser(); }

private:
    [[nodiscard]] bool takePlain(std::uint32_t offset, Piece &piece);
    [[nodiscard]] bool takeSlowly(std::string_view bytes, std::uint32_t offset, RowBatch &batch);

    const FeatureRows &m_source;
    PlainRows m_rows;
    FeatureWalk m_walk;
};

} // namespace araxes
