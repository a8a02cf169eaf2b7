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

BrushPart brushPartAt(const TimeSpan &window, const TimeScale &scale, double x)
{
    const double toBegin = window.begin > kOpenPast ? std::abs(x - scale.x(window.begin)) : kHandlePx;
    const double toEnd = window.end < kOpenFuture ? std::abs(x - scale.x(window.end)) : kHandlePx;
    if (std::min(toBegin, toEnd) <= kHandlePx / 2) {
        return toBegin < toEnd ? BrushPart::Begin : BrushPart::End;
    }
    const double day = scale.day(x);
    return day > double(window.begin) && day < double(window.end) ? BrushPart::Middle : BrushPart::None;
}

BrushHold brushAt(const std::vector<TimeSpan> &windows, const TimeScale &scale, double x)
{
    BrushHold hold;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const BrushPart part = brushPartAt(windows[i], scale, x);
        if (part != BrushPart::None && (hold.part == BrushPart::None || part != BrushPart::Middle)) {
            hold = {i, part};
        }
    }
    return hold;
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

BrushDrag::BrushDrag(double day, const TimeScale &scale, std::vector<TimeSpan> others)
    : m_start{snappedDay(day, scale), snappedDay(day, scale)}
    , m_others(std::move(others))
    , m_grabbed(day)
{}

BrushDrag::BrushDrag(const BrushHold &hold, std::vector<TimeSpan> windows, double day)
    : m_part(hold.part)
    , m_start(windows[hold.window])
    , m_others(std::move(windows))
    , m_grabbed(day)
{
    m_others.erase(m_others.begin() + std::ptrdiff_t(hold.window));
}

std::vector<TimeSpan> BrushDrag::windowsAt(double day, const TimeScale &scale) const
{
    std::vector<TimeSpan> windows = m_others;
    windows.push_back(movedTo(day, scale));
    return windows;
}

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
