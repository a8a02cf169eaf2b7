// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Walks through the features of a piece, looking at every value once.

#include "app/file/bulk/geo/featurelayouts.h"
#include "app/place/geopoint.h"

#include <simdjson.h>

#include <vector>

namespace araxes {

/// What a plain feature says.
struct PlainFeature
{
    std::vector<std::string_view> cells; ///< of its columns; they hold until the next feature
    int layout = FeatureLayouts::kBegin;
    GeoPoint point;
    bool hasPoint = false;
    bool isPlain = true; ///< otherwise it must be read by featureCells(), and the rest is worth nothing
};

/// Every value is looked at, so that what the parser accepts is JSON throughout, within our limits.
class FeatureWalk
{
public:
    /// False when it is not JSON, or nested too deeply.
    [[nodiscard]] bool walk(simdjson::ondemand::value value);
    [[nodiscard]] const PlainFeature &feature() const { return m_feature; }
    [[nodiscard]] FeatureLayouts &layouts() { return m_layouts; }
    [[nodiscard]] simdjson::ondemand::parser &parser() { return m_parser; }

private:
    using Value = simdjson::ondemand::value;
    using Kind = simdjson::ondemand::json_type;

    [[nodiscard]] bool walkFeature(simdjson::ondemand::object feature);
    [[nodiscard]] bool walkId(Value value);
    [[nodiscard]] bool walkProperties(Value value);
    [[nodiscard]] bool walkProperty(std::string_view key, Value value);
    [[nodiscard]] bool walkGeometry(Value value);
    [[nodiscard]] bool walkCoordinates(Value value);
    /// A text, number or boolean as a cell; nothing else.
    [[nodiscard]] bool takeScalar(Value value, Kind kind, std::string_view &cell);
    [[nodiscard]] bool takeText(Value value, std::string_view &text);
    [[nodiscard]] bool pass(Value value, int depth);
    [[nodiscard]] bool passAs(Value value, Kind kind, int depth);
    void beOdd() { m_feature.isPlain = false; }

    simdjson::ondemand::parser m_parser;
    FeatureLayouts m_layouts;
    PlainFeature m_feature;
    std::string_view m_id;
    bool m_hasId = false;
    bool m_hasIdCell = false; ///< a property is called id
    int m_values = 0;
};

} // namespace araxes
