// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure/figure.h"

#include "app/query/filterwords.h"
#include "app/text/plaintext.h"
#include "ui/paint/figure/figureparts.h"
#include "ui/paint/map/mapcredits.h"
#include "ui/paint/timeline/datelegend.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPxPerMm = 96.0 / 25.4;
constexpr double kMargin = 3 * kPxPerMm;
constexpr double kGap = 2 * kPxPerMm;
constexpr double kMapShare = 0.6;
constexpr double kMostTimelineShare = 0.65;

/// A unit of length and how many layout units it is.
struct LengthUnit
{
    QLatin1StringView name;
    double px;
};
constexpr LengthUnit kUnits[] = {{"mm"_L1, kPxPerMm}, {"cm"_L1, 10 * kPxPerMm}, {"in"_L1, 96}, {"pt"_L1, 96.0 / 72}};

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

// Where the map and the timeline of a figure stand; the one that it does not have is empty.
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
    // The timeline gets what its lanes need: a lane that is cut off would be an event that vanishes.
    const double room = area.height() - kGap;
    const double timeline =
        std::clamp(leastTimelineHeight(state, look), room * (1 - kMapShare), room * kMostTimelineShare);
    const QRectF map = takenFromTop(area, room - timeline);
    takenFromTop(area, kGap);
    return {map, area};
}

// Draws the views and says what found no room in them, and whom to credit.
CaptionFacts paintViews(QPainter &painter, const ViewAreas &areas, const ViewState &state, const Atlas &atlas,
                        const Theme &look)
{
    CaptionFacts facts;
    if (!areas.map.isEmpty()) {
        const PaintedMap map = paintMap(painter, areas.map, state, atlas, look, MapCredit::Apart);
        facts = {map.unlabelled, 0, map.credit};
    }
    if (!areas.timeline.isEmpty()) {
        facts.unlabelled += paintTimeline(painter, areas.timeline, state, look);
        facts.lanesCut = lanesCut(areas.timeline, state, look);
    }
    return facts;
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

} // namespace

QSize FigureSize::pixels() const
{
    return {static_cast<int>(std::lround(widthPx * dpi / 96)), static_cast<int>(std::lround(heightPx * dpi / 96))};
}

FigureSize FigureSize::ofMillimetres(double width, double height, double dpi)
{
    return {width * kPxPerMm, height * kPxPerMm, dpi};
}

FigureSize FigureSize::ofPixels(int width, int height, double dpi)
{
    return {width * 96.0 / dpi, height * 96.0 / dpi, dpi};
}

std::optional<FigureSize> FigureSize::parse(QStringView text, double dpi)
{
    QStringView numbers = text.trimmed();
    double unitPx = 0;
    for (const LengthUnit &unit : kUnits) {
        if (numbers.endsWith(unit.name)) {
            unitPx = unit.px;
            numbers.chop(unit.name.size());
        }
    }
    if (numbers.endsWith("px"_L1)) {
        numbers.chop(2);
    }
    const auto sides = numbers.split(u'x');
    bool isWidthFine = false;
    bool isHeightFine = false;
    const double width = sides.value(0).toDouble(&isWidthFine);
    const double height = sides.value(1).toDouble(&isHeightFine);
    if (sides.size() != 2 || !isWidthFine || !isHeightFine || !(width > 0 && width < 1e6) ||
        !(height > 0 && height < 1e6)) {
        return std::nullopt;
    }
    if (unitPx > 0) {
        return FigureSize{width * unitPx, height * unitPx, dpi > 0 ? dpi : 300};
    }
    const double pixelDpi = dpi > 0 ? dpi : 96;
    return FigureSize{width * 96 / pixelDpi, height * 96 / pixelDpi, pixelDpi};
}

void paintFigure(QPainter &painter, const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    const Theme look = theme(spec.theme);
    const MeasureText measure = measureWith(look);
    const QRectF page(0, 0, spec.size.widthPx, spec.size.heightPx);
    painter.fillRect(page, look.surface);
    // A tiny figure keeps its views: the margin gives way first.
    const double margin = std::min(kMargin, std::min(page.width(), page.height()) / 20);
    QRectF area = page.adjusted(margin, margin, -margin, -margin);

    if (!spec.title.isEmpty()) {
        const FigureText title(displayText(spec.title), TextRole::Title, area.width(), measure);
        title.paint(painter, takenFromTop(area, title.height()), look, look.text);
        takenFromTop(area, kGap / 2);
    }
    // The caption's room is set aside before the count of labels is known; its widest form decides.
    const CaptionFacts most{99'999, 0, longestCredit(spec.views, area.width())};
    const QString widest = figureCaption(state, spec.views, most);
    const FigureText reserved(widest, TextRole::Caption, area.width(), measure);
    const QRectF captionArea = takenFromBottom(area, reserved.height());
    takenFromBottom(area, kGap / 2);
    const FigureLegend legend(state, spec.views, area.width(), measure);
    legend.paint(painter, takenFromBottom(area, legend.height()), look);
    takenFromBottom(area, legend.height() > 0 ? kGap / 2 : 0);
    const DateLegend dates(shownKinds(spec, area, state, look), state.options, area.width(), look);
    if (const double height = dates.size().height(); height > 0) {
        dates.paint(painter, takenFromBottom(area, height).topLeft());
        takenFromBottom(area, kGap / 2);
    }
    const CaptionFacts facts = paintViews(painter, viewAreas(spec.views, area, state, look), state, atlas, look);
    const FigureText caption(figureCaption(state, spec.views, facts), TextRole::Caption, captionArea.width(), measure);
    caption.paint(painter, captionArea, look, look.secondaryText);
}

} // namespace araxes
