// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/timescale.h"

namespace araxes {

DayRange zoomed(const DayRange &range, double factor, double aboutDay)
{
    const double length = std::clamp(range.length() * factor, kMinVisibleDays, kMaxVisibleDays);
    const double share = (aboutDay - range.begin) / range.length();
    const double begin = aboutDay - share * length;
    return {begin, begin + length};
}

DayRange fitted(const TimeSpan &span)
{
    const double middle = static_cast<double>(span.begin) + static_cast<double>(span.length()) / 2;
    const double length = std::clamp(static_cast<double>(span.length()) * 1.1, kMinVisibleDays, kMaxVisibleDays);
    return {middle - length / 2, middle + length / 2};
}

} // namespace araxes
