// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tiles painted in threads of their own and kept as long as there is room.

#include "app/place/atlas/atlas.h"
#include "app/session/viewstate.h"
#include "ui/map/tilegrid.h"
#include "ui/paint/theme.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace araxes {

/// All that a tile's picture depends on besides its key.
struct TileLook
{
    Theme theme;
    ViewOptions options;
    double pixelRatio = 1;
};

/// Lives on the GUI thread.
class TileCache : public QObject
{
    Q_OBJECT
public:
    explicit TileCache(AtlasPtr atlas, QObject *parent = nullptr);
    ~TileCache() override;

    /// Forgets all pictures when they would come out otherwise.
    void setLook(const TileLook &look);
    /// Paints these next, in this order; what was wanted before and is not yet begun is dropped.
    void want(const std::vector<TileKey> &keys);
    /// Null while there is no picture.
    [[nodiscard]] const QImage *tile(const TileKey &key) const { return m_tiles.object(key); }
    [[nodiscard]] QList<TileKey> keys() const { return m_tiles.keys(); }
    /// Whether a picture is still being painted or waits for it.
    [[nodiscard]] bool isBusy() const { return !m_wanted.empty() || m_running > 0; }
    /// Changes with the look: pictures of another generation are gone.
    [[nodiscard]] int generation() const { return m_generation; }

signals:
    void tilePainted();

private:
    void startNext();
    void accept(int generation, const TileKey &key, const QImage &image);

    AtlasPtr m_atlas;
    TileLook m_look;
    QCache<TileKey, QImage> m_tiles; ///< cost in KiB
    std::vector<TileKey> m_wanted;   ///< the next one last
    QList<TileKey> m_begun;
    int m_running = 0;
    int m_generation = 0;
    QThreadPool m_threads;
};

} // namespace araxes
