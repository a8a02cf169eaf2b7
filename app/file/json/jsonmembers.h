// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of the members of our JSON, in the order in which they are written.
// data/schema/araxes-1.schema.json lists the same ones; a test holds the two together.

#include <array>
#include <span>
#include <string_view>

namespace araxes::members {

using Names = std::span<const std::string_view>;

inline constexpr auto kCollection = std::to_array<std::string_view>(
    {"format", "version", "title", "description", "licence", "attribution", "categories", "places", "participants",
     "sources", "events", "eras", "areas", "views"});
inline constexpr auto kCategory = std::to_array<std::string_view>({"id", "parent", "name", "colour", "shape"});
inline constexpr auto kPlace = std::to_array<std::string_view>(
    {"id", "name", "periodNames", "kind", "point", "shape", "precision", "country", "division", "source"});
inline constexpr auto kPeriodName = std::to_array<std::string_view>({"name", "when", "source"});
inline constexpr auto kShape = std::to_array<std::string_view>({"type", "coordinates"});
inline constexpr auto kParticipant = std::to_array<std::string_view>({"id", "kind", "name"});
inline constexpr auto kSource = std::to_array<std::string_view>({"id", "author", "title", "publisher", "date", "url"});
inline constexpr auto kEvent =
    std::to_array<std::string_view>({"id", "title", "when", "where", "category", "who", "text", "claims", "relations"});
/// A "when" that keeps how its source wrote it; else it is the EDTF alone, a text.
inline constexpr auto kWhen = std::to_array<std::string_view>({"edtf", "calendar", "written"});
inline constexpr auto kRole = std::to_array<std::string_view>({"participant", "role"});
inline constexpr auto kClaim =
    std::to_array<std::string_view>({"source", "about", "says", "when", "where", "preferred"});
inline constexpr auto kRelation = std::to_array<std::string_view>({"kind", "event"});
inline constexpr auto kEra = std::to_array<std::string_view>({"name", "when", "source"});
/// An area has one of the last three.
inline constexpr auto kArea = std::to_array<std::string_view>({"name", "box", "polygon", "circle"});
inline constexpr auto kCircle = std::to_array<std::string_view>({"centre", "radius"});
inline constexpr auto kView = std::to_array<std::string_view>({"name", "state"});

/// What "shape" of a category and "kind" of a participant may be, in the order of MarkShape and Participant::Kind.
inline constexpr auto kMarkShapes = std::to_array<std::string_view>(
    {"circle", "square", "triangle", "diamond", "pentagon", "star", "cross", "hexagon"});
inline constexpr auto kParticipantKinds = std::to_array<std::string_view>({"person", "state", "organisation"});
/// What "type" of a shape may be: line or polygon, one or many.
inline constexpr auto kShapeTypes =
    std::to_array<std::string_view>({"LineString", "MultiLineString", "Polygon", "MultiPolygon"});
/// The palette's names, which "colour" of a category may be besides "#RRGGBB".
inline constexpr auto kColours =
    std::to_array<std::string_view>({"blue", "vermilion", "green", "orange", "purple", "sky", "yellow", "grey"});

} // namespace araxes::members
