// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a large GeoJSON file: lists of features without their brackets.

#include "app/file/bulk/geo/featurerows.h"
#include "app/file/bulk/piece.h"
#include "app/file/bulk/rows/plainrows.h"

#include <string>

namespace araxes {

class FeatureWalk;

class FeaturePieceReader : public PieceReader
{
public:
    /// The pattern is what stands from the end of a feature to within the next, see FeatureFrame.
    FeaturePieceReader(const FeatureRows &source, std::string pattern, ListLimits &limits);
    ~FeaturePieceReader() override;

    [[nodiscard]] std::size_t cut(std::string_view bytes) const override;
    [[nodiscard]] PieceReading read(Piece &piece, const Pulse &pulse) override;

private:
    [[nodiscard]] bool readFeatures(std::size_t size, const Pulse &pulse);
    [[nodiscard]] bool takeFeature(std::string_view bytes);
    [[nodiscard]] bool takeSlowly(std::string_view bytes, std::uint32_t offset);

    const FeatureRows &m_source;
    std::string m_pattern;
    PlainRows m_rows;
    std::unique_ptr<FeatureWalk> m_walk; ///< hides the parser's header, which takes long to compile
    Piece *m_piece = nullptr;
    std::size_t m_counted = 0; ///< line feeds before this are in the batch's lines
    bool m_isStopped = false;
};

} // namespace araxes
