// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collectionloader.h"

#include <QThread>

namespace araxes {

CollectionLoader::~CollectionLoader()
{
    cancel();
    stopKeeping();
    m_pool.waitForDone();
}

void CollectionLoader::stopKeeping()
{
    if (m_keeping) {
        *m_keeping = false;
    }
}

void CollectionLoader::setKeeping(bool isKeeping)
{
    if (isKeeping && !m_keeping) {
        m_keeping = std::make_shared<std::atomic_bool>(true);
    } else if (!isKeeping) {
        stopKeeping();
        m_keeping.reset();
        m_cache.clear();
    }
}

void CollectionLoader::load(const QString &path)
{
    cancel();
    stopKeeping(); // two files at once would keep both threads from the one that is waited for
    m_keeping = m_keeping ? std::make_shared<std::atomic_bool>(true) : nullptr;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    emit started(path);
    m_pool.start([this, path, run = m_cancelled, keeping = m_keeping] { work(path, run, keeping); });
}

/// In the worker.
void CollectionLoader::work(const QString &path, const Flag &run, const Flag &keeping)
{
    const Progress progress = [this, run](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        return !run->load();
    };
    const Preview preview = [this, run](const CollectionPtr &part) {
        QMetaObject::invokeMethod(
            this,
            [this, run, part] {
                if (run == m_cancelled) {
                    emit previewed(part);
                }
            },
            Qt::QueuedConnection);
    };
    LoadResult result = keeping ? loadCollection(path, progress, m_atlas, preview, m_cache)
                                : loadCollection(path, progress, m_atlas, preview);
    QMetaObject::invokeMethod(this, [this, path, run, result] { finish(path, result, run); }, Qt::QueuedConnection);
    if (keeping && !result.isFromCache) {
        QThread::currentThread()->setPriority(QThread::IdlePriority); // the reader waits for pictures now
        m_cache.write(path, result, [&keeping] { return keeping->load(); });
        QThread::currentThread()->setPriority(QThread::NormalPriority);
    }
}

void CollectionLoader::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        m_cancelled.reset();
    }
}

void CollectionLoader::finish(const QString &path, const LoadResult &result, const Flag &run)
{
    if (run->load() || result.isCancelled) {
        emit cancelled(path);
        return;
    }
    m_cancelled.reset();
    emit finished(path, result);
}

} // namespace araxes
