// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mappainter.h"

#include "ui/paint/basemap.h"
#include "ui/paint/mapscene.h"

namespace araxes {

int paintMap(QPainter &painter, const QRectF &area, const ViewState &state, const Atlas &atlas, const Theme &theme)
{
    const MapFrame frame = MapFrame::showing(state.visibleBox, area.size());
    HaloText text(theme);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    paintBaseMap(painter, frame, atlas, theme, state.options);
    const MapScene scene = mapScene(state, frame, atlas, measureWith(theme), {baseMapCredit()});
    paintScene(painter, scene, state, text);
    painter.restore();
    return scene.layout.unlabelled;
}

} // namespace araxes
