// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/geo/featurecells.h"

#include "app/file/json/jsonshape.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

bool isScalar(const JsonValue &value)
{
    return value.kind == JsonValue::Kind::Text || value.kind == JsonValue::Kind::Number ||
           value.kind == JsonValue::Kind::Boolean;
}

/// The geometry of a feature as a place without a name; nothing when it has none that we draw.
std::optional<Place> placeOf(const JsonRecord &feature)
{
    const JsonValue *geometry = feature.find("geometry");
    if (!geometry) {
        return {};
    }
    Place place;
    const JsonValue *type = geometry->member("type");
    if (type && type->text == "Point") {
        place.point = readPoint(feature.inner(*geometry, u"geometry"_s), "coordinates", Heights::LeftOut);
    } else {
        place.shape = readShape(feature, "geometry", Heights::LeftOut);
    }
    return place.isPlaced() ? std::optional(place) : std::nullopt;
}

void take(FeatureCells &cells, const JsonValue &value)
{
    if (isScalar(value)) {
        cells.names.append(exactText(value.key));
        cells.cells.append(exactText(value.text).trimmed());
    } else if (value.kind != JsonValue::Kind::Null && value.isComplete()) {
        cells.more.push_back(value);
    }
}

} // namespace

QString nameOfFeature(int number)
{
    return u"feature %1"_s.arg(number);
}

std::optional<FeatureCells> featureCells(const JsonValue &value, int number, ProblemLog &log)
{
    const QString name = nameOfFeature(number);
    if (value.kind != JsonValue::Kind::Object) {
        log.skip(value.line, name, {}, u"there is %1 where a feature is expected"_s.arg(described(value)),
                 u"Put its members in curly brackets"_s);
        return {};
    }
    const JsonRecord feature(value, log, name);
    FeatureCells cells;
    const JsonValue *properties = feature.find("properties");
    if (properties && properties->kind == JsonValue::Kind::Object) {
        for (const JsonValue &property : properties->items) {
            take(cells, property);
        }
    }
    if (const JsonValue *id = feature.find("id"); id && !cells.names.contains(u"id"_s)) {
        take(cells, *id);
    }
    cells.place = placeOf(feature);
    return cells;
}

} // namespace araxes
