// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files replaced in one step: at every moment, even after a crash or a power cut, the path holds all of the old
// content or all of the new. QSaveFile does not: it takes a failed sync for success (measured).

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>

namespace araxes {

/// Use once: write(), perhaps look at temporaryPath(), commit(). What is not committed leaves no trace.
/// A link is followed and stays; the mode of an existing file is kept, and its owner where that is allowed.
/// A folder, pipe or device, a link that leads nowhere and a file that nobody may write are refused.
/// What an earlier run left in the folder when it was killed is removed once it is an hour old.
/// A further hard link to the old file keeps the old content.
class AtomicFile
{
public:
    /// Whether the file that was there before stays beside the new one, as "name~".
    enum class Backup { None, Keep };
    explicit AtomicFile(const QString &path, Backup backup = Backup::None);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Takes the next bytes; false when there is no use in going on.
    using Sink = std::function<bool(const QByteArray &bytes)>;
    /// Hands all bytes to the sink, in pieces; false when it gives up, or the sink does.
    using Pour = std::function<bool(const Sink &sink)>;

    /// Writes all bytes to a new file beside the target and waits until the disk has them.
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// The same for more than one holds in memory. Without a reason it failed because what pours gave up.
    [[nodiscard]] bool write(const Pour &pour);
    [[nodiscard]] QString temporaryPath() const;
    /// Puts the written file in the target's place and waits until the disk knows.
    [[nodiscard]] bool commit();
    /// Why the last step failed, in words.
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    [[nodiscard]] bool findTarget();
    [[nodiscard]] int createTemporary();
    void removeStale() const;
    void keepBackup() const;
    [[nodiscard]] bool fillTemporary(int file, const Pour &pour);
    bool fail(const QString &what);

    Backup m_backup;
    QByteArray m_target; ///< after following links
    QByteArray m_folder;
    QByteArray m_temporary; ///< empty unless it exists
    int m_mode = -1;        ///< of the existing target; -1 when there is none
    unsigned m_owner = 0;
    unsigned m_group = 0;
    QString m_reason;
};

/// Opens a regular file of at most this size, or a resource; null and a reason otherwise.
/// Never waits for a pipe and never reads from a device.
[[nodiscard]] std::unique_ptr<QFile> openForReading(const QString &path, qint64 largest, QString *reason);

} // namespace araxes
