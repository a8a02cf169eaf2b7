// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mappainter.h"

#include "ui/paint/map/basemap.h"
#include "ui/paint/map/mapscene.h"

namespace araxes {

namespace {

/// The closest frame that shows the box above the credits: in a figure nobody can move the map from under them.
MapFrame frameShowing(const GeoBox &box, const QSizeF &size, const QLocale &locale, const MeasureText &measure)
{
    const MapFrame whole = MapFrame::showing(box, size);
    const double below = mapCredits(whole, {baseMapCredit(whole)}, locale, measure).rect.height();
    if (below > size.height() / 2) {
        return whole;
    }
    MapFrame frame = MapFrame::showing(box, {size.width(), size.height() - below});
    frame.centre.y += below / 2 / frame.worldPx();
    frame.heightPx = size.height();
    return frame;
}

} // namespace

int paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas, const Theme &theme)
{
    const MeasureText measure = measureWith(theme);
    const MapFrame frame = frameShowing(state.visibleBox, area.size(), state.options.locale, measure);
    HaloText text(theme);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    painter.save();
    // Events stand on one world only: beside it, a figure stays blank rather than show empty copies.
    const double besideWorld = std::max(0.0, (frame.widthPx - frame.worldPx()) / 2);
    painter.setClipRect(QRectF(QPointF(), area.size()).adjusted(besideWorld, 0, -besideWorld, 0), Qt::IntersectClip);
    paintBaseMap(painter, frame, atlas, theme, state.options);
    painter.restore();
    const EventTies ties(*state.collection, atlas);
    const SceneParts parts{.credits = {baseMapCredit(frame)}, .ties = &ties, .cells = MapExtras::Cells::Counted};
    const MapScene scene = mapScene(state, frame, atlas, measure, parts);
    paintScene(painter, scene, state, text);
    painter.restore();
    return scene.layout.unlabelled;
}

} // namespace araxes
