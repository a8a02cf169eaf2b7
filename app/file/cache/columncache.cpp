// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/cache/columncache.h"

#include "app/file/bulk/bulkcsv.h"
#include "app/file/bulk/bulkgeojson.h"
#include "app/file/bulk/bulkload.h"
#include "app/file/bulk/bulkown.h"
#include "app/file/bulk/rows/parts.h"
#include "app/file/cache/cachedrows.h"
#include "app/file/csvfile.h"
#include "app/file/geojsonfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1; ///< of what is in the archive
constexpr auto kEnding = ".columns"_L1;

/// Some of its bytes: the first and last MiB, and blocks in between.
QByteArray digestOf(const BulkFile &file)
{
    constexpr qint64 kBlock = 64 * 1024;
    constexpr qint64 kEnds = 16 * kBlock;
    constexpr int kBetween = 64;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&](qint64 begin, qint64 size) {
        const qint64 from = std::clamp<qint64>(begin, 0, file.size());
        QByteArray bytes(qsizetype(std::min(size, file.size() - from)), '\0');
        if (file.read(from, {bytes.data(), std::size_t(bytes.size())})) {
            hash.addData(bytes);
        }
    };
    add(0, kEnds);
    for (int i = 1; i <= kBetween; ++i) {
        add(file.size() / (kBetween + 1) * i, kBlock);
    }
    add(file.size() - kEnds, kEnds);
    return hash.result();
}

/// By which what is kept is known to be of this very file, and by this very program.
std::vector<char> keyOf(const QString &path, const BulkFile &file)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    const BulkFile::Stamp &stamp = file.stamp();
    stream << u"Araxes columns"_s << kVersion << QStringLiteral(ARAXES_VERSION) << QDir(path).absolutePath()
           << stamp.size << stamp.seconds << stamp.nanoseconds << digestOf(file);
    return {key.begin(), key.end()};
}

ReadBulk readerOf(const QString &path)
{
    return isTable(path) ? readBulkCsv : isGeoJson(path) ? readBulkGeoJson : readBulkOwn;
}

} // namespace

QString ColumnCache::nameFor(const QString &path) const
{
    const QByteArray name =
        QCryptographicHash::hash(QDir(path).absolutePath().toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + kEnding;
}

std::optional<LoadResult> ColumnCache::read(const QString &path, const Progress &progress, const Preview &preview,
                                            const CountryRule &countryOf) const
{
    try {
        return readKept(path, progress, preview, countryOf);
    } catch (const std::bad_alloc &) {
        return {}; // the file itself needs less
    }
}

std::optional<LoadResult> ColumnCache::readKept(const QString &path, const Progress &progress, const Preview &preview,
                                                const CountryRule &countryOf) const
{
    QFile kept(nameFor(path));
    QString reason;
    const auto file = kept.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                          ? BulkFile::open(path, RecordIndex::kLargestFile, &reason)
                          : nullptr;
    if (!file) {
        return {};
    }
    ArchiveReader archive(kept, [&] { return !progress || progress(kept.pos(), kept.size()); });
    std::vector<char> key;
    archive(key);
    auto part = key == keyOf(path, *file) ? readPart(archive) : std::nullopt;
    if (part && preview) {
        preview(std::make_shared<const Collection>(std::move(*part), CollectionParts()));
    }
    auto cached = part ? readRows(archive, file->size()) : std::nullopt;
    if (!cached) {
        return {};
    }
    BulkOptions options;
    options.known = std::make_shared<ReadRows>(std::move(cached->rows));
    std::optional<LoadResult> result = loadInBulk(path, readerOf(path), progress, countryOf, 0, options);
    if (!result || !result->collection) {
        return {};
    }
    result->problems = std::move(cached->problems);
    result->isFromCache = true;
    kept.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return result;
}

bool ColumnCache::write(const QString &path, const LoadResult &result, const std::function<bool()> &isWanted) const
{
    try {
        return keep(path, result, isWanted);
    } catch (const std::bad_alloc &) {
        return false;
    }
}

bool ColumnCache::keep(const QString &path, const LoadResult &result, const std::function<bool()> &isWanted) const
{
    const auto *records = result.collection ? dynamic_cast<const FileRecords *>(result.collection->records()) : nullptr;
    if (!records || records->file().size() < m_smallestFile || !QDir().mkpath(m_folder) ||
        QStorageInfo(m_folder).bytesAvailable() < 2 * records->file().size()) {
        return false;
    }
    QSaveFile kept(nameFor(path));
    if (!kept.open(QIODevice::WriteOnly)) {
        return false;
    }
    kept.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ArchiveWriter archive(kept, isWanted);
    archive(keyOf(path, records->file()));
    writePart(archive, *result.collection, Parts::kMostEvents);
    writeRows(archive, *result.collection, *records, result.problems);
    if (archive.hasFailed() || !records->file().isUnchanged() || (isWanted && !isWanted())) {
        return false;
    }
    const bool isKept = kept.commit();
    makeRoom();
    return isKept;
}

void ColumnCache::makeRoom() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + kEnding}, QDir::Files, QDir::Time)) {
        bytes += file.size();
        if (bytes > kMostBytes) {
            QFile::remove(file.filePath());
        }
    }
}

qint64 ColumnCache::bytes() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + kEnding}, QDir::Files)) {
        bytes += file.size();
    }
    return bytes;
}

void ColumnCache::clear() const
{
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u'*' + kEnding}, QDir::Files)) {
        QFile::remove(file.filePath());
    }
}

} // namespace araxes
