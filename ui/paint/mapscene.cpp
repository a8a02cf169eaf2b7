// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mapscene.h"

#include "ui/paint/markpainter.h"

namespace araxes {

namespace {

std::vector<PlacedName> placedNames(LabelPlacer &placer, const std::vector<BaseMapLabel> &labels, const MeasureText &measure)
{
    std::vector<PlacedName> names;
    for (const BaseMapLabel &label : labels) {
        const TextSize text = measure(label.text, label.role);
        const QSizeF size(text.width, text.height);
        const auto spot = label.isPoint ? placer.place(label.px, 3, size) : placer.placeOn(label.px, size);
        if (spot) {
            names.push_back({label, spot->rect, spot->side});
        }
    }
    return names;
}

void paintNames(QPainter &painter, const std::vector<PlacedName> &names, HaloText &text)
{
    for (const PlacedName &name : names) {
        text.paint(painter, name.rect, Qt::AlignHCenter, name.label.text, name.label.role, text.theme().secondaryText);
    }
}

} // namespace

MapScene mapScene(const ViewState &state, const MapFrame &frame, const Atlas &atlas, const MeasureText &measure,
                  const QStringList &credits, BaseMap base)
{
    MapScene scene;
    scene.frame = frame;
    scene.credits = mapCredits(frame, credits, state.options.locale, measure);
    scene.layout = layoutMap(state, frame, measure, scene.credits.rect);
    if (base == BaseMap::Ours) {
        scene.names = placedNames(scene.layout.placer, baseMapLabels(frame, atlas, state.options), measure);
    }
    return scene;
}

void paintScene(QPainter &painter, const MapScene &scene, const ViewState &state, HaloText &text, int hoveredCluster)
{
    paintNames(painter, scene.names, text);
    MarkPainter(painter, scene.layout, state, text).paint(hoveredCluster);
    paintMapCredits(painter, scene.credits, text.theme());
}

} // namespace araxes
