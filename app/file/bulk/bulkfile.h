// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A large file that several threads read, here and there, while it may change.

#include <QFile>

#include <memory>
#include <optional>
#include <span>

namespace araxes {

/// Read by offsets, never mapped: a file that shrinks must not end the program. It stays open, so that what was read
/// once can be read again even when the file has been replaced since.
class BulkFile
{
public:
    /// Null for a bundled resource, and for what cannot be opened, with the reason.
    [[nodiscard]] static std::shared_ptr<const BulkFile> open(const QString &path, qint64 largest, QString *reason);

    /// By which a file that was written to can be told from what it was.
    struct Stamp
    {
        qint64 size = 0;
        qint64 seconds = 0; ///< of its last change, since 1970
        qint64 nanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };
    /// When it was opened.
    [[nodiscard]] const Stamp &stamp() const { return m_stamp; }
    [[nodiscard]] qint64 size() const { return m_stamp.size; }
    /// Fills the span from the offset on; false when not all of it could be read.
    [[nodiscard]] bool read(qint64 offset, std::span<char> into) const;
    /// Whether it has the stamp that it had when it was opened.
    [[nodiscard]] bool isUnchanged() const;

private:
    explicit BulkFile(std::unique_ptr<QFile> file);
    [[nodiscard]] std::optional<Stamp> stampNow() const;

    std::unique_ptr<QFile> m_file;
    int m_handle = -1;
    Stamp m_stamp;
};

} // namespace araxes
