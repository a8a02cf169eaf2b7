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
    explicit CollectionLoader(AtlasPtr atlas, QObject *parent = nullptr)
        : QObject(parent)
        , m_atlas(std::move(atlas))
    {}
    ~CollectionLoader() override;

    void load(const QString &path);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_cancelled != nullptr; }

signals:
    void started(const QString &path);
    /// Bytes that have been read, and of how many.
    void progressed(qint64 done, qint64 total);
    void finished(const QString &path, const araxes::LoadResult &result);
    void cancelled(const QString &path);

private:
    void finish(const QString &path, const LoadResult &result, const std::shared_ptr<std::atomic_bool> &run);

    AtlasPtr m_atlas;
    QThreadPool m_pool; ///< waits for its worker when it goes, so that no result reaches a loader that is gone
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the load under way; null when idle
};

} // namespace araxes
