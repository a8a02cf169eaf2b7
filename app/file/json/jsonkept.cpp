// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonkept.h"

#include "app/file/json/jsonshape.h"

#include <array>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Half the way around the earth: no circle is larger.
constexpr double kLargestRadius = 20'037'509;

std::optional<GeoArea> readBox(const JsonRecord &record)
{
    const JsonValue &value = *record.find("box");
    std::array<double, 4> sides{};
    bool isRead = value.kind == JsonValue::Kind::List && value.items.size() == sides.size();
    for (std::size_t i = 0; isRead && i < sides.size(); ++i) {
        const auto side = numberOf(value.items[i]);
        isRead = side.has_value();
        sides[i] = side.value_or(0);
    }
    const GeoBox box{sides[0], sides[1], sides[2], sides[3]};
    if (!isRead || !box.isValid()) {
        record.skip(value, u"box"_s, u"these are not the four sides of a box"_s,
                    u"Write it as [west, south, east, north] in degrees"_s);
        return {};
    }
    return box;
}

std::optional<GeoArea> readPolygon(const JsonRecord &record)
{
    auto corners = readCorners(record, "polygon");
    return corners ? std::optional<GeoArea>(GeoPolygon{std::move(*corners)}) : std::nullopt;
}

std::optional<GeoArea> readCircle(const JsonRecord &record)
{
    const JsonValue &value = *record.find("circle");
    if (value.kind != JsonValue::Kind::Object) {
        record.skip(value, u"circle"_s, u"there is %1 where a circle is expected"_s.arg(described(value)),
                    u"Write it like { \"centre\": [46.6, 39.1], \"radius\": 50000 }, in degrees and metres"_s);
        return {};
    }
    const JsonRecord circle = record.inner(value, u"circle"_s);
    circle.skipOthers(members::kCircle, u"Move it to the area"_s);
    const auto centre = readPoint(circle, "centre");
    const auto radius = circle.number("radius", 0, kLargestRadius);
    if (!centre || !radius) {
        circle.skipWhole(u"the circle has no usable centre or radius"_s,
                         u"Give it a centre [longitude, latitude] and a radius in metres"_s);
        return {};
    }
    return GeoCircle{*centre, *radius};
}

} // namespace

std::optional<Era> readEra(const JsonRecord &record)
{
    const auto when = record.date("when");
    if (!when) {
        record.skipWhole(u"the era has no date that can be read, so it is left out"_s,
                         u"Give it a member \"when\" such as \"1747/1822\""_s);
        return {};
    }
    return Era{record.texts("name"), *when, record.text("source"), record.extra(members::kEra)};
}

std::optional<NamedArea> readArea(const JsonRecord &record)
{
    using Reader = std::optional<GeoArea> (*)(const JsonRecord &);
    constexpr Reader kReaders[] = {readBox, readPolygon, readCircle};
    std::optional<GeoArea> area;
    int shapes = 0;
    for (std::size_t i = 0; i < std::size(kReaders); ++i) {
        if (record.find(members::kArea[1 + i])) {
            ++shapes;
            area = kReaders[i](record);
        }
    }
    if (shapes != 1) {
        record.skipWhole(u"the area has %1 shapes where one is expected, so it is left out"_s.arg(shapes),
                         u"Give it one of box, polygon and circle"_s);
        return {};
    }
    return area ? std::optional(NamedArea{record.text("name"), *area, record.extra(members::kArea)}) : std::nullopt;
}

std::optional<NamedView> readView(const JsonRecord &record)
{
    const JsonValue *state = record.find("state");
    if (state == nullptr || state->kind != JsonValue::Kind::Object || !state->isComplete()) {
        record.skipWhole(u"the view has no state that can be read, so it is left out"_s,
                         u"Give it an object \"state\", as \"Save view as file…\" writes it"_s);
        return {};
    }
    return NamedView{record.text("name"), objectText(state->items), record.extra(members::kView)};
}

} // namespace araxes
