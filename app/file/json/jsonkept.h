// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a collection keeps besides its events, each from its record: eras, areas and views. They have no ids.

#include "app/event/collection.h"
#include "app/file/json/jsonrecord.h"

namespace araxes {

/// None for an era whose bounds cannot be read.
[[nodiscard]] std::optional<Era> readEra(const JsonRecord &record);
/// None unless it has one shape, and that can be read.
[[nodiscard]] std::optional<NamedArea> readArea(const JsonRecord &record);
/// None without a state. What the state says is not looked into.
[[nodiscard]] std::optional<NamedView> readView(const JsonRecord &record);

} // namespace araxes
