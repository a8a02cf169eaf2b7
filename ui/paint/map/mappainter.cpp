// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mappainter.h"

#include "ui/paint/map/basemap.h"
#include "ui/paint/map/mapscene.h"

namespace araxes {

namespace {

QStringList shownOn(const MapFrame &frame, MapCredit credit)
{
    return credit == MapCredit::OnMap ? QStringList(baseMapCredit(frame)) : QStringList();
}

/// The closest frame that shows the box above the credits: in a figure nobody can move the map from under them.
MapFrame frameShowing(const ViewState &state, const QSizeF &size, MapCredit credit, const MeasureText &measure)
{
    const GeoBox &box = state.visibleBox;
    const MapFrame whole = MapFrame::showing(box, size);
    const double below = mapCredits(whole, shownOn(whole, credit), state.options.locale, measure).rect.height();
    if (below > size.height() / 2) {
        return whole;
    }
    MapFrame frame = MapFrame::showing(box, {size.width(), size.height() - below});
    frame.centre.y += below / 2 / frame.worldPx();
    frame.heightPx = size.height();
    return frame;
}

} // namespace

PaintedMap paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas,
                    const Theme &theme, MapCredit credit)
{
    const MeasureText measure = measureWith(theme);
    const MapFrame frame = frameShowing(state, area.size(), credit, measure);
    MapInk ink(theme);
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
    const SceneParts parts{.credits = shownOn(frame, credit), .ties = &ties, .cells = MapExtras::Cells::Counted};
    const MapScene scene = mapScene(state, frame, atlas, measure, parts);
    paintScene(painter, scene, state, ink);
    painter.restore();
    return {scene.layout.unlabelled, baseMapCredit(frame)};
}

} // namespace araxes
