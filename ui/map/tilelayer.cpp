// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilelayer.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace araxes {

namespace {

/// Painted first and shown whenever nothing better is there: the whole world in a few tiles.
constexpr int kGroundLevel = 2 * TileGrid::kLevelsPerZoom;

struct NodeKey
{
    TileKey tile;
    int turn;
    bool operator==(const NodeKey &) const = default;
};

size_t qHash(const NodeKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.tile, key.turn);
}

/// The layer's nodes, kept from frame to frame by tile. Every node in it has a texture: the software renderer
/// does not survive one without.
class TileNode : public QSGNode
{
public:
    void show(const std::vector<TileSpot> &spots, const TileCache &cache, QQuickWindow *window)
    {
        if (m_generation != cache.generation()) {
            m_generation = cache.generation();
            drop(std::exchange(m_nodes, {}));
        }
        QHash<NodeKey, QSGImageNode *> shown;
        removeAllChildNodes();
        for (const TileSpot &spot : spots) {
            const NodeKey key{spot.key, spot.turn};
            QSGImageNode *node = m_nodes.take(key);
            if (!node) {
                node = made(*cache.tile(spot.key), window);
            }
            node->setRect(spot.rect);
            shown.insert(key, node);
            appendChildNode(node);
        }
        drop(std::exchange(m_nodes, shown));
    }

private:
    static QSGImageNode *made(const QImage &image, QQuickWindow *window)
    {
        QSGImageNode *node = window->createImageNode();
        node->setTexture(window->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
        node->setOwnsTexture(true);
        node->setSourceRect(QRectF(QPointF(), image.size()));
        node->setFiltering(QSGTexture::Linear);
        return node;
    }

    void drop(const QHash<NodeKey, QSGImageNode *> &nodes)
    {
        for (QSGImageNode *node : nodes) {
            if (node->parent()) {
                removeChildNode(node);
            }
            delete node;
        }
    }

    QHash<NodeKey, QSGImageNode *> m_nodes;
    int m_generation = 0;
};

} // namespace

TileLayer::TileLayer(AtlasPtr atlas, QQuickItem *parent)
    : QQuickItem(parent)
    , m_cache(std::move(atlas))
{
    setFlag(ItemHasContents);
    connect(&m_cache, &TileCache::tilePainted, this, &TileLayer::show);
}

void TileLayer::setFrame(const MapFrame &frame)
{
    if (frame != m_frame) {
        m_frame = frame;
        requestTiles();
    }
}

void TileLayer::setLook(const Theme &theme, const ViewOptions &options)
{
    m_theme = theme;
    m_options = options;
    requestTiles();
}

double TileLayer::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void TileLayer::requestTiles()
{
    if (!window() || !isVisible()) {
        return;
    }
    m_cache.setLook({m_theme, m_options, pixelRatio()});
    const TileGrid grid(m_frame, pixelRatio());
    std::vector<TileKey> keys;
    for (const TileSpot &spot : grid.visible(grid.level())) {
        keys.push_back(spot.key);
    }
    for (const TileSpot &spot : grid.visible(kGroundLevel)) {
        keys.push_back(spot.key);
    }
    m_cache.want(keys);
    show();
}

void TileLayer::show()
{
    m_isShown = false;
    update();
}

/// The tiles of the frame's level, over what stands in for missing ones.
std::vector<TileSpot> TileLayer::shownTiles() const
{
    const TileGrid grid(m_frame, pixelRatio());
    std::vector<TileSpot> sharp;
    bool isWhole = true;
    for (const TileSpot &spot : grid.visible(grid.level())) {
        if (m_cache.tile(spot.key)) {
            sharp.push_back(spot);
        } else {
            isWhole = false;
        }
    }
    std::vector<TileSpot> shown = isWhole ? std::vector<TileSpot>() : standIns(grid);
    shown.insert(shown.end(), sharp.begin(), sharp.end());
    return shown;
}

/// Tiles of other levels in view, the ones nearest in scale on top.
std::vector<TileSpot> TileLayer::standIns(const TileGrid &grid) const
{
    std::vector<TileSpot> spots;
    for (const TileKey &key : m_cache.keys()) {
        if (key.level != grid.level() && key.level < grid.level() + TileGrid::kLevelsPerZoom) {
            const std::vector<TileSpot> own = grid.spots(key);
            spots.insert(spots.end(), own.begin(), own.end());
        }
    }
    const auto away = [&grid](const TileSpot &spot) { return std::abs(spot.key.level - grid.level()); };
    std::sort(spots.begin(), spots.end(), [&away](const TileSpot &a, const TileSpot &b) { return away(a) > away(b); });
    return spots;
}

QSGNode *TileLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = old ? static_cast<TileNode *>(old) : new TileNode;
    m_isShown = true;
    node->show(shownTiles(), m_cache, window());
    return node;
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange || change == ItemVisibleHasChanged) {
        requestTiles();
    }
}

} // namespace araxes
