// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The calendars in which sources and readers count days.

namespace araxes {

enum class Calendar {
    Gregorian, ///< proleptic before 15 October 1582
    Julian,    ///< proleptic before 8 CE; "Old Style"
    SolarHijri,
    Islamic, ///< the civil (tabular) one: a day as observed may differ by one
    Hebrew,
    FrenchRepublican,
};

} // namespace araxes
