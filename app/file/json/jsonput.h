// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes values as members of a JSON object. What is empty is absent.

#include "app/place/geoarea.h"
#include "app/place/place.h"
#include "app/text/localizedtext.h"
#include "app/time/historicaldate.h"

#include <nlohmann/json.hpp>

namespace araxes {

void put(nlohmann::ordered_json &record, const char *name, const QString &text);
void put(nlohmann::ordered_json &record, const char *name, const LocalizedText &texts);
/// The EDTF alone where nothing else is kept of the source.
void put(nlohmann::ordered_json &record, const char *name, const std::optional<HistoricalDate> &date);
void put(nlohmann::ordered_json &record, const char *name, const std::optional<GeoPoint> &point);
void put(nlohmann::ordered_json &record, const char *name, const std::optional<GeoShape> &shape);
void put(nlohmann::ordered_json &record, const char *name, nlohmann::ordered_json list);
/// As the member that is named after its kind.
void put(nlohmann::ordered_json &record, const GeoArea &area);
/// Unknown members, after the known ones, with their numbers as they were written.
void putExtra(nlohmann::ordered_json &record, const QByteArray &extra);

} // namespace araxes
