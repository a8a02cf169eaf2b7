// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Answers what a filter's text asks for, from an index that is built in a worker.

#include "app/query/text/textindex.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace araxes {

/// Belongs to a session. An index is built from the moment one is asked for; that of a small collection is waited for.
class TextSearch : public QObject
{
    Q_OBJECT
public:
    explicit TextSearch(QObject *parent = nullptr)
        : QObject(parent)
    {}
    ~TextSearch() override;

    /// Drops the index of what was open.
    void setCollection(const CollectionPtr &collection);
    /// Begins to build the index unless it is there or on its way.
    void prepare();
    /// Returns once the index is there.
    void wait();
    [[nodiscard]] bool isBuilding() const { return m_isCancelled != nullptr; }
    /// Begins to build the index when that is needed; null until it is there.
    [[nodiscard]] const TextIndexPtr &index();
    /// The events that say a text; null when it is empty or the index is not there yet. Stays valid until the next
    /// call with another text or collection.
    [[nodiscard]] const EventSet *eventsSaying(const QString &text);

signals:
    /// The index has been built after the call that began it returned.
    void ready();

private:
    void cancel();

    CollectionPtr m_collection;
    TextIndexPtr m_index;
    QString m_text; ///< of the last answer
    std::optional<EventSet> m_answer;
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the build under way; null when idle
    TextIndexPtr m_built;                            ///< by the worker, to be taken
    QThreadPool m_pool;
};

} // namespace araxes
