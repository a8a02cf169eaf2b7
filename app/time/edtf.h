// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: text to HistoricalDate.

#include "app/time/historicaldate.h"

#include <optional>

namespace araxes {

/// Either a date, or where and why the text was refused.
struct DateReading
{
    std::optional<HistoricalDate> date;
    qsizetype position = -1; ///< first character that does not fit, from 0; -1 with a date
    QString reason;          ///< one sentence for a person; empty with a date
};

/// Reads EDTF as in files. Level 2 (sets, seasons beyond 24, per-part qualifiers) is refused with a reason.
[[nodiscard]] DateReading parseEdtf(QStringView text);

} // namespace araxes
