// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is being read, how far and how fast it goes, and a way to stop it.

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

    QLabel *m_name;
    QProgressBar *m_progress;
    QLabel *m_rate;
    QElapsedTimer m_time; ///< since it began
};

} // namespace araxes
