// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a collection in a worker thread, with progress and cancel.

#include "app/file/formats.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace araxes {

/// One load at a time: a new one cancels the one under way. Signals arrive on the thread of the loader.
class CollectionLoader : public QObject
{
    Q_OBJECT
public:
    CollectionLoader(AtlasPtr atlas, ColumnCache cache, QObject *parent = nullptr)
        : QObject(parent)
        , m_atlas(std::move(atlas))
        , m_cache(std::move(cache))
    {}
    ~CollectionLoader() override;

    /// Whether what large files were read to is used and kept; off forgets what there is.
    void setKeeping(bool isKeeping);
    void load(const QString &path);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_cancelled != nullptr; }

signals:
    void started(const QString &path);
    /// Bytes that have been read, and of how many.
    void progressed(qint64 done, qint64 total);
    /// A part of a large collection, enough for a first picture; later ones show more of it.
    void previewed(const araxes::CollectionPtr &part);
    void finished(const QString &path, const araxes::LoadResult &result);
    void cancelled(const QString &path);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    void work(const QString &path, const Flag &run, const Flag &keeping);
    void stopKeeping();
    void finish(const QString &path, const LoadResult &result, const Flag &run);

    AtlasPtr m_atlas;
    ColumnCache m_cache;
    Flag m_keeping;     ///< set to false, what was last loaded is not kept; null: nothing shall be kept
    QThreadPool m_pool; ///< waits for its worker when it goes, so that no result reaches a loader that is gone
    Flag m_cancelled;   ///< of the load under way; null when idle
};

} // namespace araxes
