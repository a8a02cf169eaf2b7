// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One date of an EDTF text: the only one, or an end of an interval.

#include "app/time/edtfcursor.h"
#include "app/time/historicaldate.h"

namespace araxes {

/// What the characters of one date say.
struct EdtfPart
{
    Day first = 0;
    Day last = 0;
    std::int64_t year = 0; ///< of the first day
    Precision precision = Precision::Years;
    bool isYearKnown = true; ///< no digit of the year is unspecified
    bool hasUnspecified = false;
    bool isSeason = false;
    bool hasTime = false;
    bool isUncertain = false;
    bool isApproximate = false;
    bool operator==(const EdtfPart &) const = default;
};

/// Reads a date up to the first character that does not belong to it; false when the cursor refused it.
[[nodiscard]] bool readEdtfPart(EdtfCursor &in, EdtfPart &part);
/// Reads what follows the "T" of a date: hh:mm:ss, a fraction, a zone. Nothing is kept of it.
[[nodiscard]] bool readEdtfTime(EdtfCursor &in);

} // namespace araxes
