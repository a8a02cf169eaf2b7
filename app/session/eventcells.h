// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a table says of an event, column by column.

#include "app/session/viewstate.h"

#include <QVariant>

namespace araxes {

enum class EventColumn { Date, Title, Place, Category, Participants, Sources };
inline constexpr int kEventColumns = 6;

/// The words in a cell, plain and fit for a label; empty where the event says nothing.
[[nodiscard]] QString cellText(const Collection &collection, int event, EventColumn column, const ViewOptions &options);
/// The event's date in the reader's calendar alone, for a cell too narrow for the source's as well.
[[nodiscard]] QString shortDateText(const Collection &collection, int event, const ViewOptions &options);
/// What a cell is ordered by: its first possible day, a count or its text; invalid where the event says nothing.
[[nodiscard]] QVariant cellValue(const Collection &collection, int event, EventColumn column,
                                 const ViewOptions &options);
/// How many different sources the event's claims rest on.
[[nodiscard]] int sourceCount(const Event &event);

} // namespace araxes
