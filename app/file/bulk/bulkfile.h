// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A large file that several threads read, here and there, while it may change.

#include <QFile>

#include <memory>
#include <span>

namespace araxes {

/// Read by offsets, never mapped: a file that shrinks must not end the program. It stays open, so that what was read
/// once can be read again even when the file has been replaced since.
class BulkFile
{
public:
    /// Null for a bundled resource, and for what cannot be opened, with the reason.
    [[nodiscard]] static std::shared_ptr<const BulkFile> open(const QString &path, qint64 largest, QString *reason);

    /// When it was opened.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Fills the span from the offset on; false when not all of it could be read.
    [[nodiscard]] bool read(qint64 offset, std::span<char> into) const;
    /// Whether it has the size and time of change that it had when it was opened.
    [[nodiscard]] bool isUnchanged() const;

private:
    explicit BulkFile(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
    int m_handle = -1;
    qint64 m_size = 0;
    qint64 m_changeSeconds = 0;
    qint64 m_changeNanoseconds = 0;
};

} // namespace araxes
