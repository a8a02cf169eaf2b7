// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/history.h"

#include <cmath>

namespace araxes {

namespace {

constexpr std::size_t kMostSteps = 200;

bool isNear(double a, double b, double scale)
{
    constexpr double kShare = 0.02;
    return std::abs(a - b) <= kShare * scale;
}

bool isSameSpan(const DayRange &a, const DayRange &b)
{
    return isNear(a.begin, b.begin, a.length()) && isNear(a.end, b.end, a.length());
}

/// A view of another shape shows more than it is asked for and says so; its window may be resized. Neither is a
/// movement: what is shown keeps its middle and its extent one way.
bool isSameBox(const GeoBox &a, const GeoBox &b)
{
    const bool sameAcross = isNear(a.west, b.west, a.width()) && isNear(a.east, b.east, a.width());
    const bool sameUp = isNear(a.south, b.south, a.height()) && isNear(a.north, b.north, a.height());
    const bool sameMiddle = isNear(a.centre().lon, b.centre().lon, std::max(a.width(), b.width()));
    const bool sameLevel = isNear(a.centre().lat, b.centre().lat, std::max(a.height(), b.height()));
    return (sameAcross && sameLevel) || (sameUp && sameMiddle);
}

bool isSameView(const ViewPoint &a, const ViewPoint &b)
{
    return a.filter == b.filter && a.selected == b.selected && isSameSpan(a.span, b.span) && isSameBox(a.box, b.box);
}

/// Whether only what moves continuously has changed.
bool isMovement(const ViewPoint &from, const ViewPoint &to)
{
    Filter brushed = from.filter;
    brushed.time = to.filter.time;
    brushed.moreTimes = to.filter.moreTimes;
    brushed.text = to.filter.text;
    return from.selected == to.selected && brushed == to.filter;
}

} // namespace

ViewPoint viewPoint(const ViewState &state)
{
    return {state.filter, state.visibleSpan, state.visibleBox, state.selected};
}

void History::reset(const ViewPoint &point)
{
    m_steps.assign(1, point);
    m_at = 0;
    m_now = point;
}

void History::moveTo(const ViewPoint &point)
{
    if (isMovement(m_now, point)) {
        m_now = point;
        return;
    }
    rest();
    m_now = point;
    push(point);
}

void History::adjustBox(const GeoBox &box)
{
    const bool isStep = !hasMovedAway();
    m_now.box = box;
    if (isStep) {
        m_steps[m_at].box = box;
    }
}

void History::rest()
{
    if (hasMovedAway()) {
        push(m_now);
    } else {
        m_steps[m_at] = m_now;
    }
}

ViewPoint History::back()
{
    rest();
    m_now = m_steps[--m_at];
    return m_now;
}

ViewPoint History::forward()
{
    m_now = m_steps[++m_at];
    return m_now;
}

bool History::hasMovedAway() const
{
    return !isSameView(m_now, m_steps[m_at]);
}

void History::push(const ViewPoint &point)
{
    m_steps.resize(m_at + 1);
    m_steps.push_back(point);
    if (m_steps.size() > kMostSteps) {
        m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size() - 1;
}

} // namespace araxes
