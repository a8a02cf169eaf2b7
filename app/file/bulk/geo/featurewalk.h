// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Walks through the features of a piece.

#include "app/file/bulk/geo/featurelayouts.h"
#include "app/file/bulk/json/valuewalk.h"
#include "app/place/geopoint.h"

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

class FeatureWalk : public ValueWalk
{
public:
    /// False when it is not JSON, or nested too deeply.
    [[nodiscard]] bool walk(simdjson::ondemand::value value);
    [[nodiscard]] const PlainFeature &feature() const { return m_feature; }
    [[nodiscard]] FeatureLayouts &layouts() { return m_layouts; }

private:
    [[nodiscard]] bool walkMember(std::string_view key, Value value);
    [[nodiscard]] bool walkId(Value value);
    [[nodiscard]] bool walkProperties(Value value);
    [[nodiscard]] bool walkProperty(std::string_view key, Value value);
    [[nodiscard]] bool walkGeometry(Value value);
    [[nodiscard]] bool walkCoordinates(Value value);

    FeatureLayouts m_layouts;
    PlainFeature m_feature;
    std::string_view m_id;
    bool m_hasId = false;
    bool m_hasIdCell = false; ///< a property is called id
    int m_ids = 0;            ///< members of the feature with this key
    int m_properties = 0;
    int m_geometries = 0;
};

} // namespace araxes
