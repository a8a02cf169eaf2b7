// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/card/notice.h"

#include <QCoreApplication>

namespace araxes {

namespace {

constexpr double kGapPx = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("araxes::Notice", text);
}

bool showsAnything(const TimelineLayout &layout)
{
    return std::any_of(layout.runs.begin(), layout.runs.end(), [](const DensityRun &run) { return run.count > 0; }) ||
           std::any_of(layout.marks.begin(), layout.marks.end(),
                       [](const TimelineMark &mark) { return !mark.isGhost; });
}

} // namespace

Notice noticeFor(const ViewState &state, const TimelineLayout &layout)
{
    if (showsAnything(layout)) {
        return {};
    }
    if (state.collection->size() == 0) {
        return {tr("This collection has no events."), {}, Notice::Link::None};
    }
    if (state.collection->columns().dated == 0) {
        return {tr("None of these events has a date."), {}, Notice::Link::None};
    }
    const bool hasMatch =
        std::any_of(layout.lanes.begin(), layout.lanes.end(), [](const auto &lane) { return lane.count > 0; });
    if (hasMatch) {
        return {tr("No events in this stretch of time."), tr("Show all"), Notice::Link::ShowAll};
    }
    return {tr("No events match."), tr("Clear all filters"), Notice::Link::ClearFilter};
}

QRectF Notice::box(const QRectF &area, const MeasureText &measure) const
{
    const TextSize size = measure(text, TextRole::Body);
    const double linkWidth = linkText.isEmpty() ? 0 : measure(linkText, TextRole::Body).width + kGapPx;
    const double width = size.width + linkWidth;
    return {area.center().x() - width / 2, area.center().y() - size.height / 2, width, size.height};
}

QRectF Notice::linkBox(const QRectF &area, const MeasureText &measure) const
{
    const QRectF all = box(area, measure);
    const double width = linkText.isEmpty() ? 0 : measure(linkText, TextRole::Body).width;
    return {all.right() - width, all.top(), width, all.height()};
}

} // namespace araxes
