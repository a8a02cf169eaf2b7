// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is being read, how far it is, and a way to stop it.

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

    QLabel *m_name;
    QProgressBar *m_progress;
};

} // namespace araxes
