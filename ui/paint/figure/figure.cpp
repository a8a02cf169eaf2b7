// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure/figure.h"

#include "app/text/plaintext.h"
#include "ui/paint/figure/figureparts.h"
#include "ui/paint/figure/figureplaces.h"
#include "ui/paint/timeline/datelegend.h"

#include <QPainter>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPxPerMm = 96.0 / 25.4;

/// A unit of length and how many layout units it is.
struct LengthUnit
{
    QLatin1StringView name;
    double px;
};
constexpr LengthUnit kUnits[] = {{"mm"_L1, kPxPerMm}, {"cm"_L1, 10 * kPxPerMm}, {"in"_L1, 96}, {"pt"_L1, 96.0 / 72}};

// Draws the views and says what found no room in them, and whom to credit.
CaptionFacts paintViews(QPainter &painter, const FigurePlaces &areas, const ViewState &state, const Atlas &atlas,
                        const Theme &look)
{
    CaptionFacts facts;
    if (!areas.map.isEmpty()) {
        const PaintedMap map = paintMap(painter, areas.map, state, atlas, look, MapCredit::Apart);
        facts = {map.unlabelled, {}, map.credit};
    }
    if (!areas.timeline.isEmpty()) {
        facts.unlabelled += paintTimeline(painter, areas.timeline, state, look);
        facts.lanes = laneLoss(areas.timeline, state, look);
    }
    return facts;
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
    painter.fillRect(QRectF(0, 0, spec.size.widthPx, spec.size.heightPx), look.surface);
    const FigurePlaces places = figurePlaces(spec, state);
    const double width = places.caption.width();
    if (!spec.title.isEmpty()) {
        const FigureText title(displayText(spec.title), TextRole::Title, width, measure);
        title.paint(painter, places.title, look, look.text);
    }
    FigureLegend(state, spec.views, width, measure).paint(painter, places.legend, look);
    if (!places.dates.isEmpty()) {
        DateLegend(places.kinds, state.options, width, look).paint(painter, places.dates.topLeft());
    }
    const CaptionFacts facts = paintViews(painter, places, state, atlas, look);
    const FigureText caption(figureCaption(state, spec.views, facts), TextRole::Caption, width, measure);
    caption.paint(painter, places.caption, look, look.secondaryText);
}

} // namespace araxes
