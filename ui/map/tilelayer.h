// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The base map under the marks, as a scene graph item.

#include "ui/map/tilecache.h"

#include <QQuickItem>

namespace araxes {

/// Shows the tiles of a frame; while some are being painted, coarser or finer ones stand in for them.
class TileLayer : public QQuickItem
{
    Q_OBJECT
public:
    TileLayer(AtlasPtr atlas, QQuickItem *parent);

    void setFrame(const MapFrame &frame);
    void setLook(const Theme &theme, const ViewOptions &options);
    /// Whether every tile in view is there and shown.
    [[nodiscard]] bool isSettled() const { return !isVisible() || (m_isShown && !m_cache.isBusy()); }

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void requestTiles();
    void show();
    [[nodiscard]] double pixelRatio() const;
    [[nodiscard]] std::vector<TileSpot> shownTiles() const;
    [[nodiscard]] std::vector<TileSpot> standIns(const TileGrid &grid) const;

    TileCache m_cache;
    MapFrame m_frame;
    Theme m_theme;
    ViewOptions m_options;
    bool m_isShown = false;
};

} // namespace araxes
