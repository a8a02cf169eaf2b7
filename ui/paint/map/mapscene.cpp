// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mapscene.h"

#include "ui/paint/map/areapainter.h"
#include "ui/paint/map/cellpainter.h"
#include "ui/paint/markpainter.h"

#include <cmath>
#include <numbers>

namespace araxes {

namespace {

constexpr double kTownRadius = 2.5;
/// Around a name that stands by itself.
constexpr QSizeF kNameRoom{8, 2};
/// A title this near with the same words names the town already.
constexpr double kSameNamePx = 90;

/// The room a text takes that stands at an angle.
QSizeF turned(const QSizeF &size, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double along = std::abs(std::cos(angle));
    const double across = std::abs(std::sin(angle));
    return {size.width() * along + size.height() * across, size.width() * across + size.height() * along};
}

bool fits(const QSizeF &size, const QSizeF &room)
{
    return room.isEmpty() || (size.width() <= room.width() && size.height() <= room.height());
}

bool isNamedAlready(const BaseMapLabel &town, const MapLayout &layout)
{
    return std::any_of(layout.labels.begin(), layout.labels.end(), [&town](const MapLabel &label) {
        const bool isSame = label.place == town.text || (label.lines.size() == 1 && label.lines[0] == town.text);
        return isSame && (label.rect.center() - town.px).manhattanLength() < kSameNamePx;
    });
}

/// A town's dot must be free as well, else the name would seem to belong to the mark on top of it.
std::optional<LabelSpot> townSpot(LabelPlacer &placer, const BaseMapLabel &label, const QSizeF &size)
{
    const QRectF dot(label.px - QPointF(kTownRadius, kTownRadius), QSizeF(2 * kTownRadius, 2 * kTownRadius));
    if (!placer.isFree(dot)) {
        return std::nullopt;
    }
    const auto spot = placer.place(label.px, kTownRadius, size);
    if (spot) {
        placer.occupy(dot);
    }
    return spot;
}

/// The first of a name's places that is free; its own when none is.
QPointF freeMiddle(const LabelPlacer &placer, const BaseMapLabel &label, const QSizeF &room)
{
    const auto isFree = [&](const QPointF &middle) {
        const QRectF rect(middle - QPointF(room.width() / 2, room.height() / 2), room);
        return placer.area().contains(rect) && placer.isFree(rect);
    };
    if (isFree(label.px)) {
        return label.px;
    }
    const auto other = std::find_if(label.others.begin(), label.others.end(), isFree);
    return other == label.others.end() ? label.px : *other;
}

std::vector<PlacedName> placedNames(MapLayout &layout, const std::vector<BaseMapLabel> &labels,
                                    const MeasureText &measure)
{
    std::vector<PlacedName> names;
    for (const BaseMapLabel &label : labels) {
        const TextSize text = measure(label.text, label.role);
        const QSizeF size(text.width, text.height);
        if (!fits(size, label.room) || (label.isPoint && isNamedAlready(label, layout))) {
            continue;
        }
        const QSizeF room = turned(size, label.angle) + kNameRoom;
        const QPointF middle = freeMiddle(layout.placer, label, room);
        const auto spot = label.isPoint ? townSpot(layout.placer, label, size) : layout.placer.placeOn(middle, room);
        if (spot) {
            const QRectF centred(middle - QPointF(size.width() / 2, size.height() / 2), size);
            names.push_back({label, label.isPoint ? spot->rect : centred, spot->side});
        }
    }
    return names;
}

QColor nameColour(const Theme &theme, TextRole role)
{
    switch (role) {
    case TextRole::WaterName:
        return theme.kind == ThemeKind::Dark ? theme.river.lighter(190) : theme.river.darker(165);
    case TextRole::TownName:
        return theme.secondaryText;
    default:
        return theme.kind == ThemeKind::Dark ? theme.countryBorder.lighter(135) : theme.countryBorder.darker(140);
    }
}

void paintTown(QPainter &painter, const BaseMapLabel &town, const Theme &theme)
{
    painter.setPen(QPen(theme.secondaryText, 1));
    painter.setBrush(town.isCapital ? theme.secondaryText : theme.surface);
    const double radius = town.isCapital ? kTownRadius : kTownRadius - 0.5;
    painter.drawEllipse(town.px, radius, radius);
}

void paintName(QPainter &painter, const PlacedName &name, HaloText &text)
{
    const QColor colour = nameColour(text.theme(), name.label.role);
    if (name.label.isPoint) {
        paintTown(painter, name.label, text.theme());
    }
    if (name.label.angle == 0) {
        text.paint(painter, name.rect, Qt::AlignHCenter, name.label.text, name.label.role, colour);
        return;
    }
    painter.save();
    painter.translate(name.label.px);
    painter.rotate(name.label.angle);
    const QRectF rect = name.rect.translated(-name.label.px);
    text.paint(painter, rect, Qt::AlignHCenter, name.label.text, name.label.role, colour);
    painter.restore();
}

} // namespace

MapScene mapScene(const ViewState &state, const MapFrame &frame, const Atlas &atlas, const MeasureText &measure,
                  const SceneParts &parts)
{
    MapScene scene;
    scene.frame = frame;
    scene.credits = mapCredits(frame, parts.credits, state.options.locale, measure);
    std::vector<QRectF> keepFree = parts.keepFree;
    keepFree.push_back(scene.credits.rect);
    scene.layout = layoutMap(state, frame, measure, {std::move(keepFree), parts.opening, parts.ties, parts.cells});
    scene.areas = areaOutlines(state.filter.regions, frame, atlas);
    if (parts.base == BaseMap::Ours) {
        scene.names = placedNames(
            scene.layout, parts.names ? *parts.names : baseMapLabels(frame, atlas, state.options.languages), measure);
    }
    return scene;
}

void paintScene(QPainter &painter, const MapScene &scene, const ViewState &state, MapInk &ink, const Hovered &hovered)
{
    HaloText &text = ink.text;
    paintCells(painter, scene.layout, text.theme());
    paintAreas(painter, scene.areas, text.theme());
    MarkPainter marks(painter, scene.layout, state, ink);
    marks.paintGround();
    for (const PlacedName &name : scene.names) {
        paintName(painter, name, text);
    }
    marks.paintMarks(hovered.cluster);
    if (hovered.cell != kNone) {
        paintCellCount(painter, scene.layout.cells[std::size_t(hovered.cell)], state.options.locale, text);
    }
    paintMapCredits(painter, scene.credits, text.theme());
    constexpr double kAboveCreditsPx = 8;
    const QPointF corner(scene.frame.widthPx - kAboveCreditsPx, scene.credits.rect.top() - kAboveCreditsPx);
    paintCellLegend(painter, scene.layout, corner, state.options.locale, text.theme());
}

} // namespace araxes
