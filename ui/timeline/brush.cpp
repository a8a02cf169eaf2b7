// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/brush.h"

#include "app/time/civilday.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kAimPx = 1.5; ///< the least that a hand can tell apart

Day nearest(double day, Day before, Day after)
{
    return day - double(before) < double(after) - day ? before : after;
}

} // namespace

BrushPart brushPartAt(const std::optional<TimeSpan> &time, const TimeScale &scale, double x)
{
    if (!time) {
        return BrushPart::None;
    }
    const double toBegin = time->begin > kOpenPast ? std::abs(x - scale.x(time->begin)) : kHandlePx;
    const double toEnd = time->end < kOpenFuture ? std::abs(x - scale.x(time->end)) : kHandlePx;
    if (std::min(toBegin, toEnd) <= kHandlePx / 2) {
        return toBegin < toEnd ? BrushPart::Begin : BrushPart::End;
    }
    const double day = scale.day(x);
    return day > double(time->begin) && day < double(time->end) ? BrushPart::Middle : BrushPart::None;
}

Day snappedDay(double day, const TimeScale &scale)
{
    const CivilDay civil = civilDay(Day(std::floor(day)));
    if (365 < kAimPx * scale.daysPerPx() * 16) {
        return nearest(day, firstDayOfYear(civil.year), firstDayOfYear(civil.year + 1));
    }
    if (30 < kAimPx * scale.daysPerPx() * 16) {
        return nearest(day, firstDayOfMonth(civil.year, civil.month), firstDayOfMonth(civil.year, civil.month + 1));
    }
    return Day(std::round(day));
}

BrushDrag::BrushDrag(double day, const TimeScale &scale)
    : m_start{snappedDay(day, scale), snappedDay(day, scale)}
    , m_grabbed(day)
{}

BrushDrag::BrushDrag(BrushPart part, const TimeSpan &time, double day)
    : m_part(part)
    , m_start(time)
    , m_grabbed(day)
{}

TimeSpan BrushDrag::movedTo(double day, const TimeScale &scale) const
{
    if (m_part == BrushPart::Middle) {
        const bool isOpen = m_start.begin <= kOpenPast || m_start.end >= kOpenFuture;
        const Day anchor = m_start.begin <= kOpenPast ? m_start.end : m_start.begin;
        const Day by = snappedDay(double(anchor) + day - m_grabbed, scale) - anchor;
        if (isOpen) {
            return m_start.begin <= kOpenPast ? TimeSpan{m_start.begin, m_start.end + by}
                                              : TimeSpan{m_start.begin + by, m_start.end};
        }
        return {m_start.begin + by, m_start.end + by};
    }
    const Day fixed = m_part == BrushPart::Begin ? m_start.end : m_start.begin;
    const Day moving = snappedDay(day, scale);
    const TimeSpan span{std::min(fixed, moving), std::max(fixed, moving)};
    return span.isEmpty() ? TimeSpan{span.begin, span.begin + 1} : span;
}

} // namespace araxes
