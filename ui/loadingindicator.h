// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is being read, how far and how fast it goes, and a way to stop it.

#include "app/event/collection.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace araxes {

class CollectionLoader;

/// Follows a loader; hidden while it is idle.
class LoadingIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingIndicator(CollectionLoader &loader, QWidget *parent = nullptr);

private:
    void begin(const QString &path);
    void tell(qint64 done, qint64 total);
    void tellPart(const CollectionPtr &part);

    QLabel *m_part; ///< that only a part is shown, while it is
    QLabel *m_name;
    QProgressBar *m_progress;
    QLabel *m_rate;
    QElapsedTimer m_time; ///< since it began
};

} // namespace araxes
