// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The brush on a time axis: which part of it is under the pointer, and what dragging makes of it.

#include "app/layout/timeline/timescale.h"

#include <vector>

namespace araxes {

inline constexpr double kHandlePx = 8; ///< width of a handle, half of it on either side of the edge

/// Where a brush is taken hold of.
enum class BrushPart { None, Begin, End, Middle };

/// The part of a window of time at x. An end that is open has no handle.
[[nodiscard]] BrushPart brushPartAt(const TimeSpan &window, const TimeScale &scale, double x);

/// Where one of several windows is taken hold of.
struct BrushHold
{
    std::size_t window = 0;
    BrushPart part = BrushPart::None;
};
/// A handle wins over the middle of another window.
[[nodiscard]] BrushHold brushAt(const std::vector<TimeSpan> &windows, const TimeScale &scale, double x);

/// The nearest beginning of a year, month or day: the coarsest that the hand can still aim at.
[[nodiscard]] Day snappedDay(double day, const TimeScale &scale);

/// A drag on a brush, which may be one window of several. Days are snapped; it never becomes empty.
class BrushDrag
{
public:
    /// A new window from a day on, beside others.
    BrushDrag(double day, const TimeScale &scale, std::vector<TimeSpan> others = {});
    /// A part of one of the windows that exist.
    BrushDrag(const BrushHold &hold, std::vector<TimeSpan> windows, double day);

    /// The window that is dragged.
    [[nodiscard]] TimeSpan movedTo(double day, const TimeScale &scale) const;
    /// It and the others, which stay; they may overlap.
    [[nodiscard]] std::vector<TimeSpan> windowsAt(double day, const TimeScale &scale) const;

private:
    BrushPart m_part = BrushPart::End;
    TimeSpan m_start;
    std::vector<TimeSpan> m_others;
    double m_grabbed = 0; ///< day under the pointer at the beginning
};

} // namespace araxes
