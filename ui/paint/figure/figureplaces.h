// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the parts of a figure stand.

#include "app/layout/timeline/datekinds.h"
#include "ui/paint/figure/figure.h"

namespace araxes {

/// In layout units; what a figure does not have is empty.
struct FigurePlaces
{
    QRectF title;
    QRectF map; ///< beside a timeline at least two fifths of what both have
    QRectF timeline;
    std::vector<DateKind> kinds; ///< of doubt, which the timeline is going to show
    QRectF dates;                ///< the legend of these kinds
    QRectF legend;
    QRectF caption;
};

/// What stands around the views takes the height that it needs, the views share the rest.
[[nodiscard]] FigurePlaces figurePlaces(const FigureSpec &spec, const ViewState &state);

} // namespace araxes
