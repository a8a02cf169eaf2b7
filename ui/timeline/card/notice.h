// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an empty timeline says, and the way out it offers.

#include "app/session/viewstate.h"
#include "ui/paint/timeline/timelinepainter.h"

namespace araxes {

struct Notice
{
    enum class Link { None, ClearFilter, ShowAll };
    QString text; ///< empty: the timeline is not empty
    QString linkText;
    Link link = Link::None;

    /// The box of the text and of its link, side by side in the middle of an area.
    [[nodiscard]] QRectF box(const QRectF &area, const MeasureText &measure) const;
    [[nodiscard]] QRectF linkBox(const QRectF &area, const MeasureText &measure) const;
};

[[nodiscard]] Notice noticeFor(const ViewState &state, const TimelineLayout &layout);

} // namespace araxes
