// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundledcollections.h"

#include "app/file/formats.h"

#include <QDir>
#include <QFileInfo>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/data/collections/"_s;

QList<CollectionCard> readCards(const QStringList &languages)
{
    QList<CollectionCard> cards;
    for (const QString &name : QDir(kFolder).entryList({u"*.araxes.json"_s}, QDir::Files, QDir::Name)) {
        if (const CollectionPtr collection = loadCollection(kFolder + name).collection) {
            cards.append({kFolder + name, collection->parts().title.best(languages),
                          collection->parts().description.best(languages), collection->size()});
        }
    }
    return cards;
}

} // namespace

QString collectionPath(const QString &file)
{
    const QString bundled = kFolder + file + u".araxes.json"_s;
    return !QFileInfo::exists(file) && QFileInfo::exists(bundled) ? bundled : file;
}

void BundledCollections::describe(const QStringList &languages)
{
    m_isReading = true;
    m_pool.start([this, languages] {
        const QList<CollectionCard> cards = readCards(languages);
        const auto tell = [this, cards] {
            m_isReading = false;
            emit described(cards);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace araxes
