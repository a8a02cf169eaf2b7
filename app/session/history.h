// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The views one has had, to go back and forward through.

#include "app/session/viewstate.h"

namespace araxes {

/// What one returns to: the parts of a view state that make up "where I was".
struct ViewPoint
{
    Filter filter;
    DayRange span;
    GeoBox box;
    int selected = kNone;
    bool operator==(const ViewPoint &) const = default;
};

[[nodiscard]] ViewPoint viewPoint(const ViewState &state);

/// A value. Steps are kept oldest first; a movement (of span, box or brush) becomes a step when it comes to rest.
class History
{
public:
    /// Forgets all steps but this one.
    void reset(const ViewPoint &point);
    /// The view is now here. A change of selection, regions or categories is a step at once; a change of span,
    /// box, time window or text is a movement: one step until rest() or the next step at once.
    void moveTo(const ViewPoint &point);
    /// Where one is, this box is shown for the one asked for.
    void adjustBox(const GeoBox &box);
    /// The movement has ended.
    void rest();

    [[nodiscard]] bool isMoving() const { return m_now != m_steps[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0 || hasMovedAway(); }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size() && !hasMovedAway(); }
    /// Goes one step and returns where one is then; only when canGoBack() or canGoForward().
    ViewPoint back();
    ViewPoint forward();

private:
    [[nodiscard]] bool hasMovedAway() const;
    void push(const ViewPoint &point);

    std::vector<ViewPoint> m_steps{1};
    std::size_t m_at = 0;
    ViewPoint m_now;
};

} // namespace araxes
