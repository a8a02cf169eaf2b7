// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the base map is cut into tiles.

#include "app/layout/map/mapframe.h"

#include <QHash>
#include <QRectF>
#include <vector>

namespace araxes {

/// One square of the base map. Levels are quarters of a zoom level: the camera comes to rest on them, and there one
/// pixel of a tile is one pixel of the screen.
struct TileKey
{
    int level = 0;
    int column = 0;
    int row = 0;
    bool operator==(const TileKey &) const = default;
};

inline size_t qHash(const TileKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.level, key.column, key.row);
}

/// A tile and where it stands on the screen, in layout units, on whole device pixels.
struct TileSpot
{
    TileKey key;
    int turn = 0; ///< which copy of the world: 0 is the one with the frame's centre
    QRectF rect;
};

/// The grid of one frame on a screen with this many device pixels to a layout unit. Tiles are cut in device pixels,
/// so that they stay sharp at any ratio.
class TileGrid
{
public:
    TileGrid(const MapFrame &frame, double pixelRatio)
        : m_frame(frame)
        , m_pixelRatio(pixelRatio)
    {}

    static constexpr int kTilePx = 512; ///< device pixels
    static constexpr int kLevelsPerZoom = 4;

    [[nodiscard]] int level() const;
    /// The tiles of a level that can be seen, the ones in the middle first.
    [[nodiscard]] std::vector<TileSpot> visible(int level) const;
    /// Every place where this tile can be seen.
    [[nodiscard]] std::vector<TileSpot> spots(const TileKey &key) const;
    /// What a tile's picture shows.
    [[nodiscard]] static MapFrame frameOf(const TileKey &key, double pixelRatio);
    /// The nearest zoom at which tiles are shown pixel for pixel, not closer than this one.
    [[nodiscard]] static double restingZoom(double zoom);

private:
    [[nodiscard]] TileSpot spot(const TileKey &key, int turn) const;

    MapFrame m_frame;
    double m_pixelRatio;
};

} // namespace araxes
