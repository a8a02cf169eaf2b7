// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one sees before a collection is open.

#include <QList>
#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace araxes {

/// What the start page says of a collection that can be opened.
struct CollectionCard
{
    QString path;
    QString title;
    QString description;
    int events = 0;
    bool operator==(const CollectionCard &) const = default;
};

/// Explains itself in two sentences; offers the bundled collections, recent files and any other file.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setCollections(const QList<CollectionCard> &collections, const QLocale &locale);
    void setRecentFiles(const QStringList &paths);

signals:
    void openRequested(const QString &path);
    void fileDialogRequested();

private:
    void orderTabs();

    QPushButton *m_open = nullptr;
    QWidget *m_collectionSection = nullptr;
    QVBoxLayout *m_collections = nullptr;
    QWidget *m_recentSection = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace araxes
