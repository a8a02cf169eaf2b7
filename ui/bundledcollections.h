// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The collections that ship inside the program.

#include "ui/panel/start/startpage.h"

#include <QObject>
#include <QThreadPool>

namespace araxes {

/// A path as given when there is such a file, else the bundled collection of that name (":/data/collections/…").
[[nodiscard]] QString collectionPath(const QString &file);

/// Reads what the start page says of them, in a worker.
class BundledCollections : public QObject
{
    Q_OBJECT
public:
    explicit BundledCollections(QObject *parent = nullptr)
        : QObject(parent)
    {}
    ~BundledCollections() override { m_pool.waitForDone(); }

    void describe(const QStringList &languages);
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void described(const QList<araxes::CollectionCard> &cards);

private:
    QThreadPool m_pool;
    bool m_isReading = false;
};

} // namespace araxes
