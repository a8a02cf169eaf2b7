// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/formats.h"

#include "app/file/jsonfile.h"

namespace araxes {

using namespace Qt::StringLiterals;

LoadResult loadCollection(const QString &path, const Progress &progress)
{
    return readJsonFile(path, progress); // the only format so far
}

Problems saveCollection(const Collection &collection, const QString &path)
{
    return writeJsonFile(collection, path);
}

QStringList readableNameFilters()
{
    return {u"Araxes collections (*.araxes.json)"_s, u"JSON files (*.json)"_s, u"All files (*)"_s};
}

} // namespace araxes
