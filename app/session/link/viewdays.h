// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stretches of time as texts that a person can read and change.

#include "app/time/timespan.h"

#include <QString>
#include <optional>

namespace araxes {

/// A window of whole days as an EDTF interval, both ends included: "1804-01-01/1828-12-31"; ".." where it is open.
[[nodiscard]] QString windowText(const TimeSpan &window);
/// Ends may be anything that is EDTF ("1804/1828", "1828"); none for what is not, or is empty.
[[nodiscard]] std::optional<TimeSpan> readWindow(const QString &text);

/// From an instant to an instant, to the second: "1804-01-01/1829-01-01", "1813-10-24T06:00:00/1813-10-25".
[[nodiscard]] QString spanText(const DayRange &span);
[[nodiscard]] std::optional<DayRange> readSpan(const QString &text);

} // namespace araxes
