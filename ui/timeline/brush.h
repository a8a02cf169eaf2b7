// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The brush on a time axis: which part of it is under the pointer, and what dragging makes of it.

#include "app/layout/timescale.h"

#include <optional>

namespace araxes {

inline constexpr double kHandlePx = 8; ///< width of a handle, half of it on either side of the edge

/// Where a brush is taken hold of.
enum class BrushPart { None, Begin, End, Middle };

/// The part of a time filter at x. An end that is open has no handle.
[[nodiscard]] BrushPart brushPartAt(const std::optional<TimeSpan> &time, const TimeScale &scale, double x);

/// The nearest beginning of a year, month or day: the coarsest that the hand can still aim at.
[[nodiscard]] Day snappedDay(double day, const TimeScale &scale);

/// A drag on a brush. Days are snapped; it never becomes empty.
class BrushDrag
{
public:
    /// A new brush from a day on.
    BrushDrag(double day, const TimeScale &scale);
    /// A part of a brush that exists.
    BrushDrag(BrushPart part, const TimeSpan &time, double day);

    [[nodiscard]] TimeSpan movedTo(double day, const TimeScale &scale) const;

private:
    BrushPart m_part = BrushPart::End;
    TimeSpan m_start;
    double m_grabbed = 0; ///< day under the pointer at the beginning
};

} // namespace araxes
