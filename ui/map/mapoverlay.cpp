// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapoverlay.h"

#include "app/layout/labeltexts.h"
#include "app/text/plaintext.h"

namespace araxes {

using namespace Qt::StringLiterals;

MapOverlay::MapOverlay(const ViewState &state, AtlasPtr atlas, QQuickItem *parent)
    : QQuickPaintedItem(parent)
    , m_state(state)
    , m_atlas(std::move(atlas))
    , m_ink(std::make_unique<MapInk>(theme(ThemeKind::Light)))
    , m_measure(remembering(measureWith(m_ink->text.theme())))
{
    setAntialiasing(true);
}

void MapOverlay::setFrame(const MapFrame &frame)
{
    if (frame != m_frame) {
        if (frame.zoom != m_frame.zoom) {
            m_opening = {};
        }
        m_frame = frame;
        refresh();
    }
}

void MapOverlay::setTheme(const Theme &theme)
{
    m_ink = std::make_unique<MapInk>(theme);
    m_measure = remembering(measureWith(theme));
    refresh();
}

void MapOverlay::setBase(BaseMap base)
{
    m_base = base;
    refresh();
}

void MapOverlay::setHoveredCluster(int cluster)
{
    if (cluster != m_hovered.cluster) {
        m_hovered.cluster = cluster;
        repaint();
    }
}

void MapOverlay::setHoveredCell(int cell)
{
    if (cell != m_hovered.cell) {
        m_hovered.cell = cell;
        repaint();
    }
}

void MapOverlay::open(MapOpening opening)
{
    if (!opening.isEmpty() || !m_opening.isEmpty()) {
        m_opening = std::move(opening);
        refresh();
    }
}

void MapOverlay::keepFree(const std::vector<QRectF> &rects)
{
    if (rects != m_keepFree) {
        m_keepFree = rects;
        refresh();
    }
}

void MapOverlay::refresh()
{
    m_scene.reset();
    m_hovered = {}; // clusters and squares are numbered anew
    repaint();
}

void MapOverlay::repaint()
{
    m_isPainted = false;
    update();
}

const MapScene &MapOverlay::scene()
{
    if (!m_scene) {
        if (m_tied != m_state.collection) {
            m_tied = m_state.collection;
            m_ties = EventTies(*m_tied, *m_atlas);
            m_opening = {};
        }
        findNames();
        SceneParts parts{credits(), m_base, m_opening, m_keepFree, &m_ties};
        parts.names = &m_names;
        m_scene = mapScene(m_state, m_frame, *m_atlas, m_measure, parts);
    }
    return *m_scene;
}

/// A brush moves the events and not the land.
void MapOverlay::findNames()
{
    if (m_namedFrame != m_frame || m_namedLanguages != m_state.options.languages || m_names.empty()) {
        m_names = baseMapLabels(m_frame, *m_atlas, m_state.options.languages);
        m_namedFrame = m_frame;
        m_namedLanguages = m_state.options.languages;
    }
}

QStringList MapOverlay::credits() const
{
    QStringList credits;
    if (m_base == BaseMap::Online) {
        credits.append(u"© OpenStreetMap contributors."_s);
    } else {
        credits.append(baseMapCredit(m_frame));
    }
    const QString &attribution = m_state.collection->parts().attribution;
    if (!attribution.isEmpty()) {
        credits.append(displayText(attribution));
    }
    return credits;
}

void MapOverlay::paint(QPainter *painter)
{
    m_isPainted = true;
    paintScene(*painter, scene(), m_state, *m_ink, m_hovered);
}

} // namespace araxes
