// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilegrid.h"

#include <algorithm>

namespace araxes {

namespace {

/// The world's side at a level, in device pixels.
double levelWorldPx(int level, double pixelRatio)
{
    return kMercatorTilePx * std::exp2(static_cast<double>(level) / TileGrid::kLevelsPerZoom) * pixelRatio;
}

int tilesAcross(int level, double pixelRatio)
{
    return static_cast<int>(std::ceil(levelWorldPx(level, pixelRatio) / TileGrid::kTilePx));
}

} // namespace

int TileGrid::level() const
{
    return std::max(0, static_cast<int>(std::lround(m_frame.zoom * kLevelsPerZoom)));
}

std::vector<TileSpot> TileGrid::visible(int level) const
{
    const double tile = kTilePx / levelWorldPx(level, m_pixelRatio); // as a share of the world
    const double halfWidth = m_frame.widthPx / 2 / m_frame.worldPx();
    const double halfHeight = m_frame.heightPx / 2 / m_frame.worldPx();
    const int across = tilesAcross(level, m_pixelRatio);
    const int top = std::max(0, static_cast<int>(std::floor((m_frame.centre.y - halfHeight) / tile)));
    const int bottom = std::min(across - 1, static_cast<int>(std::floor((m_frame.centre.y + halfHeight) / tile)));
    std::vector<TileSpot> spots;
    for (int turn = static_cast<int>(std::floor(m_frame.centre.x - halfWidth));
         turn <= static_cast<int>(std::floor(m_frame.centre.x + halfWidth)); ++turn) {
        const double left = m_frame.centre.x - halfWidth - turn;
        const double right = m_frame.centre.x + halfWidth - turn;
        const int first = std::max(0, static_cast<int>(std::floor(left / tile)));
        const int last = std::min(across - 1, static_cast<int>(std::floor(right / tile)));
        for (int row = top; row <= bottom; ++row) {
            for (int column = first; column <= last; ++column) {
                spots.push_back(spot({level, column, row}, turn));
            }
        }
    }
    const QPointF middle(m_frame.widthPx / 2, m_frame.heightPx / 2);
    std::stable_sort(spots.begin(), spots.end(), [&middle](const TileSpot &a, const TileSpot &b) {
        return (a.rect.center() - middle).manhattanLength() < (b.rect.center() - middle).manhattanLength();
    });
    return spots;
}

std::vector<TileSpot> TileGrid::spots(const TileKey &key) const
{
    const QRectF view(0, 0, m_frame.widthPx, m_frame.heightPx);
    std::vector<TileSpot> spots;
    for (const int turn : {-1, 0, 1}) {
        const TileSpot one = spot(key, turn);
        if (one.rect.intersects(view)) {
            spots.push_back(one);
        }
    }
    return spots;
}

TileSpot TileGrid::spot(const TileKey &key, int turn) const
{
    const double tile = kTilePx / levelWorldPx(key.level, m_pixelRatio);
    const auto snapped = [this](double px) { return std::round(px * m_pixelRatio) / m_pixelRatio; };
    const auto x = [&](int column) {
        return snapped((column * tile + turn - m_frame.centre.x) * m_frame.worldPx() + m_frame.widthPx / 2);
    };
    const auto y = [&](int row) {
        return snapped((row * tile - m_frame.centre.y) * m_frame.worldPx() + m_frame.heightPx / 2);
    };
    return {key, turn, QRectF(QPointF(x(key.column), y(key.row)), QPointF(x(key.column + 1), y(key.row + 1)))};
}

MapFrame TileGrid::frameOf(const TileKey &key, double pixelRatio)
{
    const double world = levelWorldPx(key.level, pixelRatio);
    const double x = (key.column + 0.5) * kTilePx / world;
    MapFrame frame;
    frame.centre = {x - std::floor(x), (key.row + 0.5) * kTilePx / world};
    frame.zoom = static_cast<double>(key.level) / kLevelsPerZoom;
    frame.widthPx = kTilePx / pixelRatio;
    frame.heightPx = frame.widthPx;
    return frame;
}

double TileGrid::restingZoom(double zoom)
{
    constexpr double kRounding = 1e-3; // a zoom computed back from a box must find its level again
    return std::floor(zoom * kLevelsPerZoom + kRounding) / kLevelsPerZoom;
}

} // namespace araxes
