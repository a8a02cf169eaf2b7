// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collectionloader.h"

namespace araxes {

CollectionLoader::~CollectionLoader()
{
    cancel();
    m_pool.waitForDone();
}

void CollectionLoader::load(const QString &path)
{
    cancel();
    auto run = std::make_shared<std::atomic_bool>(false);
    m_cancelled = run;
    emit started(path);
    m_pool.start([this, path, run] {
        const Progress progress = [this, run](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
            return !run->load();
        };
        LoadResult result = loadCollection(path, progress, m_atlas);
        QMetaObject::invokeMethod(
            this, [this, path, run, result = std::move(result)] { finish(path, result, run); }, Qt::QueuedConnection);
    });
}

void CollectionLoader::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        m_cancelled.reset();
    }
}

void CollectionLoader::finish(const QString &path, const LoadResult &result,
                              const std::shared_ptr<std::atomic_bool> &run)
{
    if (run->load() || result.isCancelled) {
        emit cancelled(path);
        return;
    }
    m_cancelled.reset();
    emit finished(path, result);
}

} // namespace araxes
