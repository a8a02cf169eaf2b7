// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure/figureplaces.h"

#include "app/text/plaintext.h"
#include "ui/paint/figure/figureparts.h"
#include "ui/paint/map/mapcredits.h"
#include "ui/paint/timeline/datelegend.h"

namespace araxes {

namespace {

constexpr double kPxPerMm = 96.0 / 25.4;
constexpr double kMargin = 3 * kPxPerMm;
constexpr double kGap = 2 * kPxPerMm;
constexpr double kMapShare = 0.6;
constexpr double kLeastMapShare = 0.4;

QRectF takenFromTop(QRectF &area, double height)
{
    const QRectF taken(area.left(), area.top(), area.width(), std::min(height, area.height()));
    area.setTop(taken.bottom());
    return taken;
}

QRectF takenFromBottom(QRectF &area, double height)
{
    const double taken = std::min(height, area.height());
    area.setBottom(area.bottom() - taken);
    return {area.left(), area.bottom(), area.width(), taken};
}

// Where the map and the timeline of a figure stand.
struct ViewAreas
{
    QRectF map;
    QRectF timeline;
};

ViewAreas viewAreas(FigureViews views, QRectF area, const ViewState &state, const Theme &look)
{
    switch (views) {
    case FigureViews::Timeline:
        return {QRectF(), area};
    case FigureViews::Map:
        return {area, QRectF()};
    case FigureViews::Both:
        break;
    }
    // The timeline gets what its lanes need, but for what makes a map a map: lanes can share.
    const double room = area.height() - kGap;
    const double timeline =
        std::clamp(leastTimelineHeight(state, look), room * (1 - kMapShare), room * (1 - kLeastMapShare));
    const QRectF map = takenFromTop(area, room - timeline);
    takenFromTop(area, kGap);
    return {map, area};
}

// The longest credit that a map of this width may owe.
QString longestCredit(FigureViews views, double widthPx)
{
    MapFrame close;
    close.zoom = MapFrame::kMaxZoom;
    close.widthPx = widthPx;
    return views == FigureViews::Timeline ? QString() : baseMapCredit(close);
}

// The kinds of doubt that the timeline is going to show; a legend takes a little of its height, which changes none.
std::vector<DateKind> shownKinds(const FigureSpec &spec, const QRectF &area, const ViewState &state, const Theme &look)
{
    const QRectF timeline = viewAreas(spec.views, area, state, look).timeline;
    return timeline.isEmpty() ? std::vector<DateKind>() : dateKinds(figureTimeline(timeline, state, look));
}

// Where what stands below the title has its place. The caption's room is set aside before the count of labels is
// known; its widest form decides.
FigurePlaces arranged(const FigureSpec &spec, QRectF area, const ViewState &state, const Theme &look,
                      const CaptionFacts &most)
{
    const MeasureText measure = measureWith(look);
    const FigureText widest(figureCaption(state, spec.views, most), TextRole::Caption, area.width(), measure);
    FigurePlaces places;
    places.caption = takenFromBottom(area, widest.height());
    takenFromBottom(area, kGap / 2);
    const double legend = FigureLegend(state, spec.views, area.width(), measure).height();
    places.legend = takenFromBottom(area, legend);
    takenFromBottom(area, legend > 0 ? kGap / 2 : 0);
    places.kinds = shownKinds(spec, area, state, look);
    const double dates = DateLegend(places.kinds, state.options, area.width(), look).size().height();
    if (dates > 0) {
        places.dates = takenFromBottom(area, dates);
        takenFromBottom(area, kGap / 2);
    }
    const ViewAreas views = viewAreas(spec.views, area, state, look);
    places.map = views.map;
    places.timeline = views.timeline;
    return places;
}

} // namespace

FigurePlaces figurePlaces(const FigureSpec &spec, const ViewState &state)
{
    const Theme look = theme(spec.theme);
    const QRectF page(0, 0, spec.size.widthPx, spec.size.heightPx);
    // A tiny figure keeps its views: the margin gives way first.
    const double margin = std::min(kMargin, std::min(page.width(), page.height()) / 20);
    QRectF area = page.adjusted(margin, margin, -margin, -margin);
    QRectF titleArea;
    if (!spec.title.isEmpty()) {
        const FigureText title(displayText(spec.title), TextRole::Title, area.width(), measureWith(look));
        titleArea = takenFromTop(area, title.height());
        takenFromTop(area, kGap / 2);
    }
    CaptionFacts most{99'999, {}, longestCredit(spec.views, area.width())};
    FigurePlaces places = arranged(spec, area, state, look, most);
    if (const LaneLoss lanes = laneLoss(places.timeline, state, look); lanes != LaneLoss()) {
        most.lanes = lanes;
        places = arranged(spec, area, state, look, most);
    }
    places.title = titleArea;
    return places;
}

} // namespace araxes
