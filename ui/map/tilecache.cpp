// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilecache.h"

#include "ui/paint/map/basemap.h"

#include <QPainter>
#include <QThread>

namespace araxes {

namespace {

constexpr qsizetype kCacheKiB = 128 * 1024;

QImage paintedTile(const TileKey &key, const TileLook &look, const Atlas &atlas)
{
    QImage image(TileGrid::kTilePx, TileGrid::kTilePx, QImage::Format_RGB32);
    image.fill(look.theme.water);
    QPainter painter(&image);
    painter.scale(look.pixelRatio, look.pixelRatio);
    paintBaseMap(painter, TileGrid::frameOf(key, look.pixelRatio), atlas, look.theme, look.options);
    return image;
}

bool isSameLook(const TileLook &a, const TileLook &b)
{
    return a.theme.kind == b.theme.kind && a.theme.contrast == b.theme.contrast && a.pixelRatio == b.pixelRatio &&
           a.options.showBorders == b.options.showBorders && a.options.showRelief == b.options.showRelief;
}

} // namespace

TileCache::TileCache(AtlasPtr atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(std::move(atlas))
    , m_tiles(kCacheKiB)
{
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    m_threads.setThreadPriority(QThread::LowPriority); // the window goes first
}

TileCache::~TileCache()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void TileCache::setLook(const TileLook &look)
{
    const bool isSame = m_generation > 0 && isSameLook(look, m_look);
    m_look = look;
    if (!isSame) {
        ++m_generation;
        m_tiles.clear();
        m_wanted.clear();
        m_begun.clear();
    }
}

void TileCache::want(const std::vector<TileKey> &keys)
{
    m_wanted.clear();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (!m_tiles.contains(*key) && !m_begun.contains(*key)) {
            m_wanted.push_back(*key);
        }
    }
    startNext();
}

void TileCache::startNext()
{
    while (m_running < m_threads.maxThreadCount() && !m_wanted.empty()) {
        const TileKey key = m_wanted.back();
        m_wanted.pop_back();
        m_begun.append(key);
        ++m_running;
        m_threads.start([this, key, look = m_look, atlas = m_atlas, generation = m_generation] {
            const QImage image = paintedTile(key, look, *atlas);
            QMetaObject::invokeMethod(this, [=, this] { accept(generation, key, image); }, Qt::QueuedConnection);
        });
    }
}

void TileCache::accept(int generation, const TileKey &key, const QImage &image)
{
    --m_running;
    if (generation == m_generation) {
        m_begun.removeOne(key);
        m_tiles.insert(key, new QImage(image), image.sizeInBytes() / 1024);
    }
    startNext();
    emit tilePainted();
}

} // namespace araxes
