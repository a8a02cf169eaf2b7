// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What events refer to, each from its record. References by id are resolved by CollectionReader.

#include "app/event/event.h"
#include "app/file/json/jsonrecord.h"
#include "app/place/place.h"

namespace araxes {

/// All but the id and the parent.
[[nodiscard]] Category readCategory(const JsonRecord &record);
/// All but the id, as of all below.
[[nodiscard]] Place readPlace(const JsonRecord &record);
[[nodiscard]] Participant readParticipant(const JsonRecord &record);
[[nodiscard]] Source readSource(const JsonRecord &record);

} // namespace araxes
