// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/geo/featurewalk.h"

#include "app/file/json/jsonparser.h"

#include <cmath>

namespace araxes {

namespace {

/// The file, its list of features, and the feature itself are three levels; what is in it begins below.
constexpr int kDepthInFeature = 4;
/// Records with more values are not kept whole; the exact count is left to the other parser.
constexpr int kManyValues = kMostValues / 2;

bool hasEscape(std::string_view text)
{
    return text.find('\\') != std::string_view::npos;
}

/// A token is followed by the blanks that stand behind it.
std::string_view withoutBlanksBehind(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t')) {
        token.remove_suffix(1);
    }
    return token;
}

} // namespace

bool FeatureWalk::walk(Value value)
{
    m_feature.cells.clear();
    m_feature.layout = FeatureLayouts::kBegin;
    m_feature.hasPoint = false;
    m_feature.isPlain = true;
    m_hasId = false;
    m_hasIdCell = false;
    m_values = 0;
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    if (kind != Kind::object) {
        beOdd();
        return passAs(value, kind, kDepthInFeature - 1);
    }
    simdjson::ondemand::object feature;
    if (value.get_object().get(feature) != simdjson::SUCCESS || !walkFeature(feature)) {
        return false;
    }
    if (m_hasId && !m_hasIdCell) {
        m_feature.layout = m_layouts.step(m_feature.layout, "id", FeatureLayouts::Value::Cell);
        m_feature.cells.push_back(m_id);
    }
    m_feature.isPlain = m_feature.isPlain && m_feature.layout != FeatureLayouts::kOdd && m_values < kManyValues;
    return true;
}

bool FeatureWalk::walkFeature(simdjson::ondemand::object feature)
{
    bool hasGeometry = false;
    bool hasProperties = false;
    bool hasId = false;
    const auto isFirst = [this](bool &has) {
        m_feature.isPlain = m_feature.isPlain && !has;
        has = true;
    };
    for (auto field : feature) {
        std::string_view key;
        Value value;
        if (field.escaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS) {
            return false;
        }
        m_feature.isPlain = m_feature.isPlain && !hasEscape(key);
        bool isRead = false;
        if (key == "geometry") {
            isFirst(hasGeometry);
            isRead = walkGeometry(value);
        } else if (key == "properties") {
            isFirst(hasProperties);
            isRead = walkProperties(value);
        } else if (key == "id") {
            isFirst(hasId);
            isRead = walkId(value);
        } else {
            isRead = pass(value, kDepthInFeature);
        }
        if (!isRead) {
            return false;
        }
    }
    return true;
}

bool FeatureWalk::walkId(Value value)
{
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    m_hasId = kind == Kind::string || kind == Kind::number || kind == Kind::boolean;
    return m_hasId ? takeScalar(value, kind, m_id) : passAs(value, kind, kDepthInFeature);
}

bool FeatureWalk::walkProperties(Value value)
{
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    if (kind != Kind::object) {
        return passAs(value, kind, kDepthInFeature);
    }
    simdjson::ondemand::object properties;
    if (value.get_object().get(properties) != simdjson::SUCCESS) {
        return false;
    }
    for (auto field : properties) {
        std::string_view key;
        Value property;
        if (field.escaped_key().get(key) != simdjson::SUCCESS || field.value().get(property) != simdjson::SUCCESS ||
            !walkProperty(key, property)) {
            return false;
        }
    }
    return true;
}

bool FeatureWalk::walkProperty(std::string_view key, Value value)
{
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    m_feature.isPlain = m_feature.isPlain && !hasEscape(key);
    const bool isCell = kind == Kind::string || kind == Kind::number || kind == Kind::boolean;
    m_feature.layout =
        m_layouts.step(m_feature.layout, key, isCell ? FeatureLayouts::Value::Cell : FeatureLayouts::Value::Other);
    m_hasIdCell = m_hasIdCell || (isCell && key == "id");
    if (!isCell) {
        return passAs(value, kind, kDepthInFeature + 1);
    }
    m_feature.cells.emplace_back();
    return takeScalar(value, kind, m_feature.cells.back());
}

bool FeatureWalk::walkGeometry(Value value)
{
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    if (kind != Kind::object) {
        m_feature.isPlain = m_feature.isPlain && kind == Kind::null;
        return passAs(value, kind, kDepthInFeature);
    }
    simdjson::ondemand::object geometry;
    if (value.get_object().get(geometry) != simdjson::SUCCESS) {
        return false;
    }
    bool isPoint = false;
    int types = 0;
    int coordinates = 0;
    for (auto field : geometry) {
        std::string_view key;
        Value member;
        if (field.escaped_key().get(key) != simdjson::SUCCESS || field.value().get(member) != simdjson::SUCCESS) {
            return false;
        }
        m_feature.isPlain = m_feature.isPlain && !hasEscape(key);
        types += key == "type" ? 1 : 0;
        coordinates += key == "coordinates" ? 1 : 0;
        if (key == "type") {
            isPoint = withoutBlanksBehind(member.raw_json_token()) == "\"Point\"";
        }
        if (!(key == "coordinates" ? walkCoordinates(member) : pass(member, kDepthInFeature + 1))) {
            return false;
        }
    }
    m_feature.hasPoint = isPoint && types == 1 && coordinates == 1;
    m_feature.isPlain = m_feature.isPlain && m_feature.hasPoint;
    return true;
}

/// Of a point: what else coordinates may be is not plain.
bool FeatureWalk::walkCoordinates(Value value)
{
    Kind kind = Kind::null;
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return false;
    }
    if (kind != Kind::array) {
        beOdd();
        return passAs(value, kind, kDepthInFeature + 1);
    }
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return false;
    }
    double numbers[2] = {1000, 1000};
    std::size_t count = 0;
    for (auto element : list) {
        Value item;
        if (element.get(item) != simdjson::SUCCESS || item.type().get(kind) != simdjson::SUCCESS) {
            return false;
        }
        m_feature.isPlain = m_feature.isPlain && (kind == Kind::number || count > 1);
        const bool isRead = kind == Kind::number && count < 2
                                ? item.get_double().get(numbers[count]) == simdjson::SUCCESS
                                : passAs(item, kind, kDepthInFeature + 2);
        if (!isRead) {
            return false;
        }
        ++count;
    }
    m_feature.point = {numbers[0], numbers[1]};
    m_feature.isPlain = m_feature.isPlain && m_feature.point.isValid();
    return true;
}

bool FeatureWalk::takeScalar(Value value, Kind kind, std::string_view &cell)
{
    ++m_values;
    if (kind == Kind::string) {
        return takeText(value, cell);
    }
    cell = withoutBlanksBehind(value.raw_json_token());
    if (kind == Kind::boolean) {
        bool isTrue = false;
        return value.get_bool().get(isTrue) == simdjson::SUCCESS;
    }
    double number = 0;
    return value.get_double().get(number) == simdjson::SUCCESS;
}

bool FeatureWalk::takeText(Value value, std::string_view &text)
{
    const std::string_view token = withoutBlanksBehind(value.raw_json_token());
    m_feature.isPlain = m_feature.isPlain && token.size() < kLongestText;
    if (hasEscape(token)) {
        return value.get_string().get(text) == simdjson::SUCCESS;
    }
    text = token.substr(1, token.size() - 2);
    simdjson::ondemand::raw_json_string passed;
    return token.size() >= 2 && value.get_raw_json_string().get(passed) == simdjson::SUCCESS;
}

bool FeatureWalk::pass(Value value, int depth)
{
    Kind kind = Kind::null;
    return value.type().get(kind) == simdjson::SUCCESS && passAs(value, kind, depth);
}

/// Looks at all of a value that is of no further use; lists and objects in it are at this depth.
bool FeatureWalk::passAs(Value value, Kind kind, int depth)
{
    std::string_view scalar;
    if (kind == Kind::null) {
        bool isNull = false;
        ++m_values;
        return value.is_null().get(isNull) == simdjson::SUCCESS && isNull;
    }
    if (kind != Kind::array && kind != Kind::object) {
        return takeScalar(value, kind, scalar);
    }
    if (depth > kDeepestNesting) {
        return false;
    }
    ++m_values;
    if (kind == Kind::array) {
        simdjson::ondemand::array list;
        if (value.get_array().get(list) != simdjson::SUCCESS) {
            return false;
        }
        for (auto element : list) {
            Value item;
            if (element.get(item) != simdjson::SUCCESS || !pass(item, depth + 1)) {
                return false;
            }
        }
        return true;
    }
    simdjson::ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    for (auto field : object) {
        std::string_view key;
        Value item;
        // The key is read out to see that what it escapes is allowed.
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(item) != simdjson::SUCCESS ||
            !pass(item, depth + 1)) {
            return false;
        }
    }
    return true;
}

} // namespace araxes
