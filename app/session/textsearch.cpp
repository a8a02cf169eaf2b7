// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/textsearch.h"

namespace araxes {

namespace {

/// Up to this many events are indexed before one notices.
constexpr int kQuicklyIndexed = 2000;

} // namespace

TextSearch::~TextSearch()
{
    cancel();
}

void TextSearch::setCollection(const CollectionPtr &collection)
{
    cancel();
    m_collection = collection;
    m_index.reset();
    m_answer.reset();
}

void TextSearch::prepare()
{
    if (m_index || isBuilding() || !m_collection) {
        return;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, collection = m_collection, isCancelled = m_isCancelled] {
        auto index = std::make_shared<const TextIndex>(collection, isCancelled.get());
        if (!isCancelled->load()) {
            m_built = std::move(index);
            QMetaObject::invokeMethod(
                this,
                [this, isCancelled] {
                    if (isCancelled == m_isCancelled) {
                        wait();
                        emit ready();
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

void TextSearch::wait()
{
    prepare();
    if (isBuilding()) {
        m_pool.waitForDone();
        m_isCancelled.reset();
        m_index = std::move(m_built);
    }
}

const TextIndexPtr &TextSearch::index()
{
    prepare();
    if (m_collection && m_collection->size() <= kQuicklyIndexed) {
        wait();
    }
    return m_index;
}

const EventSet *TextSearch::eventsSaying(const QString &text)
{
    if (text.isEmpty() || !index()) {
        return nullptr;
    }
    if (!m_answer || m_text != text) {
        m_answer = m_index->events(TextQuery(text));
        m_text = text;
    }
    return &*m_answer;
}

void TextSearch::cancel()
{
    if (isBuilding()) {
        m_isCancelled->store(true);
        m_pool.waitForDone();
        m_isCancelled.reset();
        m_built.reset();
    }
}

} // namespace araxes
