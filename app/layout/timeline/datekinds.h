// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The kinds of doubt that a timeline shows, for its legend.

#include "app/layout/timeline/timelinelayout.h"

#include <array>

namespace araxes {

/// In the order of a legend.
enum class DateKind { Certain, Possible, Circa, Uncertain, OpenEnd, UnknownEnd, OneOf, EachOf, Rival };
inline constexpr std::array kDateKinds{DateKind::Certain,   DateKind::Possible, DateKind::Circa,
                                       DateKind::Uncertain, DateKind::OpenEnd,  DateKind::UnknownEnd,
                                       DateKind::OneOf,     DateKind::EachOf,   DateKind::Rival};

/// Those that can be seen in a layout, in order. Empty when there is nothing but what is certain.
[[nodiscard]] std::vector<DateKind> dateKinds(const TimelineLayout &layout);

} // namespace araxes
