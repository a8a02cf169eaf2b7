// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What large files were read to, kept so that they open in a fraction of the time the next time.

#include "app/file/loadresult.h"

#include <optional>

namespace araxes {

/// One file for each file that was read, in a folder of their own, which may be deleted at any time. Never relied on
/// where it could be wrong: what is kept must name this program, and the file's path, size, time of change and a number
/// of its bytes from all over it; it must itself be undamaged, and no index in it may lead astray.
/// Safe to use from several threads and by several programs.
class ColumnCache
{
public:
    /// Smaller files are read in no time.
    static constexpr qint64 kSmallestFile = qint64(32) * 1024 * 1024;
    /// The oldest go when there is more.
    static constexpr qint64 kMostBytes = qint64(4) * 1024 * 1024 * 1024;

    explicit ColumnCache(QString folder, qint64 smallestFile = kSmallestFile)
        : m_folder(std::move(folder))
        , m_smallestFile(smallestFile)
    {}

    /// What the file was read to; nothing when that is not known, or no longer true. The preview comes at once.
    [[nodiscard]] std::optional<LoadResult> read(const QString &path, const Progress &progress, const Preview &preview,
                                                 const CountryRule &countryOf) const;
    /// Keeps what came of reading the file; false when there is no use, room or time for it.
    bool write(const QString &path, const LoadResult &result, const std::function<bool()> &isWanted = {}) const;

    [[nodiscard]] qint64 bytes() const;
    void clear() const;

private:
    [[nodiscard]] std::optional<LoadResult> readKept(const QString &path, const Progress &progress,
                                                     const Preview &preview, const CountryRule &countryOf) const;
    [[nodiscard]] bool keep(const QString &path, const LoadResult &result, const std::function<bool()> &isWanted) const;
    [[nodiscard]] QString nameFor(const QString &path) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_smallestFile;
};

} // namespace araxes
