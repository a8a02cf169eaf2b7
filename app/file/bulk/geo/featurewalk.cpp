// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurewalk.h"

namespace araxes {

bool FeatureWalk::walk(Value value)
{
    begin();
    m_feature.cells.clear();
    m_feature.layout = FeatureLayouts::kBegin;
    m_feature.hasPoint = false;
    m_feature.isPlain = false;
    m_hasId = false;
    m_hasIdCell = false;
    m_ids = m_properties = m_geometries = 0;
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    if (kind != Kind::object) {
        return passAs(value, kind, kDepthInRecord - 1);
    }
    if (!walkMembers(value, [this](std::string_view key, Value member) { return walkMember(key, member); })) {
        return false;
    }
    if (m_hasId && !m_hasIdCell) {
        m_feature.layout = m_layouts.step(m_feature.layout, "id", FeatureLayouts::Value::Cell);
        m_feature.cells.push_back(m_id);
    }
    beOddIf(m_ids > 1 || m_properties > 1 || m_geometries > 1 || m_feature.layout == FeatureLayouts::kOdd);
    m_feature.isPlain = isPlain();
    return true;
}

bool FeatureWalk::walkMember(std::string_view key, Value value)
{
    if (key == "geometry") {
        ++m_geometries;
        return walkGeometry(value);
    }
    if (key == "properties") {
        ++m_properties;
        return walkProperties(value);
    }
    if (key == "id") {
        ++m_ids;
        return walkId(value);
    }
    return pass(value, kDepthInRecord);
}

bool FeatureWalk::walkId(Value value)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    m_hasId = isScalar(kind);
    return m_hasId ? takeScalar(value, kind, m_id) : passAs(value, kind, kDepthInRecord);
}

bool FeatureWalk::walkProperties(Value value)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    if (kind != Kind::object) {
        return passAs(value, kind, kDepthInRecord);
    }
    return walkMembers(value, [this](std::string_view key, Value property) { return walkProperty(key, property); });
}

bool FeatureWalk::walkProperty(std::string_view key, Value value)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    const bool isCell = isScalar(kind);
    m_feature.layout =
        m_layouts.step(m_feature.layout, key, isCell ? FeatureLayouts::Value::Cell : FeatureLayouts::Value::Other);
    m_hasIdCell = m_hasIdCell || (isCell && key == "id");
    if (!isCell) {
        return passAs(value, kind, kDepthInRecord + 1);
    }
    m_feature.cells.emplace_back();
    return takeScalar(value, kind, m_feature.cells.back());
}

bool FeatureWalk::walkGeometry(Value value)
{
    if (const auto passed = passUnless(Kind::object, value, kDepthInRecord)) {
        return *passed;
    }
    bool isPoint = false;
    int types = 0;
    int coordinates = 0;
    const auto walkOne = [&](std::string_view key, Value member) {
        if (key == "coordinates") {
            ++coordinates;
            return walkCoordinates(member);
        }
        if (key == "type") {
            ++types;
            isPoint = withoutBlanksBehind(member.raw_json_token()) == "\"Point\"";
        }
        return pass(member, kDepthInRecord + 1);
    };
    if (!walkMembers(value, walkOne)) {
        return false;
    }
    m_feature.hasPoint = isPoint && types == 1 && coordinates == 1;
    beOddIf(!m_feature.hasPoint);
    return true;
}

/// Of a point: what else coordinates may be is not plain.
bool FeatureWalk::walkCoordinates(Value value)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    if (kind != Kind::array) {
        beOdd();
        return passAs(value, kind, kDepthInRecord + 1);
    }
    double numbers[2] = {1000, 1000};
    std::size_t count = 0;
    const auto walkOne = [&](Value item, Kind of) {
        const std::size_t place = count++;
        beOddIf(place < 2 && of != Kind::number);
        return place < 2 && of == Kind::number ? item.get_double().get(numbers[place]) == simdjson::SUCCESS
                                               : passAs(item, of, kDepthInRecord + 2);
    };
    if (!walkItems(value, walkOne)) {
        return false;
    }
    m_feature.point = {numbers[0], numbers[1]};
    beOddIf(!m_feature.point.isValid());
    return true;
}

} // namespace araxes
