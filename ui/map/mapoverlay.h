// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names, marks and credits over the map, as one painted item.

#include "ui/paint/map/mapscene.h"

#include <QQuickPaintedItem>
#include <memory>
#include <optional>

namespace araxes {

/// Lays the scene out when it is next needed after something changed.
class MapOverlay : public QQuickPaintedItem
{
    Q_OBJECT
public:
    /// The state must outlive it.
    MapOverlay(const ViewState &state, AtlasPtr atlas, QQuickItem *parent);

    void setFrame(const MapFrame &frame);
    void setTheme(const Theme &theme);
    void setBase(BaseMap base);
    void setHoveredCluster(int cluster);
    void setHoveredCell(int cell);
    /// Fans a cluster out until the zoom changes; an empty one closes it.
    void open(MapOpening opening);
    /// No label goes where something else lies over the map.
    void keepFree(const std::vector<QRectF> &rects);
    /// The state has changed.
    void refresh();

    [[nodiscard]] const MapOpening &opening() const { return m_opening; }
    [[nodiscard]] const MapFrame &frame() const { return m_frame; }
    [[nodiscard]] const MapScene &scene();
    /// Whether what was last painted is up to date.
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    void paint(QPainter *painter) override;

private:
    void repaint();
    void findNames();
    [[nodiscard]] QStringList credits() const;

    const ViewState &m_state;
    AtlasPtr m_atlas;
    MapFrame m_frame;
    std::unique_ptr<MapInk> m_ink;
    MeasureText m_measure;
    BaseMap m_base = BaseMap::Ours;
    Hovered m_hovered;
    MapOpening m_opening;
    std::vector<QRectF> m_keepFree;
    CollectionPtr m_tied; ///< what m_ties are of
    EventTies m_ties;
    std::vector<BaseMapLabel> m_names; ///< of the base map in m_namedFrame; where they go depends on the marks
    MapFrame m_namedFrame;
    QStringList m_namedLanguages;
    std::optional<MapScene> m_scene;
    bool m_isPainted = false;
};

} // namespace araxes
